import { expect, test } from 'vitest'
import { cellsOf, dataDictionary, EXPORT_HEADER, type ExportRow } from './export-columns'

const thresholds = { small: 75, moderate: 125, large: 200 }

const row: ExportRow = {
  key: 'k0123456789abcdef',
  thresholds,
  course: {
    ...{ id: 'c', reference: 'P-1', practitionerId: 'm', problem: 'k1', declined: false, startedOn: '2025-03-03' },
    ...{ ageBand: '35-49', duration: 'new', sessions: 2, events: 0, discharged: false },
    baseline: {
      profile: { value: 48, answered: 3 },
      laterAnswers: 1,
      // 5 points over 3 items.
      outcome: {
        change: 20,
        compared: 3,
        daysAfterBaseline: 7,
        items: { symptom1: 24, symptom2: 24, activity: 12, wellbeing: null },
      },
      bySession: [null, 20],
      later: { discharge: null, '3_months': null, '6_months': null },
    },
  },
}

const entryOf = (column: string) => dataDictionary(thresholds).find(entry => entry.column === column)
const cellOf = (column: string) => cellsOf(row)[EXPORT_HEADER.indexOf(column)]

test('the dictionary says which changes have which verdict by the thresholds of the clinic', () => {
  expect(cellOf('verdict')).toBe('moderate')
  expect(entryOf('verdict')?.meaning).toBe(
    'What the clinic calls that change: large, better by 2.00 or more; moderate, better by 1.25 to under 2.00; ' +
      'small, better by 0.75 to under 1.25; none, less than 0.75 either way; worse, worse by 0.75 or more.',
  )
})

test('a number has no more decimals than it needs, and the dictionary says so', () => {
  expect([cellOf('baseline_profile'), cellOf('change')]).toEqual([4, 1.6667])
  for (const column of ['baseline_profile', 'change', 'change_at_3_months'])
    expect(entryOf(column)?.type, column).toBe('number, up to 4 decimals')
})
