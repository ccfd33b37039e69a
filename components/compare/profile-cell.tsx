import type { Standing } from '@/lib/mymop/progress'
import { profileWords } from '@/lib/mymop/shown'

type Props = { standing: Standing | undefined; isStart: boolean }

/** The profile given for a session, or in words why there is none; `isStart` where that day's answer is the baseline. */
export function ProfileCell({ standing, isStart }: Props) {
  if (!standing) return <span className="text-second">{isStart ? 'scored as the start' : 'no answer'}</span>
  if (!standing.profile) return <span className="text-second">too few items</span>
  return profileWords(standing.profile)
}
