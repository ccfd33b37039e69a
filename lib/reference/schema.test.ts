import { expect, test } from 'vitest'
import { REFERENCE_LISTS } from './lists'
import { ownReferenceSchema } from './schema'
import { entryTyped } from './test-entries'

function wrongIn(list: string, typed: Record<string, string>) {
  const issues = ownReferenceSchema.safeParse(entryTyped(list, typed)).error?.issues ?? []
  return Object.fromEntries(issues.map(issue => [String(issue.path[0]), issue.message]))
}

test.each(REFERENCE_LISTS)('an entry of %s needs a source, and own experience is one', list => {
  expect(wrongIn(list, {})).toEqual({})
  expect(Object.keys(wrongIn(list, { source: ' ' }))).toEqual(['source'])
})

test.each([
  ['point', ['code', 'kind', 'words']],
  ['point_caution', ['detail', 'kind', 'level', 'reason']],
  ['safety_flag', ['detail', 'level', 'words']],
  ['red_flag', ['kind', 'level', 'words']],
  ['adverse_event', ['kind', 'words']],
])('%s says all that is missing at once', (list, fields) => {
  const nothing = { code: '', words: '', kind: '', level: '', detail: '', reason: '' }
  expect(Object.keys(wrongIn(list, nothing)).sort()).toEqual(fields)
})

test.each(['LI4', 'st36', 'UB40', 'LU12', 'EX-HN3', 'Ren 4'])(
  'an own point can’t be called %s, which is how a standard point is written',
  code => {
    expect(wrongIn('point', { code })).toEqual({ code: expect.stringContaining('standard point') })
  },
)

test.each(['L3', 'knee', '12', 'KNEE1 KNEE2', 'bø1'])('%s is no code', code => {
  expect(wrongIn('point', { code })).toEqual({ code: expect.stringContaining('letters and then a number') })
})

test('levels, responses, times and positions are those offered', () => {
  expect(wrongIn('red_flag', { level: 'stop' })).toHaveProperty('level')
  expect(wrongIn('safety_flag', { level: 'urgent' })).toHaveProperty('level')
  expect(wrongIn('point_caution', { kind: 'sometimes' })).toHaveProperty('kind')
  expect(wrongIn('point', { kind: 'left' })).toHaveProperty('kind')
})

test('what a list has no use for is not taken', () => {
  const kept = ownReferenceSchema.parse(entryTyped('adverse_event', { level: 'stop', code: 'KNEE1' }))
  expect(kept).toMatchObject({ level: '', code: '', detail: '', reason: '' })
})

test('an unknown list is refused', () => {
  expect(wrongIn('horoscope', {})).toEqual({ list: 'This list is not known.' })
})
