import { expect, test } from 'vitest'
import { passwordProblem } from './password-rules'

test('a long, unlisted password is taken as it is, whatever its characters', () => {
  expect(passwordProblem('maple kettle orbit')).toBeNull()
  expect(passwordProblem('ёлка чайник орбита')).toBeNull()
  expect(passwordProblem('x'.repeat(5) + 'y9 '.repeat(41))).toBeNull()
})

test.each([
  ['fourteen chars', '14 characters'],
  ['🙂'.repeat(14), '14 characters in 28 code units'],
])('%s is too short (%s)', password => {
  expect(passwordProblem(password)).toMatch(/at least 15/)
})

test('129 characters are too many, 128 are not', () => {
  const long = 'ab c'.repeat(32)
  expect(passwordProblem(`${long.slice(0, -1)}d`)).toBeNull()
  expect(passwordProblem(`${long}d`)).toMatch(/at most 128/)
})

test.each([
  'passwordpassword',
  'PasswordPassword',
  '12345678900987654321',
  'aaaaaaaaaaaaaaaa',
  'abababababababab',
  'abcdefghijklmnopq',
  '98765432109876543210',
  'qwertyuiopasdfgh',
  'secretsecretsecret',
])('the common password %s is refused', password => {
  expect(passwordProblem(password)).toMatch(/guesser/)
})

test('the clinic’s name and the owner’s address are no passwords', () => {
  expect(passwordProblem('Specimen Street Clinic', ['Specimen Street Clinic'])).toMatch(/guesser/)
  expect(passwordProblem('owner@example.org', ['owner@example.org'])).toMatch(/guesser/)
})
