import { answersBySession } from '@/lib/compare/by-session'
import { byTimeTreated } from '@/lib/course/numbering'
import type { SymptomDuration } from '@/lib/generated/prisma/enums'
import { itemChange, pairedTwelfths } from '@/lib/mymop/change'
import { fraction } from '@/lib/mymop/fraction'
import { ITEMS, type Item, type Scores } from '@/lib/mymop/items'
import { profile } from '@/lib/mymop/profile'
import { baselineOf, byTimeGiven } from '@/lib/mymop/progress'
import { ageOn, type Day, daysBetween } from '@/lib/time/day'
import { AGE_BANDS, type AgeBand, type Duration } from './filters'
import { changesLater, type Moment } from './later'
import { type Twelfths, twelfthsOf } from './spread'

/** What the record holds of a course, as far as the report depends on it. */
export type CourseRecord = {
  id: string
  reference: string
  birthDate: Day
  practitionerId: string
  /** The key of its problem (lib/report/problem.ts). */
  problem: string
  problemWords: string
  /** The patient declined the use of their data. */
  declined: boolean
  sessions: SessionRecord[]
  answers: AnswerRecord[]
  /** The day of the discharge that stands. */
  dischargedOn: Day | null
  events: number
}

export type SessionRecord = { id: string; treatedOn: Day; startTime: string; sequence: number }

export type AnswerRecord = Scores & {
  id: string
  sessionId: string | null
  sequence: number
  kind: 'initial' | 'follow_up'
  answeredOn: Day
  /** When the visit began that it was given at, 'HH:MM'; nothing without a visit or its time. */
  visitTime: string | undefined
  symptomDuration: SymptomDuration | null
}

/** What any report can want of a course that has started, in small numbers: changes in twelfths, positive is better. */
export type CourseFacts = {
  id: string
  reference: string
  practitionerId: string
  problem: string
  declined: boolean
  startedOn: Day
  ageBand: AgeBand
  duration: Duration | null
  sessions: number
  events: number
  discharged: boolean
  baseline: BaselineFacts | null
}

export type BaselineFacts = {
  /** Null where too few items were answered. */
  profile: { value: Twelfths; answered: number } | null
  /** Answers after the baseline. */
  laterAnswers: number
  outcome: OutcomeFacts | null
  /** The change of the answer given for each session, by its number less one. */
  bySession: (Twelfths | null)[]
  later: Record<Moment, Twelfths | null>
}

export type OutcomeFacts = {
  change: Twelfths
  /** How many items were answered both times, 2 to 4. */
  compared: number
  daysAfterBaseline: number
  items: Record<Item, Twelfths | null>
}

/** The facts of a course; null where it has not started: neither a baseline nor a session. */
export function courseFacts(course: CourseRecord): CourseFacts | null {
  const { reference, practitionerId, problem, declined, events, dischargedOn } = course
  const answers = course.answers.toSorted(byTimeGiven)
  const sessions = course.sessions.toSorted(byTimeTreated)
  const baseline = baselineOf(
    answers,
    sessions.map(({ treatedOn }) => treatedOn),
  )
  // No session comes before a baseline, so where there is one it is the earlier of the two.
  const startedOn = baseline?.answeredOn ?? sessions[0]?.treatedOn
  if (startedOn === undefined) return null
  const initial = answers.find(({ kind }) => kind === 'initial')
  return {
    id: course.id,
    reference,
    practitionerId,
    problem,
    declined,
    startedOn,
    ageBand: ageBandOf(ageOn(course.birthDate, startedOn)),
    duration: initial?.symptomDuration ? DURATION_OF[initial.symptomDuration] : null,
    sessions: sessions.length,
    events,
    discharged: dischargedOn !== null,
    baseline: baseline && baselineFacts({ sessions, answers, dischargedOn }, baseline),
  }
}

const DURATION_OF: Record<SymptomDuration, Duration> = {
  up_to_4_weeks: 'new',
  weeks_4_to_12: 'new',
  months_3_to_12: 'long_standing',
  years_1_to_5: 'long_standing',
  over_5_years: 'long_standing',
}

function ageBandOf(age: number): AgeBand {
  const found = AGE_BANDS.findLast(band => age >= Number.parseInt(band, 10))
  return found ?? AGE_BANDS[0]
}

/** Sessions and answers in the order in which they were given. */
type Course = Pick<CourseRecord, 'sessions' | 'answers' | 'dischargedOn'>

/** An answer after the baseline that can be compared with it. */
type Changed = { answer: AnswerRecord; answeredOn: Day; change: Twelfths }

function baselineFacts({ sessions, answers, dischargedOn }: Course, baseline: AnswerRecord): BaselineFacts {
  const later = answers.slice(answers.indexOf(baseline) + 1)
  const changed: Changed[] = []
  for (const answer of later) {
    const change = pairedTwelfths(baseline, answer)
    if (change !== null) changed.push({ answer, answeredOn: answer.answeredOn, change })
  }
  const outcome = changed.at(-1)
  return {
    profile: profileOf(baseline),
    laterAnswers: later.length,
    outcome: outcome ? outcomeFacts(baseline, outcome) : null,
    bySession: changesBySession(sessions, answers, changed),
    later: changesLater(baseline.answeredOn, dischargedOn, changed),
  }
}

function profileOf(scores: Scores): BaselineFacts['profile'] {
  const found = profile(scores)
  return found && { value: twelfthsOf(found.value), answered: found.answered }
}

function outcomeFacts(baseline: AnswerRecord, { answer, change }: Changed): OutcomeFacts {
  const of = (item: Item) => {
    const points = itemChange(baseline, answer, item)
    return points === null ? null : twelfthsOf(fraction(points, 1))
  }
  return {
    change,
    compared: ITEMS.filter(item => baseline[item] !== null && answer[item] !== null).length,
    daysAfterBaseline: daysBetween(baseline.answeredOn, answer.answeredOn),
    items: { symptom1: of('symptom1'), symptom2: of('symptom2'), activity: of('activity'), wellbeing: of('wellbeing') },
  }
}

/**
 * The baseline takes the session that it was given for like any answer, so that no other answer takes it, and has no
 * change there.
 */
function changesBySession(sessions: SessionRecord[], answers: AnswerRecord[], changed: Changed[]): (Twelfths | null)[] {
  const changeOf = new Map(changed.map(({ answer, change }) => [answer, change]))
  const numbered = sessions.map(({ id, treatedOn }, index) => ({ id, treatedOn, number: index + 1 }))
  const answerFor = answersBySession(numbered, answers, null)
  return numbered.map(({ number }) => {
    const answer = answerFor.get(number)
    return (answer && changeOf.get(answer)) ?? null
  })
}
