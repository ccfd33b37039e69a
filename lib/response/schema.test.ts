import { expect, test } from 'vitest'
import { responseSchema } from './schema'

const form = { answeredOn: '2026-03-09', submission: crypto.randomUUID() }

function read(typed: Record<string, string>) {
  const result = responseSchema.safeParse({ ...form, ...typed })
  const wrong = result.success ? [] : result.error.issues.map(issue => String(issue.path[0]))
  return { kept: result.data, wrong }
}

test.each(['0', '1', '2', '3', '4', '5', '6'])('%s is a score', typed => {
  expect(read({ symptom1: typed }).kept?.symptom1).toBe(Number(typed))
})

test('x is a deliberate “not answered”; nothing typed is nothing chosen', () => {
  expect(read({ symptom2: 'x' }).kept?.symptom2).toBeNull()
  expect(read({ symptom2: '' }).kept?.symptom2).toBeUndefined()
  expect(read({}).kept?.symptom2).toBeUndefined()
})

test('spaces around a score make no difference', () => {
  expect(read({ symptom1: ' 4 ' }).kept?.symptom1).toBe(4)
})

test.each(['7', '3.5', '-1', 'four', '04', '4,5', '1e0', '٤', '４', 'NaN', '4\0', 'X'])('%j is no score', typed => {
  for (const item of ['symptom1', 'symptom2', 'activity', 'wellbeing', 'newSymptom']) {
    expect(read({ [item]: typed }).wrong).toEqual([item])
  }
})

test.each(['newSymptomWords', 'symptom2Words', 'activityWords'])(
  '%s may have 200 characters and not one more',
  field => {
    expect(read({ [field]: '🙂'.repeat(200) }).wrong).toEqual([])
    expect(read({ [field]: 'a'.repeat(201) }).wrong).toEqual([field])
  },
)

test.each(['🙂👩🏽‍⚕️', 'כאב גב תחתון', 'ألم أسفل الظهر', '<script>alert("1")</script>', "Robert'); DROP TABLE", 'x̲̅'])(
  'own words are kept as they are: %s',
  words => {
    expect(read({ activityWords: words }).kept?.activityWords).toBe(words.normalize('NFC'))
  },
)

test('an accent typed as a mark of its own is kept as one letter, and a NUL is dropped', () => {
  expect(read({ activityWords: ' cafe\u0301\0 ' }).kept?.activityWords).toBe('caf\u00e9')
})

test('the expectation is a whole number from 0 to 10, or left out', () => {
  expect(read({ expectation: '' }).kept?.expectation).toBeNull()
  expect(read({ expectation: '0' }).kept?.expectation).toBe(0)
  expect(read({ expectation: '10' }).kept?.expectation).toBe(10)
  for (const expectation of ['11', '-1', '7.5', 'seven']) expect(read({ expectation }).wrong).toEqual(['expectation'])
})

test.each([
  ['answeredBy', 'the dog'],
  ['answeredHow', 'telepathy'],
  ['medicationTaken', 'perhaps'],
  ['medicationCompared', 'a bit less'],
  ['lastMedicationCompared', 'a bit less'],
  ['symptomDuration', 'forever'],
  ['medicationImportance', 'extremely'],
])('%s takes only what the form offers', (field, typed) => {
  expect(read({ [field]: typed }).wrong).toEqual([field])
})
