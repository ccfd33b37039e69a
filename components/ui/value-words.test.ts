import { expect, test } from 'vitest'
import { valueWords } from './value-words'

const london = (field: string, value: string) => valueWords(field, value, 'Europe/London')

test.each([
  ['answeredBy', 'with_help', 'Patient, with help'],
  ['answeredHow', 'tablet', 'Clinic tablet'],
  ['medicationCompared', 'less', 'Less'],
  ['medicationCompared', '', 'not said'],
  ['medicationImportance', 'a_bit', 'A bit important'],
  ['symptomDuration', 'years_1_to_5', '1 to 5 years'],
  ['kind', 'initial', 'first answer'],
  ['kind', 'follow_up', 'follow-up'],
  ['medicationTaken', 'true', 'yes'],
  ['medicationTaken', 'false', 'no'],
  ['adviceKind', 'self_massage', 'Self-massage'],
  ['smallChange', '50', '0.50'],
  ['chartUpIsBetter', 'true', '0 at the top'],
  ['reaction', 'not_asked', 'not asked'],
  ['homeDone', 'partly', 'partly'],
  ['severity', 'mild', 'mild'],
  ['outcome', 'lasting_harm', 'lasting harm'],
  ['serious', 'true', 'yes'],
  ['state', 'present', 'present'],
  ['action', 'urgent_referral', 'urgent referral'],
  ['action', 'Two needles taken out.', 'Two needles taken out.'],
  ['globalChange', '3', 'a little better'],
  ['modalities', 'manual_acupuncture,cupping', 'Manual acupuncture, Cupping'],
  ['modalities', 'constructor', 'constructor'],
  ['found', 'gluteus medius,psoas', 'gluteus medius, psoas'],
  ['flag', 'metal_allergy', 'metal allergy'],
  ['needlesOut', '', 'not counted'],
  ['signedAt', '2026-03-09T09:30:00.000Z', 'Mon 9 Mar 2026, 09:30'],
  [
    'cautions',
    '[{"about":"LI4","words":"Avoided in pregnancy","answer":"Talked through"}]',
    'LI4: Avoided in pregnancy (Talked through)',
  ],
])('%s %s reads as %s', (field, value, words) => {
  expect(london(field, value)).toBe(words)
})

test.each(['birthDate', 'startedOn', 'treatedOn', 'answeredOn', 'dueDate', 'occurredOn', 'resolvedOn', 'drawnOn'])(
  '%s is a day as the clinic writes it',
  field => {
    expect(london(field, '2026-03-09')).toBe('9 March 2026')
    expect(valueWords(field, '2026-03-09', 'America/New_York')).toBe('March 9, 2026')
  },
)

test.each(['symptom2', 'activity', 'wellbeing'])('no score for %s is a recorded answer', field => {
  expect(london(field, '')).toBe('not answered')
  expect(london(field, '0')).toBe('0')
})

test('a question that was left open was not asked, and any other field is empty', () => {
  expect(london('medicationTaken', '')).toBe('not asked')
  expect(london('note', '')).toBe('empty')
})

test('a body chart reads as its areas', () => {
  expect(london('areas', '[{"area":"hip-left","quality":["numb"],"words":"","radiatesTo":""}]')).toBe('hip left: numb')
  expect(london('areas', '[]')).toBe('nothing marked')
})

test('what has no words stays as it was kept', () => {
  expect(london('note', 'true')).toBe('true')
  expect(london('answeredBy', 'a_code_of_long_ago')).toBe('a_code_of_long_ago')
  expect(london('treatedOn', 'some day')).toBe('some day')
})
