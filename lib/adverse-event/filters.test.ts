import { expect, test } from 'vitest'
import { readPage } from '@/lib/form/page-number'
import { filterWords, periodProblem } from './filter-words'
import { isNarrowed, NO_FILTERS, readFilters, registerAddress } from './filters'

const all = {
  from: '2026-01-01',
  to: '2026-03-31',
  category: 'needle_site',
  severity: 'severe',
  serious: 'yes',
  causality: 'possible',
  outcome: 'open',
  practitioner: 'member-1',
  complete: 'no',
}

test('what an address says is read, and makes the same address again', () => {
  const filters = readFilters(all)
  expect(filters).toEqual(all)
  const again = new URLSearchParams(registerAddress(filters, 3).split('?')[1])
  expect(readFilters(Object.fromEntries(again))).toEqual(all)
  expect(readPage(Object.fromEntries(again))).toBe(3)
})

test('what says nothing that is known narrows nothing', () => {
  expect(readFilters({})).toEqual(NO_FILTERS)
  const odd = { from: '2026-02-30', to: 'x', category: 'toString', severity: 'awful', serious: '1', outcome: '' }
  expect(readFilters({ ...odd, causality: ['', 'certain'], complete: 'yes', other: '1' })).toEqual(NO_FILTERS)
  expect(readFilters({ severity: ['mild', 'severe'] }).severity).toBe('mild')
})

test('a page is a whole number from 1, else the first', () => {
  expect(['2', '0', '-1', '1.5', 'x', '', undefined].map(page => readPage({ page }))).toEqual([2, 1, 1, 1, 1, 1, 1])
})

test('nothing narrowed is the plain address', () => {
  expect(registerAddress(NO_FILTERS, 1)).toBe('/adverse-events')
  expect(registerAddress(NO_FILTERS, 2)).toBe('/adverse-events?page=2')
  expect(isNarrowed(NO_FILTERS)).toBe(false)
  expect(isNarrowed(readFilters(all))).toBe(true)
})

test('filters are said in words, for the screen and for paper', () => {
  const people = [{ id: 'member-1', name: 'A. Practitioner' }]
  expect(filterWords(readFilters(all), people, 'Europe/London')).toEqual([
    'from 1 January 2026',
    'until 31 March 2026',
    'category: at the needle site',
    'severity: severe',
    'serious',
    'caused by the treatment: possible',
    'open',
    'practitioner: A. Practitioner',
    'to be completed',
  ])
  expect(filterWords(NO_FILTERS, people, 'Europe/London')).toEqual([])
})

test('a period that ends before it starts is said', () => {
  expect(periodProblem({ ...NO_FILTERS, from: '2026-03-02', to: '2026-03-01' })).not.toBe('')
  expect(periodProblem({ ...NO_FILTERS, from: '2026-03-02', to: '2026-03-02' })).toBe('')
  expect(periodProblem({ ...NO_FILTERS, to: '2026-03-01' })).toBe('')
})
