import type { SessionView } from '@/lib/course/view'
import { formatDay } from '@/lib/time/format'
import type { SessionToChoose } from './session-choice'

/** The sessions of a course as choices, in the order of their days. */
export const sessionsToChoose = (sessions: SessionView[], timeZone: string): SessionToChoose[] =>
  sessions.map(({ id, number, treatedOn }) => ({
    id,
    treatedOn,
    number,
    day: formatDay(treatedOn, timeZone, 'visit'),
  }))
