import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CredentialsConfig } from 'next-auth/providers/credentials'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { authOptions } from './options'
import { hashPassword } from './password'
import { actorOfSignIn } from './sign-ins'
import { testPractice } from './test-practice'

const practice = testPractice()
const password = 'maple kettle orbit'
const folder = mkdtempSync(join(tmpdir(), 'courseline-auth-'))

let passwordHash = ''

beforeAll(async () => {
  // The signing secret lies beside the database, so this one is not made in the checkout.
  vi.stubEnv('DATABASE_URL', `file:${join(folder, 'courseline.db')}`)
  passwordHash = await hashPassword(password)
})

afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

beforeEach(async () => {
  await practice.db.member.updateMany({ data: { email: 'owner@example.org', passwordHash } })
})

function signIn(credentials: Record<string, string>) {
  const [provider] = authOptions().providers
  // next-auth keeps what it was given in `options`, which its general type of a provider does not show.
  const { options } = provider as unknown as { options: CredentialsConfig }
  return options.authorize(credentials, { headers: { 'user-agent': 'laptop' } })
}

test('the right address and password start a sign-in, whatever the capitals of the address', async () => {
  const user = await signIn({ email: ' Owner@Example.ORG ', password })
  expect((await actorOfSignIn(user?.id ?? ''))?.memberId).toBe(practice.memberId)
  expect(await practice.db.signIn.findMany()).toMatchObject([{ id: user?.id, device: 'laptop' }])
})

test.each([
  ['a wrong password', { email: 'owner@example.org', password: 'another kettle orbit' }],
  ['an unknown address', { email: 'nobody@example.org', password }],
  ['nothing', {}],
  ['an over-long password', { email: 'owner@example.org', password: 'x'.repeat(1001) }],
])('%s starts none', async (_, credentials: Record<string, string>) => {
  expect(await signIn(credentials)).toBeNull()
  expect(await practice.db.signIn.count()).toBe(0)
})

test('a disabled member can’t sign in', async () => {
  await practice.db.member.updateMany({ data: { state: 'disabled' } })
  expect(await signIn({ email: 'owner@example.org', password })).toBeNull()
})

test('after ten wrong passwords even the right one has to wait, and the person is told', async () => {
  const wrong = Array.from({ length: 10 }, (_, n) => signIn({ email: 'owner@example.org', password: `wrong ${n}` }))
  expect(await Promise.all(wrong)).toEqual(Array(10).fill(null))
  await expect(signIn({ email: 'owner@example.org', password })).rejects.toThrow('pause')
})

test('the cookie carries the id of the sign-in and nothing about the person', async () => {
  const { jwt, session } = authOptions().callbacks ?? {}
  const token = { name: 'O. Sample', email: 'owner@example.org', sub: 'x' }
  // next-auth calls these with more than is used here.
  const asked = { token, user: { id: 'the-sign-in' } } as unknown as Parameters<NonNullable<typeof jwt>>[0]
  const kept = await jwt?.(asked)
  expect(kept).toEqual({ sid: 'the-sign-in' })
  const shown = { session: { expires: '2026-06-15', user: token }, token: kept } as unknown
  expect(await session?.(shown as Parameters<NonNullable<typeof session>>[0])).toEqual({
    expires: '2026-06-15',
    sid: 'the-sign-in',
  })
})

test('the signing secret is made once, long, and readable by its owner alone', () => {
  const { secret } = authOptions()
  expect(secret?.length).toBeGreaterThanOrEqual(43)
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600)
})
