import { expect, test } from 'vitest'
import { answerForm } from '@/lib/course/test-course'
import { type Before, readAnswer } from './read-answer'

const words = { symptom1: 'Stabbing low down', symptom2: 'Stiff mornings', activity: '' }
const initial: Before = {
  words,
  initial: true,
  mayGoUnscored: false,
  companions: { painRating: true, globalChange: true },
}
const followUp: Before = { ...initial, initial: false }

const read = (typed: Record<string, string>, before = followUp) =>
  readAnswer(answerForm({ activity: '', ...typed }), before)

test('an item without words is not asked for, and kept as not answered', () => {
  expect(read({})).toMatchObject({ ok: true, record: { symptom1: 5, symptom2: 4, activity: null, wellbeing: 3 } })
})

test('an item can be named without being scored, as a deliberate “not answered”', () => {
  const named = read({ activityWords: 'Tying shoes', activity: 'x' })
  expect(named).toMatchObject({ ok: true, record: { activity: null }, words: { activity: 'Tying shoes' } })
  expect(read({ activityWords: 'Tying shoes' })).toMatchObject({ ok: false, errors: [{ field: 'activity' }] })
})

test('what only a follow-up asks is left out of the first answer', () => {
  const typed = { newSymptomWords: 'Headache', newSymptom: '3', somethingElse: 'New job' }
  const left = { newSymptomWords: '', newSymptom: null, somethingElse: '' }
  expect(read(typed, initial)).toMatchObject({ ok: true, record: left })
  expect(read(typed)).toMatchObject({ ok: true, record: { newSymptom: 3, somethingElse: 'New job' } })
})

test('what only the first answer asks is left out of a follow-up', () => {
  const typed = { symptomDuration: 'over_5_years', medicationImportance: 'very', expectation: '0' }
  expect(read(typed, initial)).toMatchObject({
    record: { symptomDuration: 'over_5_years', medicationImportance: 'very', expectation: 0 },
  })
  expect(read(typed)).toMatchObject({
    record: { symptomDuration: null, medicationImportance: null, expectation: null },
  })
})

const typedBefore = { medicationTaken: 'same', lastMedicationTaken: 'yes', lastMedication: 'Ibuprofen' }

test('“as before” keeps what the form showed', () => {
  expect(read(typedBefore)).toMatchObject({ ok: true, record: { medicationTaken: true, medication: 'Ibuprofen' } })
  const none = { ...typedBefore, lastMedicationTaken: 'no', medication: 'left over in the form' }
  expect(read(none)).toMatchObject({ ok: true, record: { medicationTaken: false, medication: '' } })
})

test.each([
  ['nothing', { lastMedicationTaken: '', lastMedication: '' }],
  ['no word on whether', { lastMedicationTaken: '' }],
  ['no word on which', { lastMedication: ' ' }],
])('“as before” of a form that showed %s is refused', (_, missing) => {
  const errors = [{ field: 'medicationTaken', message: expect.stringContaining('Say whether medication is taken') }]
  expect(read({ ...typedBefore, ...missing })).toEqual({ ok: false, errors })
})

test('“No scores today” is named only where the form has that choice', () => {
  const symptom1 = (message: string) => ({ ok: false, errors: [{ field: 'symptom1', message }] })
  expect(read({ symptom1: '' })).toEqual(symptom1('Symptom 1 needs a score from 0 to 6.'))
  expect(read({ symptom1: 'x' }, { ...followUp, mayGoUnscored: true })).toEqual(
    symptom1('Symptom 1 needs a score from 0 to 6. Without one, choose “No scores today”.'),
  )
})
