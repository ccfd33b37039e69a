import type { Day } from '@/lib/time/day'

/** The last session on or before a day, or null where there is none; of two on one day the later in the list. */
export function nearestSession<T extends { treatedOn: Day }>(sessions: T[], day: Day): T | null {
  return sessions.reduce<T | null>((nearest, session) => {
    if (session.treatedOn > day) return nearest
    return nearest && nearest.treatedOn > session.treatedOn ? nearest : session
  }, null)
}
