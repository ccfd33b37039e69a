import { expect, test } from 'vitest'
import type { ReportFilters } from '../filters'
import { filterWords, isNarrowed, periodWords } from './filter-words'

const all: ReportFilters = {
  from: '2025-01-01',
  to: '2025-12-31',
  practitionerId: null,
  problem: null,
  ageBand: null,
  duration: null,
}
const choices = {
  practitioners: [{ id: 'm1', name: 'A. Practitioner' }],
  problems: [{ key: 'k1', words: 'Low back pain', courses: 3 }],
  anyCourse: true,
}

test('the period and each filter are said in words', () => {
  expect(periodWords(all, 'Europe/London')).toBe('1 January 2025 to 31 December 2025')
  expect(periodWords({ from: '2025-01-01', to: '2025-01-01' }, 'America/Chicago')).toBe('January 1, 2025')
  expect(filterWords(all, { choices, ownName: null })).toEqual(['all practitioners', 'all problems'])
  const narrow: ReportFilters = { ...all, practitionerId: 'm1', problem: 'k1', ageBand: '0-17', duration: 'new' }
  expect(filterWords(narrow, { choices, ownName: null })).toEqual([
    'courses of A. Practitioner',
    'problem: Low back pain',
    'age at the start: under 18',
    'symptom 1 at the start: new (up to 12 weeks)',
  ])
  expect([isNarrowed(all), isNarrowed(narrow)]).toEqual([false, true])
})

test('who is only shown their own courses reads their own name', () => {
  expect(filterWords(all, { choices, ownName: 'B. Specimen' })[0]).toBe('courses of B. Specimen')
})
