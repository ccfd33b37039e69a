import type { RowValues } from '../reading'
import { keyOf, saidOf } from './key'
import type { Known, KnownCourse, KnownPatient } from './known'
import { type Plan, type PlanOptions, planImport } from './plan'
import type { PlanRow } from './row'

/** For tests: a row that can be taken, of Ruth Example's low back pain on 3 March 2025, with some of it said otherwise. */
export const valuesOf = (said: Partial<RowValues> = {}): RowValues => ({
  reference: 'EX-1',
  familyName: 'Example',
  givenName: 'Ruth',
  birthDate: '1975-02-04',
  problem: 'Low back pain',
  practitionerEmail: '',
  answeredOn: '2025-03-03',
  sessionNumber: null,
  symptom1Words: 'Ache low down',
  symptom1: 5,
  symptom2Words: 'Stiff mornings',
  symptom2: 4,
  activityWords: 'Tying shoes',
  activity: 4,
  wellbeing: 3,
  newSymptomWords: '',
  newSymptom: null,
  medicationTaken: null,
  medication: '',
  prescription: '',
  note: '',
  ...said,
})

/** For tests: a later row of the same, as files write them: without the patient's facts and the words. */
export const laterOf = (answeredOn: string, said: Partial<RowValues> = {}): RowValues =>
  valuesOf({
    familyName: '',
    givenName: '',
    birthDate: '',
    symptom1Words: '',
    symptom2Words: '',
    activityWords: '',
    answeredOn,
    symptom1: 3,
    ...said,
  })

type Unread = { reference: string; problem: string; answeredOn: string }

/** For tests: rows as the planner takes them, from line 2. What is no row's values is a row that can't be read. */
export const rowsOf = (all: (RowValues | { unread: Unread })[]): PlanRow[] =>
  all.map((each, index) => {
    const unread = 'unread' in each
    return {
      line: index + 2,
      values: unread ? null : each,
      problems: unread ? [{ column: 'symptom1_score', words: 'unreadable' }] : [],
      notes: [],
      guess: unread ? each.unread : { reference: '', problem: '', answeredOn: '' },
    }
  })

type Record = {
  members?: { [email: string]: string }
  patients?: KnownPatient[]
  courses?: KnownCourse[]
  /** Rows that were brought in before, into a course. */
  before?: { values: RowValues; course: KnownCourse }[]
}

/** For tests: a record that holds this. */
export function recordWith({ members = {}, patients = [], courses = [], before = [] }: Record = {}): Known {
  const rows = new Map(
    before.map(({ values, course }) => [keyOf('clinic', values), { values: saidOf(values), course }]),
  )
  return {
    clinicId: 'clinic',
    actorId: 'owner',
    memberOf: email => members[email] ?? null,
    patientOf: reference => patients.find(patient => patient.reference === reference) ?? null,
    patientById: id => patients.find(patient => patient.id === id) ?? null,
    patientsBornOn: day => patients.filter(({ birthDate }) => birthDate === day),
    coursesOf: patientId => courses.filter(course => course.patientId === patientId),
    rowOf: key => {
      const row = rows.get(key)
      return row ? { values: row.values, courseId: row.course.id, patientId: row.course.patientId } : null
    },
  }
}

export const RUTH: KnownPatient = {
  id: 'ruth',
  reference: 'EX-1',
  familyName: 'Example',
  givenName: 'Ruth',
  birthDate: '1975-02-04',
}

/** For tests: Ruth's course of the record, started with its first scores on 3 March 2025. */
export const knownCourse = (facts: Partial<KnownCourse> = {}): KnownCourse => ({
  id: 'course',
  patientId: 'ruth',
  problem: 'Low back pain',
  startedOn: '2025-03-03',
  endedOn: null,
  words: { symptom1: 'Ache low down', symptom2: 'Stiff mornings', activity: 'Tying shoes' },
  formerWords: [],
  answers: [{ answeredOn: '2025-03-03', scores: { symptom1: 5, symptom2: 4, activity: 4, wellbeing: 3 } }],
  treatedOn: ['2025-03-03'],
  lastAnswerSequence: 1,
  lastSessionSequence: 1,
  ...facts,
})

/** For tests: the plan of rows on 15 June 2026 in London. */
export const planOf = (
  rows: (RowValues | { unread: Unread })[],
  known: Known = recordWith(),
  options: Partial<PlanOptions> = {},
): Plan =>
  planImport(rowsOf(rows), known, {
    numberMakesSession: false,
    timeZone: 'Europe/London',
    today: '2026-06-15',
    twins: {},
    allTwins: null,
    ...options,
  })

/** For tests: what is wrong, as 'line column: words'. */
export const wrongIn = ({ outcomes }: Plan): string[] =>
  outcomes.flatMap(({ line, problems }) => problems.map(({ column, words }) => `${line} ${column ?? '-'}: ${words}`))

/** For tests: what each row makes, with '+' where a session comes with it. */
export const makesOf = ({ outcomes }: Plan): string[] =>
  outcomes.map(({ makes, withSession }) => makes + (withSession ? '+' : ''))
