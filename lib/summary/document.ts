import { courseChart } from '@/lib/chart/course-chart'
import type { CourseChart } from '@/lib/chart/model'
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
  /** Null where there is nothing to draw. */
  chart: CourseChart | null
  upIsBetter: boolean
  /** The patient's own words that are too long to stand whole beside the chart, or that no chart shows. */
  ownWords: Line[]
  answers: AnswersShown
  treatment: Line[]
  writer: string
  scale: string
}

/** So many characters stand beside a panel of the chart on paper. */
const BESIDE_CHART = 22

export const SUMMARY_TITLE = 'Course summary'
export const SCALE_LINE = `MYMOP scores: 0 ${LOW_ANCHOR}, 6 ${HIGH_ANCHOR}; lower is better.`

/** A course as its summary says it. */
export function summaryDocument(facts: SummaryFacts): SummaryDocument {
  const { course, timeZone, clinic, letterhead, writer, today } = facts
  const { patient, progress, words, sessions, plannedSessions } = course
  const treatedOn = sessions.map(session => session.treatedOn)
  const treatments = treatmentsBetween(progress, treatedOn)
  const born = formatDay(patient.birthDate, timeZone, 'long')
  const chart = chartOf(facts)
  const sentence = courseSentence(progress, { treatments, timeZone })
  return {
    clinic,
    letterhead,
    date: formatDay(today, timeZone, 'long'),
    about: `${patient.givenName} ${patient.familyName}, born ${born}, reference ${patient.reference}: ${course.problem}`,
    sentence: { ...sentence, detail: [sentence.detail, overlap(facts)].filter(Boolean).join(' ') },
    chart,
    upIsBetter: facts.upIsBetter,
    ownWords: [
      ...(['symptom1', 'symptom2', 'activity'] as const).map(item => ({ label: ITEM_LABELS[item], text: words[item] })),
      ...newSymptoms(facts).map(text => ({ label: 'New symptom', text })),
    ].filter(({ text }) => (chart ? text.length > BESIDE_CHART : text !== '')),
    answers: answersShown({
      progress,
      words,
      sessions,
      plannedSessions,
      reviewSessions: facts.reviewSessions,
      timeZone,
    }),
    treatment: treatmentLines(facts),
    writer,
    scale: SCALE_LINE,
  }
}

function chartOf({ course, chartEvents, timeZone }: SummaryFacts): CourseChart | null {
  const { progress, words, sessions } = course
  if (progress.standings.length === 0) return null
  return courseChart({ progress, words, sessions, events: chartEvents, timeZone, axis: 'time' })
}

function overlap({ course }: SummaryFacts): string {
  const { latest } = course.progress
  return latest?.overlaps ? `The latest answer came ${overlapWords(latest.daysSincePrevious ?? 0)}.` : ''
}

function newSymptoms({ course }: SummaryFacts): string[] {
  return [...new Set(course.progress.standings.map(({ answer }) => answer.newSymptomWords.trim()))]
}
