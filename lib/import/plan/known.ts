import type { Scores } from '@/lib/mymop/items'
import type { Words } from '@/lib/response/read-answer'
import type { Day } from '@/lib/time/day'

export type KnownPatient = { id: string; reference: string; familyName: string; givenName: string; birthDate: Day }

/** A course that the record has already, as far as new rows could contradict it. */
export type KnownCourse = {
  id: string
  patientId: string
  problem: string
  startedOn: Day
  /** The day of a discharge that stands, or null. */
  endedOn: Day | null
  words: Words
  /** What its items were called before they were corrected. */
  formerWords: string[]
  answers: { answeredOn: Day; scores: Scores }[]
  treatedOn: Day[]
  lastAnswerSequence: number
  lastSessionSequence: number
}

/** A row that was brought in before: a hash of what it said, and where it went. */
export type KnownRow = { values: string; courseId: string; patientId: string }

/** What the clinic's record says that a file is held against. Reading it changes nothing. */
export type Known = {
  clinicId: string
  /** Who brings the file in: the practitioner of rows that name none. */
  actorId: string
  /** The id of a member of the clinic by e-mail address in small letters, also of one who has left. */
  memberOf(email: string): string | null
  patientOf(reference: string): KnownPatient | null
  patientById(id: string): KnownPatient | null
  patientsBornOn(day: Day): KnownPatient[]
  coursesOf(patientId: string): KnownCourse[]
  /** A row that was brought in before, by its key. */
  rowOf(key: string): KnownRow | null
}
