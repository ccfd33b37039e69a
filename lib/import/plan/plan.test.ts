import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { laterOf, makesOf, planOf, recordWith, valuesOf, wrongIn } from './test-plan'

test('rows of one patient and problem make one course, whose first day is the baseline', () => {
  const plan = planOf([
    laterOf('2025-03-10', { prescription: 'BL23 both', symptom1: 4 }),
    valuesOf({ prescription: 'BL23 both' }),
    laterOf('2025-06-02', { problem: 'low back pain ' }),
  ])
  expect(wrongIn(plan)).toEqual([])
  expect(makesOf(plan)).toEqual(['answer+', 'new_patient+', 'answer'])
  expect(plan.counts).toEqual({
    rows: 3,
    patients: 1,
    courses: 1,
    responses: 3,
    sessions: 2,
    already: 0,
    doubled: 0,
    wrong: 0,
  })
  const [course] = plan.courses
  expect(course).toMatchObject({ problem: 'Low back pain', startedOn: '2025-03-03', resting: true, known: null })
  expect(course?.words).toEqual({ symptom1: 'Ache low down', symptom2: 'Stiff mornings', activity: 'Tying shoes' })
  expect(course?.answers.map(({ line }) => line)).toEqual([3, 2, 4])
})

test('another problem of the same patient is another course, and another reference another patient', () => {
  const other = valuesOf({ problem: 'Migraine' })
  const someone = valuesOf({ reference: 'EX-2', givenName: 'Omar', familyName: 'Specimen' })
  const plan = planOf([valuesOf(), other, someone])
  expect(makesOf(plan)).toEqual(['new_patient', 'new_course', 'new_patient'])
})

test('a row with a session number alone is a treatment where somebody says so', () => {
  const rows = [valuesOf({ sessionNumber: 1 }), laterOf('2025-03-10', { sessionNumber: 2, prescription: 'BL23 both' })]
  expect(makesOf(planOf(rows))).toEqual(['new_patient', 'answer+'])
  expect(makesOf(planOf(rows, recordWith(), { numberMakesSession: true }))).toEqual(['new_patient+', 'answer+'])
})

describe('who treats a course', () => {
  const known = recordWith({ members: { 'kim@example.org': 'kim', 'sam@example.org': 'sam' } })
  const kim = { practitionerEmail: 'kim@example.org', prescription: 'ST36 both' }
  const ofCourse = (...rows: Parameters<typeof planOf>[0]) => planOf(rows, known).courses[0]?.practitionerId

  test('is who gave the last treatment, whoever takes scores later', () => {
    expect(ofCourse(valuesOf(kim), laterOf('2025-03-10', { practitionerEmail: 'sam@example.org' }))).toBe('kim')
  })
  test('is who brings the file in where the last treatment names nobody', () => {
    expect(ofCourse(valuesOf(kim), laterOf('2025-03-10', { prescription: 'ST36 both' }))).toBe('owner')
  })
  test('is whom the last row with an address names where there was no treatment, else who brings the file in', () => {
    const asked = valuesOf({ practitionerEmail: 'kim@example.org' })
    const askedAgain = laterOf('2025-03-10', { practitionerEmail: 'sam@example.org' })
    expect(ofCourse(asked, askedAgain, laterOf('2025-03-17'))).toBe('sam')
    expect(ofCourse(valuesOf(), laterOf('2025-03-10'))).toBe('owner')
  })
})

test('an address stands for a colleague however it is written; who left the clinic is known all the same', () => {
  const known = recordWith({ members: { 'a@example.org': 'anna', 'left@example.org': 'lou' } })
  const plan = planOf(
    [
      valuesOf({ practitionerEmail: 'A@example.org' }),
      laterOf('2025-03-10', { practitionerEmail: 'left@example.org' }),
      laterOf('2025-03-17'),
    ],
    known,
  )
  expect(plan.courses[0]?.answers.map(({ practitionerId }) => practitionerId)).toEqual(['anna', 'lou', 'owner'])
})

test('an address that nobody has is the row’s problem, and of the first row also of the others', () => {
  expect(wrongIn(planOf([valuesOf(), laterOf('2025-03-10', { practitionerEmail: 'x@example.org' })]))).toEqual([
    '3 practitioner_email: Nobody in this clinic has the address x@example.org. Invite them first, or leave the cell empty: then it is who brings the file in.',
  ])
  expect(planOf([valuesOf({ practitionerEmail: 'x@example.org' }), laterOf('2025-03-10')]).counts).toMatchObject({
    wrong: 2,
    patients: 0,
    courses: 0,
    responses: 0,
  })
})

test('an answer before the birth can’t be', () => {
  const born = valuesOf({ birthDate: '2025-03-01' })
  expect(wrongIn(planOf([born, laterOf('2025-02-27', { symptom1Words: 'Ache low down' })]))).toContain(
    '3 answered_on: This day is before the patient was born.',
  )
})

test('a course whose last day lies three months back rests, and one a day later does not', () => {
  const resting = (day: string) => planOf([valuesOf({ answeredOn: day })]).courses[0]?.resting
  expect([resting('2026-03-14'), resting('2026-03-15')]).toEqual([true, false])
})

const days = fc.integer({ min: 1, max: 28 }).map(day => `2025-03-${String(day).padStart(2, '0')}`)
const anyRow = fc
  .record({
    reference: fc.constantFrom('EX-1', 'EX-2', 'EX-3'),
    problem: fc.constantFrom('Low back pain', 'Migraine'),
    answeredOn: days,
    symptom1: fc.constantFrom(0 as const, 3 as const, 6 as const),
    symptom1Words: fc.constantFrom('', 'Ache low down', 'Ache  low down', 'Another'),
    birthDate: fc.constantFrom('', '1975-02-04', '1975-02-05'),
    prescription: fc.constantFrom('', 'BL23 both'),
    sessionNumber: fc.constantFrom(null, 1, 2, 3),
  })
  .map(said => valuesOf(said))

test('whatever the rows: each is an answer, doubled, was there already, or is wrong, and no course has two answers of a day', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 30 }), rows => {
      const plan = planOf(rows)
      const { counts, outcomes, courses } = plan
      expect(counts.responses + counts.already + counts.doubled + counts.wrong).toBe(rows.length)
      for (const { makes, problems } of outcomes) expect(makes === 'nothing').toBe(problems.length > 0)
      for (const { answers, startedOn } of courses) {
        const on = answers.map(({ values }) => values.answeredOn)
        expect(new Set(on).size).toBe(on.length)
        expect([...on].sort()).toEqual(on)
        expect(on[0]).toBe(startedOn)
      }
    }),
  )
})

test('the order of the rows in the file makes no other courses', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 12 }), rows => {
      const reversed = planOf([...rows].reverse())
      // Which of two rows that contradict each other is wrong can depend on their order; that some are can't.
      expect(reversed.counts.wrong > 0).toBe(planOf(rows).counts.wrong > 0)
    }),
  )
})
