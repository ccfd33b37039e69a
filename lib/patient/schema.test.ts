import { expect, test } from 'vitest'
import { amendPatientSchema, newPatientSchema } from './schema'

const typed = {
  givenName: 'Ruth',
  familyName: 'Example',
  birthDate: '1975-02-04',
  reference: '',
  phone: '',
  email: '',
  address: '',
  gp: '',
  note: '',
  submission: '4b0f7d0e-52b3-4a6b-9a57-6d6f1f8f9a10',
}

const wrongFields = (changed: Record<string, unknown>) => {
  const result = newPatientSchema.safeParse({ ...typed, ...changed })
  return result.success ? [] : [...new Set(result.error.issues.map(issue => issue.path[0]))]
}

test('name and birth date are all that a patient needs', () => {
  expect(wrongFields({})).toEqual([])
  expect(wrongFields({ phone: undefined, email: undefined, note: undefined })).toEqual([])
  expect(wrongFields({ givenName: ' ', familyName: '', birthDate: '' })).toEqual([
    'givenName',
    'familyName',
    'birthDate',
  ])
})

test.each(['2026-02-30', '4/2/1975', 'yesterday', '1899-12-31', '0075-02-04'])('%s is no birth date', birthDate => {
  expect(wrongFields({ birthDate })).toEqual(['birthDate'])
})

test.each(['1900-01-01', '2024-02-29'])('%s is a birth date', birthDate => {
  expect(wrongFields({ birthDate })).toEqual([])
})

test('texts are counted in characters, not in bytes', () => {
  expect(wrongFields({ givenName: '🙂'.repeat(100), reference: 'x'.repeat(30), note: 'x'.repeat(4000) })).toEqual([])
  expect(wrongFields({ givenName: 'x'.repeat(101), reference: 'x'.repeat(31), note: 'x'.repeat(4001) })).toEqual([
    'givenName',
    'reference',
    'note',
  ])
})

test.each([
  ['07700 900412', true],
  ['+44 (0)7700 900412, her daughter', true],
  ['07700', false],
  ['ask at the desk', false],
])('the phone "%s" is complete: %s', (phone, complete) => {
  expect(wrongFields({ phone })).toEqual(complete ? [] : ['phone'])
})

test.each([
  ['ruth@example.org', true],
  ['ruth@', false],
  ['ruth example.org', false],
])('the e-mail address "%s" is complete: %s', (email, complete) => {
  expect(wrongFields({ email })).toEqual(complete ? [] : ['email'])
})

test('what was typed is kept letter by letter', () => {
  const note = 'Likes 🙂 and <script>alert(1)</script>, שלום, 100% "sure"; DROP TABLE'
  expect(newPatientSchema.parse({ ...typed, note }).note).toBe(note)
})

test('another person is said by the value 1 alone', () => {
  expect(newPatientSchema.parse(typed).anyway).toBe(false)
  expect(newPatientSchema.parse({ ...typed, anyway: '1' }).anyway).toBe(true)
  expect(newPatientSchema.parse({ ...typed, anyway: 'yes' }).anyway).toBe(false)
})

test('a correction says which version it corrects', () => {
  expect(amendPatientSchema.safeParse(typed).success).toBe(false)
  expect(amendPatientSchema.parse({ ...typed, version: '3' })).toMatchObject({ version: 3, reason: '' })
})
