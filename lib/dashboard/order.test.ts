import { expect, test } from 'vitest'
import type { Reason } from '@/lib/attention/reasons'
import { courseProgress } from '@/lib/mymop/progress'
import { DEFAULT_THRESHOLDS } from '@/lib/mymop/verdict'
import { type DashboardRow, inOrder } from './order'

function row(name: string, reasons: Reason[], lastSeen: string | null): DashboardRow {
  return {
    id: name,
    problem: 'Low back pain',
    startedOn: '2026-03-02',
    plannedSessions: 8,
    sessionCount: lastSeen ? 4 : 0,
    lastSeen,
    open: true,
    progress: courseProgress([], [], DEFAULT_THRESHOLDS),
    patient: { id: name, givenName: 'Ida', familyName: name },
    practitioner: { id: 'm', name: 'A. Practitioner' },
    reasons: reasons.map(reason => ({ reason, key: '', about: '', words: '', link: { href: '', words: '' } })),
  }
}

const names = (rows: DashboardRow[]) => rows.map(({ id }) => id)

test('what needs a look stands apart, by its most pressing reason, each seen last first', () => {
  const { needALook, inTreatment } = inOrder([
    row('Fine', [], '2026-06-14'),
    row('Follow-up due', ['follow_up'], '2026-03-01'),
    row('Much at once', ['review', 'unscored', 'silent', 'follow_up'], '2026-06-14'),
    row('Worse', ['worse'], '2026-06-01'),
    row('Worse lately', ['worse', 'review'], '2026-06-10'),
    row('Red flag', ['red_flag'], '2026-01-01'),
    row('Worse twice', ['worse_again'], '2026-05-01'),
  ])
  const order = ['Red flag', 'Worse twice', 'Worse lately', 'Worse', 'Much at once', 'Follow-up due']
  expect(names(needALook)).toEqual(order)
  expect(names(inTreatment)).toEqual(['Fine'])
})

test('a course that has ended stands there for its reasons alone, one with a mere follow-up in a list of its own', () => {
  const ended = { ...row('Ended', ['follow_up'], '2026-03-01'), open: false }
  expect(inOrder([ended])).toEqual({ needALook: [], inTreatment: [], followUps: [ended] })
  const flagged = { ...row('Flagged', ['red_flag', 'follow_up'], '2026-03-01'), open: false }
  expect(inOrder([flagged])).toEqual({ needALook: [flagged], inTreatment: [], followUps: [] })
  expect(inOrder([{ ...ended, reasons: [] }])).toEqual({ needALook: [], inTreatment: [], followUps: [] })
})

test('the others stand by the day they were last seen, or started where no visit is recorded yet', () => {
  const { inTreatment } = inOrder([
    row('Long ago', [], '2026-01-10'),
    row('No visit yet', [], null),
    row('Yesterday', [], '2026-06-14'),
  ])
  expect(names(inTreatment)).toEqual(['Yesterday', 'No visit yet', 'Long ago'])
})

test('those last seen on one day stand by name', () => {
  const rows = ['Specimen', 'Example', 'Sample'].map(name => row(name, [], '2026-06-14'))
  expect(names(inOrder(rows).inTreatment)).toEqual(['Example', 'Sample', 'Specimen'])
})

test('nobody is lost and nothing is sorted in place', () => {
  const rows = [row('Long ago', [], '2026-01-10'), row('Worse', ['worse'], null)]
  const { needALook, inTreatment } = inOrder(rows)
  expect([...names(needALook), ...names(inTreatment)].sort()).toEqual(['Long ago', 'Worse'])
  expect(names(rows)).toEqual(['Long ago', 'Worse'])
})
