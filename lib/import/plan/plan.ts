import type { Words } from '@/lib/response/read-answer'
import type { Day } from '@/lib/time/day'
import type { RowValues } from '../reading'
import type { ImportCounts, TwinQuestion } from '../view'
import { foundCandidates } from './candidates'
import { planCourses } from './courses'
import type { Known } from './known'
import { peopleOf } from './people'
import { isWrong, type Makes, type Outcome, type PlanRow } from './row'

export type PlannedPatient = {
  reference: string
  familyName: string
  givenName: string
  birthDate: Day
}

/** One answer, with the session that it makes, if it makes one. */
export type PlannedAnswer = {
  line: number
  values: RowValues
  practitionerId: string
  withSession: boolean
  /** Keys of this row and of those that say the same. */
  keys: { key: string; said: string }[]
}

/** A course with its new answers, by day. `known` where the record has it already. */
export type PlannedCourse = {
  patient: { id: string } | { made: PlannedPatient }
  known: { id: string; answered: boolean; lastAnswerSequence: number; lastSessionSequence: number } | null
  problem: string
  startedOn: Day
  practitionerId: string
  /** The file had not heard of it for long; of a course of the record, that it is to rest as it did. */
  resting: boolean
  words: Words
  answers: PlannedAnswer[]
}

export type Plan = {
  courses: PlannedCourse[]
  /** One for each row, in the order of the file. */
  outcomes: Outcome[]
  twins: TwinQuestion[]
  counts: ImportCounts
}

export type PlanOptions = {
  numberMakesSession: boolean
  timeZone: string
  /** The clinic's today. */
  today: Day
  /** What was answered to the questions about people with the same name, by key. */
  twins: Record<string, 'same' | 'different'>
  /** The answer to all others of them, where one was given for the whole file. */
  allTwins: 'same' | 'different' | null
}

/**
 * What a file makes of a clinic's record, and what is wrong with each row and why. Pure: it reads what is known and
 * changes nothing. Rows that are wrong are left out of what it makes.
 */
export function planImport(rows: PlanRow[], known: Known, options: PlanOptions): Plan {
  const candidates = foundCandidates(rows, known)
  const people = peopleOf(candidates, known, options)
  const courses = planCourses(rows, candidates, people, known, options)
  const made = new Map(roles(courses))
  const byLine = new Map(candidates.map(candidate => [candidate.row.line, candidate]))
  const outcomes = rows.map((row): Outcome => {
    const { problems, notes, ...of } = byLine.get(row.line) ?? { ...row, left: null }
    const makes = made.get(row.line)
    if (makes) return { line: row.line, makes: makes.makes, withSession: makes.withSession, problems, notes }
    const left = problems.length === 0 ? of.left : null
    return { line: row.line, makes: left ?? 'nothing', withSession: false, problems, notes }
  })
  return { courses, outcomes, twins: people.twins, counts: countsOf(outcomes, courses) }
}

/** What each line makes: the first of a course makes the course, and the first of these the patient. */
function roles(courses: PlannedCourse[]): [number, { makes: Makes; withSession: boolean }][] {
  const introduced = new Set<PlannedPatient>()
  const inOrder = courses
    .map(course => ({ course, first: course.answers[0]?.line ?? 0 }))
    .sort((a, b) => a.first - b.first)
  return inOrder.flatMap(({ course }) => {
    const { patient } = course
    const newPatient = 'made' in patient && !introduced.has(patient.made)
    if ('made' in patient) introduced.add(patient.made)
    return course.answers.map(({ line, withSession }, index): [number, { makes: Makes; withSession: boolean }] => {
      const makes = index > 0 || course.known ? 'answer' : newPatient ? 'new_patient' : 'new_course'
      return [line, { makes, withSession }]
    })
  })
}

function countsOf(outcomes: Outcome[], courses: PlannedCourse[]): ImportCounts {
  const answers = courses.flatMap(course => course.answers)
  const making = (what: Makes) => outcomes.filter(({ makes }) => makes === what).length
  return {
    rows: outcomes.length,
    patients: new Set(courses.flatMap(({ patient }) => ('made' in patient ? patient.made : []))).size,
    courses: courses.filter(({ known }) => known === null).length,
    responses: answers.length,
    sessions: answers.filter(({ withSession }) => withSession).length,
    already: making('already'),
    doubled: making('doubled'),
    wrong: outcomes.filter(isWrong).length,
  }
}
