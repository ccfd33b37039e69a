import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { failed, ok, type Result } from '@/lib/result'
import type { ChangedMeanwhile } from './changed-meanwhile'
import { untouched } from './state'
import type { Accepted } from './submit'
import { submitChange } from './submit-change'

vi.mock('@/lib/auth/require-actor', () => ({ currentActor: async () => ({ memberId: 'somebody' }) }))

const schema = z.object({ note: z.string() })
const now: ChangedMeanwhile = { kind: 'changed', version: 4, fields: [{ field: 'note', now: 'theirs' }] }

function sent(outcome: Result<Accepted>, recordNow: () => Promise<ChangedMeanwhile | null>) {
  const form = new FormData()
  form.append('note', 'mine')
  return submitChange(untouched, form, schema, async () => outcome, recordNow)
}

test('where somebody changed the record, the form is told what it says now and keeps what was typed', async () => {
  const state = await sent(failed('changed_meanwhile', 'Somebody did.'), async () => now)
  expect(state).toMatchObject({ reason: 'changed_meanwhile', message: 'Somebody did.', values: { note: 'mine' } })
  expect(JSON.parse(state.made ?? '')).toEqual(now)
})

test('any other outcome neither asks for the record nor tells it', async () => {
  const recordNow = vi.fn(async () => now)
  expect((await sent(failed('not_found'), recordNow)).made).toBeUndefined()
  expect((await sent(ok({ made: 'a link' }), recordNow)).made).toBe('a link')
  expect(recordNow).not.toHaveBeenCalled()
})

test('a record that is gone by then leaves the words alone', async () => {
  expect((await sent(failed('changed_meanwhile'), async () => null)).made).toBeUndefined()
})
