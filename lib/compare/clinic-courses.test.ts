import { expect, test } from 'vitest'
import { anotherPractice, testPractice } from '@/lib/auth/test-practice'
import { recordConsent, withdrawConsent } from '@/lib/consent/mutations'
import { consentSchemas } from '@/lib/consent/schema'
import { made } from '@/lib/course/test-course'
import { addDays } from '@/lib/time/day'
import { clinicCourses } from './data'
import { addTestCourse, addTestCourses, type Made } from './test-courses'

const practice = testPractice()

const others = (count: number, course: Made = {}) =>
  addTestCourses(
    practice,
    Array.from({ length: count }, () => course),
  )

const beside = ({ problem, patientId }: { problem: string; patientId: string }) => ({
  problem,
  patient: { id: patientId },
})

const compared = async (course: Parameters<typeof beside>[0]) => clinicCourses(practice.actor, beside(course))

async function answerOnReport(patientId: string, given: 'yes' | 'no', on: string) {
  const form = { given, phrases: '', explained: 'All of it', on, submission: crypto.randomUUID() }
  return made(recordConsent(practice.actor, patientId, consentSchemas.report.parse(form)))
}

test('nine other courses are too few, ten have figures, and the course itself is not among them', async () => {
  const own = await addTestCourse(practice, {
    scores: [
      [0, 0],
      [6, 6],
    ],
  })
  await others(9, { scores: [[4, 4]] })
  expect(await compared(own)).toBeNull()
  await others(1, { scores: [[4, 4]] })
  expect(await compared(own)).toEqual({
    courses: 10,
    bySession: [{ session: 0, n: 10, median: 4, q1: 4, q3: 4 }],
  })
})

test('each session number has the figures of the profiles given for it, or its n alone below ten', async () => {
  const own = await addTestCourse(practice)
  // Session 1: profiles 1, 1.5 … 5.5, so the places 2.25, 4.5 and 6.75 of ten counted from 0, in steps of a half.
  const ten = Array.from({ length: 10 }, (_, index): Made => {
    const halves: [number, number] = [1 + Math.floor(index / 2), 1 + Math.ceil(index / 2)]
    return { scores: [[6, 5], halves, index === 0 ? null : [3, 2]] }
  })
  await addTestCourses(practice, ten)
  expect((await compared(own))?.bySession).toEqual([
    { session: 0, n: 10, median: 5.5, q1: 5.5, q3: 5.5 },
    { session: 1, n: 10, median: 3.25, q1: 2.125, q3: 4.375 },
    { session: 2, n: 9, median: null, q1: null, q3: null },
  ])
})

test('a problem is the same in other letters, spaces and accents, and another problem is not', async () => {
  const own = await addTestCourse(practice, { problem: 'Ménière’s vertigo' })
  await others(4, { problem: 'menieres  VERTIGO' })
  await others(6, { problem: 'Ménière’s vertigo' })
  await others(3, { problem: 'Vertigo' })
  expect((await compared(own))?.courses).toBe(10)
})

test('courses without a baseline are left out: never scored first, or first scored under treatment', async () => {
  const own = await addTestCourse(practice)
  const courses = await others(12, {
    scores: [
      [4, 4],
      [3, 3],
    ],
  })
  const [unscored, late] = courses
  await practice.db.response.deleteMany({ where: { courseId: unscored?.id, kind: 'initial' } })
  await practice.db.response.updateMany({
    where: { courseId: late?.id, kind: 'initial' },
    data: { answeredOn: '2026-03-10' },
  })
  expect((await compared(own))?.courses).toBe(10)
})

test('a start with too few items for a profile is no start to compare with', async () => {
  const own = await addTestCourse(practice)
  await others(9)
  await others(1, {
    scores: [
      [4, null],
      [3, 3],
    ],
  })
  expect(await compared(own)).toBeNull()
})

test('who declined or withdrew the use of their data is left out; who agreed since or was not asked is in', async () => {
  const own = await addTestCourse(practice)
  const [declined, withdrew, agreedSince] = await others(12)
  if (!declined || !withdrew || !agreedSince) throw new Error('not made')
  await answerOnReport(declined.patientId, 'no', '2026-03-02')
  const given = await answerOnReport(withdrew.patientId, 'yes', '2026-03-02')
  await made(withdrawConsent(practice.actor, given, { reason: '' }))
  await answerOnReport(agreedSince.patientId, 'no', '2026-03-02')
  await answerOnReport(agreedSince.patientId, 'yes', '2026-04-02')
  expect((await compared(own))?.courses).toBe(10)
})

test('the patient’s own earlier courses are not others', async () => {
  const own = await addTestCourse(practice)
  await others(9)
  await addTestCourse(practice, { patientId: own.patientId })
  expect(await compared(own)).toBeNull()
})

test('another clinic’s courses never count', async () => {
  const own = await addTestCourse(practice)
  const foreign = await anotherPractice(practice)
  await addTestCourses(
    foreign,
    Array.from({ length: 10 }, () => ({})),
  )
  expect(await compared(own)).toBeNull()
  expect(await clinicCourses(foreign.actor, beside(own))).toMatchObject({ courses: 10 })
})

test('of many courses the 300 that started last count, after those are gone that do not count at all', async () => {
  const { db, clinicId, memberId } = practice
  const own = await addTestCourse(practice)
  const { patientId } = await addTestCourse(practice, { problem: 'Another problem' })
  const ids = Array.from({ length: 350 }, () => crypto.randomUUID())
  const by = { clinicId, patientId, practitionerId: memberId, createdById: memberId }
  const plan = { problem: 'Low back pain', plannedSessions: 8, symptom1Words: 'Ache' }
  await db.course.createMany({
    data: ids.map((id, index) => ({ id, ...by, ...plan, startedOn: addDays('2026-03-02', -index) })),
  })
  // The latest 40 were never scored; the next 300 stand at 2, and the ten oldest at 6.
  const how = { answeredBy: 'alone', answeredHow: 'paper', earlierScoresInView: false, enteredById: memberId } as const
  await db.response.createMany({
    data: ids.slice(40).map((courseId, index) => {
      const score = index < 300 ? 2 : 6
      const scores = { symptom1: score, symptom2: score }
      return { clinicId, courseId, sequence: 1, kind: 'initial' as const, answeredOn: '2025-01-01', ...how, ...scores }
    }),
  })
  expect(await compared(own)).toEqual({
    courses: 300,
    bySession: [{ session: 0, n: 300, median: 2, q1: 2, q3: 2 }],
  })
})

test('nobody’s record is opened: no audit row', async () => {
  const own = await addTestCourse(practice)
  await others(10)
  await compared(own)
  expect(await practice.db.auditEntry.count()).toBe(0)
})
