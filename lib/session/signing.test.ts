import { expect, test } from 'vitest'
import { electroProblems, hasMissingNeedle, needleProblems } from './signing'

const visit = (said: Partial<Parameters<typeof needleProblems>[0]> = {}) => ({
  modality: 'manual_acupuncture',
  prescription: 'LI4 both',
  needlesIn: 8,
  needlesOut: 8,
  missingNeedle: '',
  ...said,
})
const fields = (said: Partial<Parameters<typeof needleProblems>[0]>) => needleProblems(visit(said)).map(e => e.field)

test('needles that agree can be signed, and so can none', () => {
  expect(fields({})).toEqual([])
  expect(fields({ needlesIn: 0, needlesOut: 0 })).toEqual([])
})

test.each([
  ['not counted', { needlesIn: null, needlesOut: null }, ['needlesIn', 'needlesOut']],
  ['counted in alone', { needlesOut: null }, ['needlesOut']],
  ['counted out alone', { needlesIn: null }, ['needlesIn']],
  ['one missing', { needlesOut: 7 }, ['needlesOut', 'missingNeedle']],
  ['one too many', { needlesOut: 9 }, ['needlesOut']],
  ['one too many, with an account', { needlesOut: 9, missingNeedle: 'found one of last week' }, ['needlesOut']],
  ['one missing, with an account', { needlesOut: 7, missingNeedle: 'found in the towel' }, []],
  ['points without a modality', { modality: '', needlesIn: null, needlesOut: null }, ['needlesIn', 'needlesOut']],
  ['points that were pressed', { modality: 'acupressure,tuina', needlesIn: null, needlesOut: null }, []],
  [
    'dry needling',
    { modality: 'dry_needling', prescription: '', needlesIn: null, needlesOut: null },
    ['needlesIn', 'needlesOut'],
  ],
  ['a talk', { modality: '', prescription: '', needlesIn: null, needlesOut: null }, []],
])('%s', (_, said, expected) => expect(fields(said)).toEqual(expected))

test('the words name both counts', () => {
  expect(needleProblems(visit({ needlesIn: 12, needlesOut: 11 }))[0]?.message).toContain('12 in and 11 out')
})

test('a needle is missing only where both were counted', () => {
  expect(hasMissingNeedle({ needlesIn: 8, needlesOut: 7 })).toBe(true)
  expect(hasMissingNeedle({ needlesIn: 8, needlesOut: null })).toBe(false)
})

test('two alternating frequencies need both', () => {
  expect(electroProblems({ electroHz: null, electroHzHigh: 100 }).map(e => e.field)).toEqual(['electroHz'])
  expect(electroProblems({ electroHz: 2, electroHzHigh: 100 })).toEqual([])
})
