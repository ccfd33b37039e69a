import { expect, test } from 'vitest'
import { laterOf, makesOf, planOf, RUTH, recordWith, valuesOf, wrongIn } from './test-plan'

test('a row that says another name or birth date than the reference’s first is wrong; empty cells say nothing', () => {
  const plan = planOf([
    valuesOf(),
    laterOf('2025-03-10', { familyName: 'EXAMPLE', birthDate: '1975-02-04' }),
    laterOf('2025-03-17', { givenName: 'Rita' }),
    laterOf('2025-03-24', { birthDate: '1975-04-02' }),
  ])
  expect(wrongIn(plan)).toEqual([
    '4 given_name: In row 2, the patient with the reference EX-1 is “Ruth”. Here it is “Rita”: one of them is wrong, or these are two people and need two references.',
    '5 birth_date: In row 2, the patient with the reference EX-1 is born on 4 February 1975. Here it is born on 2 April 1975: one of them is wrong, or these are two people and need two references.',
  ])
})

test('a new patient needs both names and a birth date, in whichever row', () => {
  const spread = [valuesOf({ birthDate: '' }), laterOf('2025-03-10', { birthDate: '1975-02-04' })]
  expect(wrongIn(planOf(spread))).toEqual([])
  const never = planOf([valuesOf({ birthDate: '' }), laterOf('2025-03-10')])
  expect(wrongIn(never)[0]).toBe(
    '2 birth_date: No row of the reference EX-1 says the birth date, and a new patient needs one.',
  )
  expect(never.counts.wrong).toBe(2)
})

test('a patient of the record gets the rows of their reference, whose names and birth date agree or are empty', () => {
  const known = recordWith({ patients: [RUTH] })
  expect(
    makesOf(planOf([laterOf('2025-03-03', { symptom1Words: 'Ache', symptom2: null, activity: null })], known)),
  ).toEqual(['new_course'])
  expect(wrongIn(planOf([valuesOf({ familyName: 'Exemplar' })], known))).toEqual([
    '2 family_name: In the record, the patient with the reference EX-1 is “Example”. Here it is “Exemplar”: one of them is wrong, or these are two people and need two references.',
  ])
})

test('two patients who share a name and not the birth date are two people, and nobody is asked', () => {
  const plan = planOf([valuesOf(), valuesOf({ reference: 'EX-2', birthDate: '1980-07-01' })])
  expect(plan.twins).toEqual([])
  expect(plan.counts).toMatchObject({ patients: 2, wrong: 0 })
})

const twice = [valuesOf(), valuesOf({ reference: 'EX-9', givenName: 'RUTH', answeredOn: '2025-05-05' })]

test('one name and birth date under two references is a question, and until it is answered the rows are wrong', () => {
  const plan = planOf(twice)
  expect(plan.twins).toMatchObject([{ name: 'Ruth Example', references: ['EX-1', 'EX-9'], answer: null }])
  expect(wrongIn(plan)).toEqual(
    [2, 3].map(
      line =>
        `${line} patient_reference: Ruth Example, born on 4 February 1975, stands under the references EX-1 and EX-9. Say first whether this is one person.`,
    ),
  )
})

test('answered, they are one patient with one course, or two with one each', () => {
  const [question] = planOf(twice).twins
  const answered = (answer: 'same' | 'different') =>
    planOf(twice, recordWith(), { twins: { [question?.key ?? '']: answer } })
  const same = answered('same')
  expect(makesOf(same)).toEqual(['new_patient', 'answer'])
  expect(same.courses[0]?.patient).toMatchObject({ made: { reference: 'EX-1' } })
  expect(makesOf(answered('different'))).toEqual(['new_patient', 'new_patient'])
  expect(makesOf(planOf(twice, recordWith(), { allTwins: 'same' }))).toEqual(['new_patient', 'answer'])
})

test('names the other way round are asked about too', () => {
  const turned = valuesOf({ reference: 'EX-9', givenName: 'Example', familyName: 'Ruth' })
  expect(planOf([valuesOf(), turned]).twins).toHaveLength(1)
})

test('a new reference for somebody whom the record has is asked about, and "same" gives the rows to the record’s', () => {
  const known = recordWith({ patients: [RUTH] })
  const row = valuesOf({ reference: 'NEW-1' })
  expect(planOf([row], known).twins).toMatchObject([{ references: ['EX-1', 'NEW-1'] }])
  const same = planOf([row], known, { allTwins: 'same' })
  expect(same.counts).toMatchObject({ patients: 0, courses: 1, wrong: 0 })
  expect(same.courses[0]?.patient).toEqual({ id: 'ruth' })
})

test('where the record has two of them, nobody can say which is meant', () => {
  const known = recordWith({ patients: [RUTH, { ...RUTH, id: 'another', reference: 'EX-7' }] })
  expect(wrongIn(planOf([valuesOf({ reference: 'NEW-1' })], known, { allTwins: 'same' }))).toEqual([
    '2 patient_reference: The record has 2 patients of this name and birth date: EX-1 and EX-7. Give the rows the reference of the one they belong to.',
  ])
})

test('thousands of one name and birth date don’t make a sentence of thousands', () => {
  const crowd = Array.from({ length: 2_000 }, (_, at) => valuesOf({ reference: `N-${at}` }))
  const [first = ''] = wrongIn(planOf(crowd))
  expect(first.length).toBeLessThan(300)
  expect(first).toContain('N-7 and others')
})
