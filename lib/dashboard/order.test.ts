import { expect, test } from 'vitest'
import type { AttentionReason } from '@/lib/mymop/attention'
import { courseProgress } from '@/lib/mymop/progress'
import { DEFAULT_THRESHOLDS } from '@/lib/mymop/verdict'
import { type DashboardRow, inOrder } from './order'

function row(name: string, reason: AttentionReason | null, lastSeen: string | null): DashboardRow {
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
    attention: reason && { reason, words: '' },
  }
}

const names = (rows: DashboardRow[]) => rows.map(({ id }) => id)

test('what needs a look stands apart: worse twice, then worse, then not improving, each seen last first', () => {
  const { needALook, inTreatment } = inOrder([
    row('Fine', null, '2026-06-14'),
    row('Stuck', 'not_improving', '2026-06-14'),
    row('Worse', 'worse', '2026-06-01'),
    row('Worse lately', 'worse', '2026-06-10'),
    row('Worse twice', 'worse_again', '2026-05-01'),
  ])
  expect(names(needALook)).toEqual(['Worse twice', 'Worse lately', 'Worse', 'Stuck'])
  expect(names(inTreatment)).toEqual(['Fine'])
})

test('the others stand by the day they were last seen, or started where no visit is recorded yet', () => {
  const { inTreatment } = inOrder([
    row('Long ago', null, '2026-01-10'),
    row('No visit yet', null, null),
    row('Yesterday', null, '2026-06-14'),
  ])
  expect(names(inTreatment)).toEqual(['Yesterday', 'No visit yet', 'Long ago'])
})

test('those last seen on one day stand by name', () => {
  const rows = ['Specimen', 'Example', 'Sample'].map(name => row(name, null, '2026-06-14'))
  expect(names(inOrder(rows).inTreatment)).toEqual(['Example', 'Sample', 'Specimen'])
})

test('nobody is lost and nothing is sorted in place', () => {
  const rows = [row('Long ago', null, '2026-01-10'), row('Worse', 'worse', null)]
  const { needALook, inTreatment } = inOrder(rows)
  expect([...names(needALook), ...names(inTreatment)].sort()).toEqual(['Long ago', 'Worse'])
  expect(names(rows)).toEqual(['Long ago', 'Worse'])
})
