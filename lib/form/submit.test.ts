import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { failed, invalid, ok } from '@/lib/result'
import { requiredText, wholeNumber } from './fields'
import { untouched } from './state'
import { readForm, submitUnsigned } from './submit'

const schema = z.object({
  name: requiredText(5, 'Type a name.'),
  visits: wholeNumber(1, 100),
  password: z.string(),
})

function formOf(typed: Record<string, string | File>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(typed)) form.append(name, value)
  return form
}

const good = { name: 'Ida', visits: '8', password: 'maple kettle orbit' }

let written = ''

beforeEach(() => {
  written = ''
  vi.spyOn(process.stderr, 'write').mockImplementation(text => {
    written += String(text)
    return true
  })
})

afterEach(() => vi.restoreAllMocks())

test('a good form is read as its schema says', () => {
  expect(readForm(schema, formOf(good))).toEqual(ok({ name: 'Ida', visits: 8, password: 'maple kettle orbit' }))
})

test('all that is wrong is said at once, the first thing for each field', () => {
  expect(readForm(schema, formOf({ name: '', visits: '8.5' }))).toMatchObject({
    ok: false,
    reason: 'invalid',
    errors: [
      { field: 'name', message: 'Type a name.' },
      { field: 'visits', message: 'Type a whole number from 1 to 100.' },
      { field: 'password' },
    ],
  })
})

test('a file where a text belongs counts as nothing typed', () => {
  const read = readForm(schema, formOf({ ...good, name: new File(['x'], 'name.txt') }))
  expect(read).toMatchObject({ ok: false, errors: [{ field: 'name', message: 'Type a name.' }] })
})

test('boxes of one name arrive joined by commas, and come back so where the form is refused', async () => {
  const boxes = z.object({ kinds: z.string(), visits: wholeNumber(1, 100) })
  const ticked = (visits: string) => {
    const form = formOf({ visits })
    for (const kind of ['cupping', 'gua_sha', 'tuina']) form.append('kinds', kind)
    return form
  }
  expect(readForm(boxes, ticked('8'))).toEqual(ok({ kinds: 'cupping,gua_sha,tuina', visits: 8 }))
  const state = await submitUnsigned(untouched, ticked('many'), boxes, async () => ok({ made: 'never' }))
  expect(state.values).toEqual({ kinds: 'cupping,gua_sha,tuina', visits: 'many' })
})

test('a refused form comes back with every value typed, but no password', async () => {
  const sent = { ...good, visits: '101', name: ' <b>Ida ', $ACTION_ID: 'x' }
  const state = await submitUnsigned(untouched, formOf(sent), schema, async () => ok({ made: 'never' }))
  expect(state).toEqual({
    attempt: 1,
    reason: 'invalid',
    message: undefined,
    errors: [
      { field: 'name', message: 'Use at most 5 characters; this has 6.' },
      { field: 'visits', message: 'Type a whole number from 1 to 100.' },
    ],
    values: { name: ' <b>Ida ', visits: '101' },
  })
})

test('what a write refuses is shown like what the form refuses', async () => {
  const run = async () => invalid('name', 'This name is taken.')
  const state = await submitUnsigned({ ...untouched, attempt: 4 }, formOf(good), schema, run)
  expect(state).toMatchObject({ attempt: 5, errors: [{ field: 'name', message: 'This name is taken.' }] })
  expect(state.values).toEqual({ name: 'Ida', visits: '8' })
  const closed = await submitUnsigned(untouched, formOf(good), schema, async () => failed('not_allowed', 'Closed.'))
  expect(closed).toMatchObject({ reason: 'not_allowed', message: 'Closed.', errors: [] })
})

test('a fault is told in plain words, and neither they nor the log quote what was typed', async () => {
  const run = async () => {
    throw new Error('constraint failed for Ida')
  }
  const state = await submitUnsigned(untouched, formOf(good), schema, run)
  expect(state).toMatchObject({ reason: 'unavailable', errors: [], values: { name: 'Ida', visits: '8' } })
  expect(state.message).toContain('could not be saved just now')
  expect(written).toContain('form.fault')
  expect(written).not.toContain('Ida')
})

test('an accepted form that stays on its page shows what was made and is empty again', async () => {
  const state = await submitUnsigned(untouched, formOf(good), schema, async () => ok({ made: '/join/abc' }))
  expect(state).toEqual({ attempt: 1, errors: [], values: {}, made: '/join/abc' })
})

test('an accepted form leads on', async () => {
  const leading = submitUnsigned(untouched, formOf(good), schema, async () => ok({ goTo: '/patients' }))
  await expect(leading).rejects.toMatchObject({ digest: expect.stringContaining('/patients') })
})
