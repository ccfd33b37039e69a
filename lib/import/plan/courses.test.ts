import { expect, test } from 'vitest'
import { laterOf, makesOf, planOf, valuesOf, wrongIn } from './test-plan'

test('the first row needs words for symptom 1 and for each item that it scores', () => {
  expect(wrongIn(planOf([valuesOf({ symptom1Words: '', activityWords: '' })]))).toEqual([
    '2 symptom1: The first row of a course gives the patient’s own words for symptom 1. They are missing here.',
    '2 activity: The first row of a course gives the patient’s own words for activity. They are missing here.',
  ])
  expect(wrongIn(planOf([valuesOf({ activityWords: '', activity: null })]))).toEqual([])
})

test('later rows leave words out or repeat them; other words are another complaint', () => {
  const plan = planOf([
    valuesOf(),
    laterOf('2025-03-10', { symptom1Words: 'ache  LOW down' }),
    laterOf('2025-03-17', { activityWords: 'Climbing stairs' }),
  ])
  expect(wrongIn(plan)).toEqual([
    '4 activity: Activity is “Tying shoes” in row 2. The patient’s words stay the same throughout a course; another complaint is a new symptom or another problem.',
  ])
})

test('an item may start late, with its words; without words it can’t be scored', () => {
  const first = valuesOf({ symptom2Words: '', symptom2: null })
  const late = planOf([
    first,
    laterOf('2025-03-10', { symptom2: 4, symptom2Words: 'Numb toes' }),
    laterOf('2025-03-17'),
  ])
  expect(wrongIn(late)).toEqual([])
  expect(late.courses[0]?.words.symptom2).toBe('Numb toes')
  expect(wrongIn(planOf([first, laterOf('2025-03-10')]))).toEqual([
    '3 symptom2: Symptom 2 has a score and no words, neither here nor in an earlier row.',
  ])
})

test('a row that stands twice is brought in once; two answers of a day that differ are both wrong', () => {
  const twice = planOf([valuesOf(), laterOf('2025-03-10'), laterOf('2025-03-10')])
  expect(makesOf(twice)).toEqual(['new_patient', 'answer', 'doubled'])
  expect(twice.counts).toMatchObject({ already: 0, doubled: 1 })
  expect(twice.outcomes[2]?.notes).toEqual([{ column: null, words: 'The same as row 3. It is brought in once.' }])
  expect(wrongIn(planOf([valuesOf(), laterOf('2025-03-10'), laterOf('2025-03-10', { symptom1: 6 })]))).toEqual([
    '3 answered_on: Row 4 gives another answer for the same patient, problem and day. Keep the one that is right.',
    '4 answered_on: Row 3 gives another answer for the same patient, problem and day. Keep the one that is right.',
  ])
})

test('rows of one day that differ in the patient’s words alone are both wrong', () => {
  const other = valuesOf({ symptom1Words: 'Headache' })
  expect(wrongIn(planOf([valuesOf(), other])).slice(0, 2)).toEqual([
    '2 answered_on: Row 3 gives another answer for the same patient, problem and day. Keep the one that is right.',
    expect.stringMatching(/^3 answered_on: Row 2 gives another answer/),
  ])
  expect(makesOf(planOf([valuesOf(), laterOf('2025-03-03', { symptom1: 5 })]))).toEqual(['new_patient', 'doubled'])
})

test('session numbers that run against the days are wrong; gaps and repeated answers are not', () => {
  const numbered = (day: string, sessionNumber: number, prescription = 'BL23 both') =>
    laterOf(day, { sessionNumber, prescription })
  const first = valuesOf({ sessionNumber: 1, prescription: 'BL23 both' })
  expect(wrongIn(planOf([first, numbered('2025-03-17', 4), numbered('2025-05-01', 4, '')]))).toEqual([])
  expect(wrongIn(planOf([first, numbered('2025-03-10', 4), numbered('2025-03-17', 3)]))).toEqual([
    '4 session_number: Session 3, but row 3 has session 4 on an earlier day. One of the days or numbers is wrong.',
  ])
  expect(wrongIn(planOf([first, numbered('2025-03-10', 1)]))).toHaveLength(1)
})

const LOST = { reference: 'EX-1', problem: 'low back pain' }
const because = (line: number) =>
  `Row ${line}, the first of this course, is wrong. Without it these scores would have no baseline.`

test('a course whose first row is wrong is wrong as a whole, so that no later answer becomes its baseline', () => {
  const readable = planOf([{ unread: { ...LOST, answeredOn: '2025-01-07' } }, valuesOf(), laterOf('2025-03-10')])
  expect(wrongIn(readable).slice(1)).toEqual([`3 -: ${because(2)}`, `4 -: ${because(2)}`])
  const dayUnknown = planOf([{ unread: { ...LOST, answeredOn: '' } }, valuesOf()])
  expect(wrongIn(dayUnknown).slice(1)).toEqual([`3 -: ${because(2)}`])
  const withoutWords = planOf([valuesOf({ symptom1Words: '' }), laterOf('2025-03-10')])
  expect(wrongIn(withoutWords).slice(1)).toEqual([`3 -: ${because(2)}`])
})

test('a first row that lacks its problem, or stands below the others, is missed all the same', () => {
  const nameless = planOf([{ unread: { ...LOST, problem: '', answeredOn: '2025-01-07' } }, valuesOf()])
  expect(wrongIn(nameless).slice(1)).toEqual([`3 -: ${because(2)}`])
  const latestOnTop = planOf([laterOf('2025-03-10'), valuesOf(), { unread: { ...LOST, answeredOn: '' } }])
  expect(wrongIn(latestOnTop).slice(0, 2)).toEqual([`2 -: ${because(4)}`, `3 -: ${because(4)}`])
})

test('a later row that is wrong leaves the others as they are', () => {
  const later = planOf([valuesOf(), { unread: { ...LOST, answeredOn: '2025-04-01' } }, laterOf('2025-05-10')])
  expect(makesOf(later)).toEqual(['new_patient', 'nothing', 'answer'])
  const below = planOf([valuesOf(), { unread: { ...LOST, answeredOn: '' } }])
  expect(makesOf(below)).toEqual(['new_patient', 'nothing'])
  const another = planOf([{ unread: { ...LOST, reference: 'EX-2', answeredOn: '2025-01-01' } }, valuesOf()])
  expect(makesOf(another)).toEqual(['nothing', 'new_patient'])
})
