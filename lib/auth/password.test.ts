import { expect, test } from 'vitest'
import { hashPassword, passwordMatches } from './password'

test('a password matches its own hash and no other', async () => {
  const kept = await hashPassword('maple kettle orbit')
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/)
  expect(await passwordMatches(kept, 'maple kettle orbit')).toBe(true)
  expect(await passwordMatches(kept, 'maple kettle orbits')).toBe(false)
  expect(await passwordMatches(null, 'maple kettle orbit')).toBe(false)
})

test('the same characters typed on another keyboard still match', async () => {
  const kept = await hashPassword('cafe\u0301 kettle orbit')
  expect(await passwordMatches(kept, 'caf\u00e9 kettle orbit')).toBe(true)
})
