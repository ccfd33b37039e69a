import { expect, test } from 'vitest'
import { consentSchemas, withdrawConsentSchema } from './schema'

const submission = '018f3f6a-6a0e-7b7e-8e53-1f2f6f1c9a10'
const typed = { given: 'yes', phrases: '', explained: '', on: '2026-06-15', submission }

const wrongIn = (kind: 'treatment' | 'report', form: object) => {
  const issues = consentSchemas[kind].safeParse({ ...typed, ...form }).error?.issues ?? []
  return [...new Set(issues.map(({ path }) => path[0]))]
}

test('what was ticked and typed becomes one text, in the order of the list', () => {
  const input = consentSchemas.treatment.parse({
    ...typed,
    phrases: 'stop_any_time,what_it_is,invented',
    explained: ' Asked about needles. ',
  })
  expect(input.kind).toBe('treatment')
  expect(input.explained.split('\n')).toEqual([
    'What acupuncture is: fine single-use needles, how many, where, and for how long.',
    'They can stop at any time, also during a session, without giving a reason.',
    'Asked about needles.',
  ])
})

test('consent to treatment needs what was explained; declining it, and the report, do not', () => {
  expect(wrongIn('treatment', {})).toEqual(['phrases'])
  expect(wrongIn('treatment', { phrases: 'invented' })).toEqual(['phrases'])
  expect(wrongIn('treatment', { given: 'no' })).toEqual([])
  expect(wrongIn('report', {})).toEqual([])
  expect(wrongIn('treatment', { explained: 'All of it, on paper.' })).toEqual([])
})

test('an answer has to be chosen, on a day of the calendar, and all that is wrong is said at once', () => {
  expect(wrongIn('treatment', { given: undefined, on: '2026-02-30', phrases: 'what_it_is' })).toEqual(['given', 'on'])
  expect(wrongIn('treatment', { on: '' })).toEqual(['on', 'phrases'])
  expect(wrongIn('report', { explained: 'x'.repeat(4001) })).toEqual(['explained'])
})

test('a reason for withdrawing may be left out, and is taken from either field', () => {
  expect(withdrawConsentSchema.parse({})).toEqual({ reason: '' })
  expect(withdrawConsentSchema.parse({ reportReason: 'Changed her mind' })).toEqual({ reason: 'Changed her mind' })
})

test('what is told of the report holds for all of it: it shows single courses too', () => {
  const { explained } = consentSchemas.report.parse({ ...typed, phrases: 'no_name' })
  expect(explained).toContain('Nobody is named in the report or its file')
  expect(explained).toContain('single courses shown without a name')
})
