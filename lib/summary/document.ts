import { courseChart } from '@/lib/chart/course-chart'
import type { CourseChart } from '@/lib/chart/model'
import { CHANGE_LEAVES_THE_LINE, changeLeavesTheLine } from '@/lib/chart/series'
import { treatmentsBetween } from '@/lib/course/treatments'
import { HIGH_ANCHOR, ITEM_LABELS, LOW_ANCHOR } from '@/lib/mymop/items'
import { patientWords, SCALE_FOR_PATIENTS } from '@/lib/mymop/patient-words'
import { type CourseSentence, courseSentence, type SentenceContext } from '@/lib/mymop/sentence'
import { overlapWords } from '@/lib/mymop/words'
import type { Line } from '@/lib/session/record-words'
import { formatDay } from '@/lib/time/format'
import { type AnswersShown, answersShown } from './answers'
import type { Reader, SummaryFacts } from './facts'
import { chartForPatient, nameForPatient } from './patient-chart'
import { treatmentForPatient, treatmentLines } from './treatment'

/** Everything that a course summary says beside its letter and its chart; printed and as a PDF it is the same. */
export type SummaryDocument = {
  reader: Reader
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
  /** What stands above the answers. */
  answersTitle: string
  answers: AnswersShown
  treatment: Line[]
  writer: string
  scale: string
}

/** So many characters stand beside a panel of the chart on paper. */
const BESIDE_CHART = 22

export const SUMMARY_TITLE = 'Course summary'
const SCALE_LINE = `0 ${LOW_ANCHOR}, 6 ${HIGH_ANCHOR}; lower is better.`

/** A course as its summary says it: to a GP in the terms of MYMOP, to the patient in words that need no explaining. */
export function summaryDocument(facts: SummaryFacts, reader: Reader): SummaryDocument {
  const { course, timeZone, clinic, letterhead, writer, today } = facts
  const { patient, progress, words, sessions, plannedSessions } = course
  const toPatient = reader === 'patient'
  const born = formatDay(patient.birthDate, timeZone, 'long')
  const chart = toPatient ? chartForPatient(course, timeZone) : chartOf(facts)
  const named = (key: 'symptom1' | 'symptom2' | 'activity') => (toPatient ? nameForPatient(key) : ITEM_LABELS[key])
  return {
    reader,
    clinic,
    letterhead,
    date: formatDay(today, timeZone, 'long'),
    about: `${patient.givenName} ${patient.familyName}, born ${born}, reference ${patient.reference}: ${course.problem}`,
    sentence: toPatient ? sentenceForPatient(facts) : sentenceForGp(facts),
    chart,
    upIsBetter: facts.upIsBetter,
    ownWords: [
      ...(['symptom1', 'symptom2', 'activity'] as const).map(item => ({ label: named(item), text: words[item] })),
      ...newSymptoms(facts).map(text => ({ label: toPatient ? nameForPatient('new-1') : 'New symptom', text })),
    ].filter(({ text }) => (chart ? text.length > BESIDE_CHART : text !== '')),
    answersTitle: toPatient ? 'Your scores' : 'Answers',
    answers: answersShown({
      progress,
      words,
      sessions,
      plannedSessions,
      reviewSessions: facts.reviewSessions,
      timeZone,
      reader,
    }),
    treatment: toPatient ? treatmentForPatient(facts) : treatmentLines(facts),
    writer,
    scale: `${toPatient ? 'Your scores' : 'MYMOP scores'}: ${SCALE_LINE}`,
  }
}

function contextOf({ course, timeZone }: SummaryFacts): SentenceContext {
  const days = course.sessions.map(({ treatedOn }) => treatedOn)
  return { treatments: treatmentsBetween(course.progress, days), timeZone }
}

function sentenceForGp(facts: SummaryFacts): CourseSentence {
  const { progress } = facts.course
  const sentence = courseSentence(progress, contextOf(facts))
  const leaves = changeLeavesTheLine(progress) ? CHANGE_LEAVES_THE_LINE : ''
  return { ...sentence, detail: [sentence.detail, overlap(facts), leaves].filter(Boolean).join(' ') }
}

/** How to read the scale is said at the foot of the document. */
function sentenceForPatient(facts: SummaryFacts): CourseSentence {
  const { progress, words } = facts.course
  const { lead, tone, more } = patientWords(progress, words, contextOf(facts))
  return { lead, tone, rest: '', detail: more.filter(said => said !== SCALE_FOR_PATIENTS).join(' ') }
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
