import type { SessionView } from '@/lib/course/view'
import { formatDay } from '@/lib/time/format'
import type { SessionToChoose } from './session-choice'

/** The sessions of a course as choices: "session 3, Monday 9 March 2026". */
export const sessionsToChoose = (sessions: SessionView[], timeZone: string): SessionToChoose[] =>
  sessions.map(({ id, number, treatedOn }) => ({
    id,
    treatedOn,
    words: `session ${number}, ${formatDay(treatedOn, timeZone, 'visit')}`,
  }))
