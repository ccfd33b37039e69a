import type { MedicationCompared } from '@/lib/mymop/medication'
import type { Standing } from '@/lib/mymop/progress'
import { answersFor } from '@/lib/response/answers-for'
import type { Day } from '@/lib/time/day'
import type { CourseView, ResponseView } from './view'

export type LatestMedication = {
  medicationTaken: boolean | null
  medication: string
  medicationCompared: MedicationCompared | null
}

/** What was taken for the problem at the start of a course; null where nobody was asked. */
export type MedicationAtStart = { taken: boolean; text: string } | null

export type LatestAnswer = {
  answeredBy: string
  answeredHow: string
  medication: LatestMedication
  medicationAtStart: MedicationAtStart
  scores: ResponseView['scores']
}

/** What the latest answer of a course said, which the next form builds on; null where there is none yet. */
export function latestAnswer(course: CourseView): LatestAnswer | null {
  const id = course.progress.latest?.answer.id
  const latest = course.responses.find(response => response.id === id)
  if (!latest) return null
  const { answeredBy, answeredHow, medicationTaken, medication, scores } = latest
  // The first answer is the start that others are compared with, whatever it was when it was entered.
  const medicationCompared = latest.kind === 'initial' ? null : (latest.medicationCompared ?? null)
  return {
    answeredBy,
    answeredHow,
    medication: { medicationTaken, medication, medicationCompared },
    medicationAtStart: medicationAtStart(course),
    scores,
  }
}

/** What a follow-up's medication is compared with: what the course's initial answer says. */
export function medicationAtStart({ responses }: CourseView): MedicationAtStart {
  const first = responses.find(({ kind }) => kind === 'initial')
  return typeof first?.medicationTaken === 'boolean' ? { taken: first.medicationTaken, text: first.medication } : null
}

/** The latest answer, where it belongs to no session yet and can stand for one on this day. */
export function answerWaiting(course: CourseView, treatedOn: Day): Standing | null {
  const standing = course.progress.latest
  const response = course.responses.find(({ id }) => id === standing?.answer.id)
  return standing && response?.sessionId === null && answersFor(response.answeredOn, treatedOn) ? standing : null
}
