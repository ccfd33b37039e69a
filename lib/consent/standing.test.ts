import { expect, test } from 'vitest'
import { type ConsentRecord, consentStanding, standingWords } from './standing'

const record = (of: Partial<ConsentRecord>): ConsentRecord => ({
  id: 'a',
  kind: 'treatment',
  given: true,
  explained: 'What it is.',
  on: '2026-03-03',
  takenBy: 'Anna Example',
  at: new Date('2026-03-03T10:00:00Z'),
  withdrawn: null,
  ...of,
})

const withdrawnOn = (on: string) => ({ on, by: 'Sam Specimen', reason: '' })

const wordsOf = (...records: ConsentRecord[]) => standingWords(consentStanding(records, 'treatment'), 'Europe/London')

test('where nobody asked, nothing is recorded', () => {
  expect(wordsOf()).toBe('not recorded')
  expect(wordsOf(record({ kind: 'report' }))).toBe('not recorded')
})

test('each standing has its words', () => {
  expect(wordsOf(record({}))).toBe('given 3 March 2026 to Anna Example')
  expect(wordsOf(record({ given: false }))).toBe('declined 3 March 2026')
  expect(wordsOf(record({ withdrawn: withdrawnOn('2026-06-08') }))).toBe('withdrawn 8 June 2026')
})

test('the latest day stands, whichever was entered last', () => {
  const given = record({ on: '2026-04-01', at: new Date('2026-04-01T10:00:00Z') })
  const typedInLate = record({ id: 'b', given: false, on: '2026-03-01', at: new Date('2026-05-01T10:00:00Z') })
  expect(wordsOf(typedInLate, given)).toBe('given 1 April 2026 to Anna Example')
})

test('of two on one day the one that was entered last stands', () => {
  const later = record({ id: 'b', given: false, at: new Date('2026-03-03T11:00:00Z') })
  expect(wordsOf(record({}), later)).toBe('declined 3 March 2026')
  expect(wordsOf(later, record({}))).toBe('declined 3 March 2026')
})

test('an older form typed in after a withdrawal does not undo it, a new consent does', () => {
  const withdrawn = record({ withdrawn: withdrawnOn('2026-06-08') })
  const old = record({ id: 'b', on: '2026-05-01', at: new Date('2026-06-09T10:00:00Z') })
  expect(wordsOf(withdrawn, old)).toBe('withdrawn 8 June 2026')
  const anew = record({ id: 'c', on: '2026-06-08', at: new Date('2026-06-08T15:00:00Z') })
  expect(wordsOf(withdrawn, anew)).toBe('given 8 June 2026 to Anna Example')
})
