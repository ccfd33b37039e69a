import { restsWhenBroughtIn } from '@/lib/attention/resting'
import type { Words } from '@/lib/response/read-answer'
import { checkFirst, checkWords, type LostRow, otherWords } from './baseline'
import { grouped } from './grouped'
import { folded } from './key'
import type { Known, KnownCourse } from './known'
import { checkKnownCourse, knownCourseOf } from './known-course'
import { checkNumbers } from './numbers'
import type { People, Person } from './people'
import type { PlannedAnswer, PlannedCourse, PlanOptions } from './plan'
import { type Candidate, isWrong, type PlanRow } from './row'
import { checkSameDay } from './same-day'

/** The rows of one patient and one problem, by day and then by line. */
export type CourseRows = {
  person: Person
  rows: Candidate[]
  /** Rows of it that can't be read. */
  lost: LostRow[]
  known: KnownCourse | null
}

export const NO_WORDS: Words = { symptom1: '', symptom2: '', activity: '' }

/**
 * The courses that the rows of a file make or go on with. What stands against a row is added to its problems; only rows
 * without any become answers.
 */
export function planCourses(
  rows: PlanRow[],
  candidates: Candidate[],
  people: People,
  known: Known,
  options: PlanOptions,
): PlannedCourse[] {
  const ids = new Map<Person, string>()
  const personId = (reference: string) => {
    const person = people.byReference.get(reference)
    if (!person) return `reference ${reference}`
    if ('id' in person) return `record ${person.id}`
    const id = ids.get(person) ?? `new ${person.made.reference}`
    ids.set(person, id)
    return id
  }
  const courseKey = (reference: string, problem: string) => JSON.stringify([personId(reference), folded(problem)])
  const unread = rows.filter(({ values, problems }) => !values || problems.length > 0)
  const lost = grouped(unread, ({ guess }) => courseKey(guess.reference, guess.problem))
  const courses = grouped(candidates, ({ values }) => courseKey(values.reference, values.problem))
  return [...courses].flatMap(([key, all]) => {
    const [first] = all
    const person = first ? (people.byReference.get(first.values.reference) ?? null) : null
    const inOrder = [...all].sort(
      (a, b) => compare(a.values.answeredOn, b.values.answeredOn) || a.row.line - b.row.line,
    )
    // A row without a problem may be of this course, or of another of this patient.
    const nameless = first && first.values.problem !== '' ? lost.get(courseKey(first.values.reference, '')) : undefined
    const gone = [...(lost.get(key) ?? []), ...(nameless ?? [])].map(lostRow)
    return planCourse({ person, rows: inOrder, lost: gone, known: null }, known, options)
  })
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const lostRow = ({ line, guess }: PlanRow): LostRow => ({ line, answeredOn: guess.answeredOn })

function planCourse(course: CourseRows, known: Known, options: PlanOptions): PlannedCourse[] {
  const { person, rows } = course
  checkBirth(course)
  recogniseEarlier(rows, known)
  const found = knownCourseOf(course, known)
  const makesSession = ({ values }: Candidate) =>
    values.prescription !== '' || (options.numberMakesSession && values.sessionNumber !== null)
  const same = checkSameDay(rows)
  checkNumbers(rows, makesSession)
  const words = found ? { ...found.words } : { ...NO_WORDS }
  if (found) checkKnownCourse(rows, found, makesSession, options.timeZone)
  if (!found || found.answers.length === 0) checkFirst(course, found !== null)
  checkWords(rows, words, found !== null)
  const good = rows.filter(row => !isWrong(row) && !row.left)
  const [first] = good
  if (!first || !person) return []
  const answers = good.map(
    (row): PlannedAnswer => ({
      line: row.row.line,
      values: row.values,
      practitionerId: row.practitionerId,
      withSession: makesSession(row),
      keys: keysOf([row, ...(same.get(row) ?? [])]),
    }),
  )
  return [
    {
      patient: 'id' in person ? { id: person.id } : person,
      known: found && {
        id: found.id,
        answered: found.answers.length > 0,
        lastAnswerSequence: found.lastAnswerSequence,
        lastSessionSequence: found.lastSessionSequence,
      },
      problem: first.values.problem,
      startedOn: first.values.answeredOn,
      practitionerId: whoTreats(good, makesSession),
      resting: restsWhenBroughtIn(good.at(-1)?.values.answeredOn ?? '', options.today),
      words,
      answers,
    },
  ]
}

/** Who gave the last treatment; where there was none, whom the last row with an address names, else who brings it in. */
function whoTreats(rows: Candidate[], makesSession: (row: Candidate) => boolean): string {
  const named = rows.findLast(makesSession) ?? rows.findLast(({ values }) => values.practitionerEmail !== '')
  return (named ?? rows.at(-1))?.practitionerId ?? ''
}

/** The keys of rows that say the same, each once: rows of two references that are one person have two. */
function keysOf(rows: Candidate[]): PlannedAnswer['keys'] {
  return [...new Map(rows.map(({ key, said }) => [key, { key, said }])).values()]
}

function checkBirth({ person, rows }: CourseRows): void {
  if (!person) return
  const birthDate = 'id' in person ? person.birthDate : person.made.birthDate
  for (const { values, problems } of rows) {
    if (values.answeredOn >= birthDate) continue
    problems.push({ column: 'answered_on', words: 'This day is before the patient was born.' })
  }
}

const CHANGED =
  'This row was brought in before and says something else now. Correct it in the record, where the correction keeps what it said.'

/** A row that was brought in before is left as it is, and refused where it says something else now. */
function recogniseEarlier(rows: Candidate[], known: Known): void {
  for (const row of rows) {
    const { before, problems } = row
    if (!before) continue
    row.left = 'already'
    if (isWrong(row)) continue
    if (before.values !== row.said) {
      problems.push({ column: null, words: CHANGED })
      continue
    }
    const course = known.coursesOf(before.patientId).find(({ id }) => id === before.courseId)
    if (course) problems.push(...otherWords(row, course).map(column => ({ column, words: CHANGED })))
  }
}
