import { expect, test } from 'vitest'
import { emptyReport } from '@/lib/report/page/test-report'
import type { AdverseEventRate } from '@/lib/report/report'
import { reportText } from './words'

const textOf = (rate: Partial<AdverseEventRate>, about = ['all practitioners', 'all problems']) => {
  const report = emptyReport()
  return reportText({ ...report, adverse_events: { ...report.adverse_events, ...rate } }, about)
}

test('it says whose courses it is on, as the page does', () => {
  expect(textOf({}, ['courses of Sam Specimen', 'problem: Migraine']).split('\n').slice(0, 2)).toEqual([
    'Courses that began from 2025-01-01 to 2025-12-31',
    'Courses of Sam Specimen; problem: Migraine.',
  ])
})

test('with no event seen there is an upper limit, and no interval', () => {
  const none = textOf({ sessions: 1_000, events: 0, per_10000: 0, ci95: [0, 29.957] })
  expect(none).toContain(
    'adverse events: 0 events in 1,000 sessions, at most 30.0 per 10,000 (one-sided 95% upper limit); White 2001: 671',
  )
  expect(none).not.toContain('interval 0')
})

test('a rate of events has the decimals of the page', () => {
  const few = textOf({ sessions: 1_150, events: 1, per_10000: 8.6957, ci95: [0.2202, 48.4489] })
  expect(few).toContain('1 event in 1,150 sessions, 8.7 per 10,000 (95% interval 0.2 to 48.4); White')
  const many = textOf({ sessions: 29, events: 4, per_10000: 1379.31, ci95: [375.816, 3531.58] })
  expect(many).toContain('4 events in 29 sessions, 1,379 per 10,000 (95% interval 376 to 3,532); White')
})

test('without a session there is no rate', () => {
  expect(textOf({})).toContain('0 events in 0 sessions; White')
})
