import { ITEMS } from '@/lib/mymop/items'
import { formatDay } from '@/lib/time/format'
import type { CourseRows } from './courses'
import { isSame } from './key'
import type { Known, KnownCourse } from './known'
import { type Candidate, isWrong } from './row'

/**
 * The course of the record that these rows go on with: where rows of it went before, else the patient's of this problem;
 * null where there is none. With several of the problem nobody can know which, and the rows get their problem.
 */
export function knownCourseOf({ person, rows }: CourseRows, known: Known): KnownCourse | null {
  if (!person || !('id' in person)) return null
  const courses = known.coursesOf(person.id)
  const before = rows.find(row => row.before !== null)?.before
  if (before) return courses.find(({ id }) => id === before.courseId) ?? null
  const [first] = rows
  const named = courses.filter(({ problem }) => isSame(problem, first?.values.problem ?? ''))
  const [course = null] = named
  if (named.length < 2) return course
  const words = `The record has ${named.length} courses of this patient called “${course?.problem}”. Add these answers there, or call the problem otherwise.`
  for (const { problems } of rows) problems.push({ column: 'problem', words })
  return course
}

/** What in the record a new row of a course would contradict. */
export function checkKnownCourse(
  rows: Candidate[],
  course: KnownCourse,
  makesSession: (row: Candidate) => boolean,
  timeZone: string,
): void {
  const firstAnswer = course.answers.map(({ answeredOn }) => answeredOn).sort()[0]
  const long = (day: string) => formatDay(day, timeZone, 'long')
  for (const row of rows) {
    if (row.left || isWrong(row)) continue
    const { answeredOn } = row.values
    const wrong = (words: string) => row.problems.push({ column: 'answered_on', words })
    const there = course.answers.find(answer => answer.answeredOn === answeredOn)
    if (answeredOn < course.startedOn) {
      wrong(`In the record this course starts on ${long(course.startedOn)}, after this day.`)
    } else if (there) {
      if (sameScores(row, there) && !makesSession(row)) {
        row.left = 'already'
        row.notes.push({ column: null, words: 'The record has these scores of this day already.' })
      } else
        wrong(
          `The record has scores of ${long(answeredOn)} in this course already. Correct them there if they are wrong.`,
        )
    } else if (firstAnswer && answeredOn < firstAnswer) {
      wrong(
        `In the record the first scores of this course are of ${long(firstAnswer)}: earlier ones would be another baseline.`,
      )
    } else if (makesSession(row) && course.treatedOn.includes(answeredOn)) {
      wrong(`The record has a session on ${long(answeredOn)} in this course already. Add the scores there.`)
    } else if (makesSession(row) && course.endedOn && answeredOn > course.endedOn) {
      wrong(
        `This course ended on ${long(course.endedOn)}. Reopen it first, or call the problem otherwise: that makes a new course.`,
      )
    }
  }
}

const sameScores = ({ values }: Candidate, { scores }: KnownCourse['answers'][number]): boolean =>
  ITEMS.every(item => values[item] === scores[item])
