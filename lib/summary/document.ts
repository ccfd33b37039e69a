import { treatmentsBetween } from '@/lib/course/treatments'
import { HIGH_ANCHOR, ITEM_LABELS, LOW_ANCHOR } from '@/lib/mymop/items'
import { type CourseSentence, courseSentence } from '@/lib/mymop/sentence'
import { overlapWords } from '@/lib/mymop/words'
import type { Line } from '@/lib/session/record-words'
import { formatDay } from '@/lib/time/format'
import { type AnswersShown, answersShown } from './answers'
import type { SummaryFacts } from './facts'
import { treatmentLines } from './treatment'

/** Everything that a course summary says beside its letter and its chart; printed and as a PDF it is the same. */
export type SummaryDocument = {
  clinic: string
  letterhead: string
  date: string
  /** Whose, and for what. */
  about: string
  sentence: CourseSentence
  /** What each item is called in the patient's own words. */
  ownWords: Line[]
  answers: AnswersShown
  treatment: Line[]
  writer: string
  scale: string
}

export const SUMMARY_TITLE = 'Course summary'
export const SCALE_LINE = `MYMOP scores: 0 ${LOW_ANCHOR}, 6 ${HIGH_ANCHOR}; lower is better.`

/** A course as its summary says it. */
export function summaryDocument(facts: SummaryFacts): SummaryDocument {
  const { course, timeZone, clinic, letterhead, writer, today } = facts
  const { patient, progress, words, sessions, plannedSessions } = course
  const treatedOn = sessions.map(session => session.treatedOn)
  const treatments = treatmentsBetween(progress, treatedOn)
  const born = formatDay(patient.birthDate, timeZone, 'long')
  const sentence = courseSentence(progress, { treatments, timeZone })
  return {
    clinic,
    letterhead,
    date: formatDay(today, timeZone, 'long'),
    about: `${patient.givenName} ${patient.familyName}, born ${born}, reference ${patient.reference}: ${course.problem}`,
    sentence: { ...sentence, detail: [sentence.detail, overlap(facts)].filter(Boolean).join(' ') },
    ownWords: [
      ...(['symptom1', 'symptom2', 'activity'] as const).map(item => ({ label: ITEM_LABELS[item], text: words[item] })),
      ...newSymptoms(facts).map(text => ({ label: 'New symptom', text })),
    ].filter(({ text }) => text !== ''),
    answers: answersShown({ progress, words, sessions, plannedSessions, timeZone }),
    treatment: treatmentLines(facts),
    writer,
    scale: SCALE_LINE,
  }
}

function overlap({ course }: SummaryFacts): string {
  const { latest } = course.progress
  return latest?.overlaps ? `The latest answer came ${overlapWords(latest.daysSincePrevious ?? 0)}.` : ''
}

function newSymptoms({ course }: SummaryFacts): string[] {
  return [...new Set(course.progress.standings.map(({ answer }) => answer.newSymptomWords.trim()))]
}
