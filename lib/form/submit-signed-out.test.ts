import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { ok } from '@/lib/result'
import { untouched } from './state'
import { submit } from './submit'

vi.mock('@/lib/auth/require-actor', () => ({ currentActor: async () => null }))

test('who was signed out meanwhile is told so, keeps all that was typed, and nothing is done', async () => {
  const form = new FormData()
  form.append('note', 'a long note')
  const run = vi.fn(async () => ok({ made: 'never' }))
  const state = await submit(untouched, form, z.object({ note: z.string() }), run)
  expect(state).toMatchObject({ attempt: 1, reason: 'signed_out', values: { note: 'a long note' } })
  expect(state.message).toContain('What you typed is still here')
  expect(run).not.toHaveBeenCalled()
})
