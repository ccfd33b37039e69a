import type { Standing } from '@/lib/mymop/progress'
import { profileWords } from '@/lib/mymop/shown'

/** The profile of an answer in a table, or in words why there is none. */
export function ProfileCell({ standing }: { standing: Standing | undefined }) {
  if (!standing) return <span className="text-second">no answer</span>
  if (!standing.profile) return <span className="text-second">too few items</span>
  return profileWords(standing.profile)
}
