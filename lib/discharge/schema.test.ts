import { expect, test } from 'vitest'
import { dischargeSchema, reopenSchema } from './schema'

test('an end says on which version it was made; a reopening also says why', () => {
  const end = { dischargedOn: '2026-05-01', reason: 'other', version: '1' }
  expect(dischargeSchema.parse(end)).toEqual({ ...end, note: '', version: 1 })
  expect(dischargeSchema.safeParse({ ...end, version: '' }).success).toBe(false)
  expect(reopenSchema.safeParse({ reason: '', version: '1' }).success).toBe(false)
  expect(reopenSchema.parse({ reason: 'Came back', version: '1' })).toEqual({ reason: 'Came back', version: 1 })
})
