import { expect, test } from 'vitest'
import { factProblems, factsOf } from './facts'
import { addSafetyFlagSchema, endSafetyFlagSchema } from './schema'

const on = '2026-06-15'
const born = '1975-05-01'
const typed = { dueDate: '2026-12-01', limb: 'left arm', site: 'left heel', detail: 'warfarin', since: '' }

test('each kind of flag keeps what it asks for, and nothing else that the form held', () => {
  expect(factsOf('limb', typed)).toEqual({ detail: 'left arm', dueDate: '', since: '' })
  expect(factsOf('site', typed)).toEqual({ detail: 'left heel', dueDate: '', since: '' })
  expect(factsOf('detail', typed)).toEqual({ detail: 'warfarin', dueDate: '', since: '' })
  expect(factsOf('due_date', { ...typed, detail: '' })).toEqual({ detail: '', dueDate: '2026-12-01', since: '' })
})

const nothing = { detail: '', dueDate: '', since: '' }
const fieldsOf = (...[asks, facts]: [Parameters<typeof factProblems>[0], object]) =>
  factProblems(asks, { ...nothing, ...facts }, on, born).map(({ field }) => field)

// 280 days after 15 June 2026 is 22 March 2027; 28 days before it is 18 May 2026.
test.each([
  ['', ['dueDate']],
  ['2027-03-22', []],
  ['2027-03-23', ['dueDate']],
  ['2026-06-15', []],
  ['2026-05-18', []],
  ['2026-05-17', ['dueDate']],
])('a due date of "%s" is wrong in %j', (dueDate, fields) => {
  expect(fieldsOf('due_date', { dueDate })).toEqual(fields)
})

test('a site has to be said, a limb may be unknown, and a beginning lies between birth and today', () => {
  expect(fieldsOf('site', {})).toEqual(['site'])
  expect(fieldsOf('limb', {})).toEqual([])
  expect(fieldsOf('detail', { since: '2026-06-16' })).toEqual(['since'])
  expect(fieldsOf('detail', { since: '1975-04-30' })).toEqual(['since'])
  expect(fieldsOf('detail', { since: on })).toEqual([])
})

test('a form is judged before anything is asked of the record', () => {
  const submission = crypto.randomUUID()
  const flag = { flag: 'anticoagulant', submission }
  expect(addSafetyFlagSchema.parse(flag)).toEqual({ ...flag, dueDate: '', limb: '', site: '', detail: '', since: '' })
  const wrong = { flag: '', dueDate: '2026-02-30', limb: 'tail', detail: 'x'.repeat(301), submission }
  const result = addSafetyFlagSchema.safeParse(wrong)
  const fields = result.error?.issues.map(({ path }) => path[0])
  expect(fields).toEqual(['flag', 'dueDate', 'limb', 'detail'])
  expect(endSafetyFlagSchema.safeParse({ endReason: ' ', version: '1' }).success).toBe(false)
})
