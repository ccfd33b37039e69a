import type { RedFlagAction } from '@/lib/generated/prisma/enums'
import type { Day } from '@/lib/time/day'
import type { OpenRedFlag } from './view'
import { ACTIONS } from './words'

/** One open answer; those of a flag come in the order of their screens. */
export type OpenAnswer = Pick<OpenRedFlag, 'courseId' | 'flag' | 'screenedOn'> & { action: RedFlagAction | null }

type OpenFlag<T extends OpenAnswer> = Omit<T, 'action'> & { action: RedFlagAction; since: Day }

/**
 * The open flags behind open answers, which come in the order of their screens: a flag found at several screens of a
 * course is one flag, open since the first of them, with what the latest says. The most pressing action comes first,
 * then the longest open.
 */
export function openFlagsOf<T extends OpenAnswer>(answers: T[]): OpenFlag<T>[] {
  const flags = new Map<string, OpenFlag<T>>()
  for (const answer of answers) {
    const key = `${answer.courseId} ${answer.flag}`
    const since = flags.get(key)?.since ?? answer.screenedOn
    flags.set(key, { ...answer, action: answer.action ?? 'watch', since })
  }
  return [...flags.values()].sort(
    (a, b) => ACTIONS.indexOf(a.action) - ACTIONS.indexOf(b.action) || a.since.localeCompare(b.since),
  )
}
