import type { Progress } from '@/lib/mymop/progress'
import { profileWords, shownStanding, standingWords } from '@/lib/mymop/shown'
import type { Verdict } from '@/lib/mymop/verdict'

const TONE: Record<Verdict, string> = {
  large: 'font-semibold text-better',
  moderate: 'font-semibold text-better',
  small: 'font-semibold text-better',
  none: 'font-semibold',
  worse: 'font-semibold text-worse',
}

type Props = {
  progress: Progress
  /** The change is said elsewhere. */
  profileOnly?: boolean
}

/** Where a course stands: the latest profile with its n, and its change in words; colour is a second sign, never the only. */
export function ChangeMark({ progress, profileOnly = false }: Props) {
  const profile = shownStanding(progress)?.profile
  const { words, verdict } = standingWords(progress)
  return (
    <>
      {profile && <span className="font-medium">{profileWords(profile)} </span>}
      {!profileOnly && <span className={verdict ? TONE[verdict] : 'text-second'}>{words}</span>}
    </>
  )
}
