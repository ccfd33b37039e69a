import { expect, test } from 'vitest'
import { answerForm } from '@/lib/course/test-course'
import { type Before, readAnswer } from './read-answer'

const words = { symptom1: 'Stabbing low down', symptom2: 'Stiff mornings', activity: '' }
const initial: Before = { words, medication: null, initial: true }
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

test('a record holds the answer alone, also where the medication is the same as before', () => {
  const previous = { medicationTaken: true, medication: 'Ibuprofen', sequence: 7, kind: 'initial' }
  const same = read({ medicationTaken: 'same' }, { ...followUp, medication: previous })
  expect(same).toMatchObject({ ok: true, record: { medicationTaken: true, medication: 'Ibuprofen' } })
  expect(same.ok && Object.keys(same.record)).not.toContain('sequence')
})
