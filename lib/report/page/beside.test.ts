import { expect, test } from 'vitest'
import { COMPARATORS } from '../comparators'
import { besideRows, figureOf, improvementWords, isControl, spreadWords, studyCounts } from './beside'
import { emptyReport } from './test-report'

const study = (name: string) => {
  const found = COMPARATORS.find(each => each.study.startsWith(name))
  if (!found) throw new Error(name)
  return found
}

test('the control arm, and it alone, is known as such', () => {
  expect(COMPARATORS.filter(isControl).map(each => each.study)).toEqual(['CACTUS 2011 control arm'])
})

test('a published figure stands as it was published', () => {
  expect(figureOf(study('CACTUS 2011 acupuncture'))).toBe('1.0')
  expect(improvementWords(study('Fixler'))).toBe('1.6 points of the profile')
  expect(improvementWords(study('Lowe 2024 multi'))).toBe('24.5 to 43.0% of the baseline')
  expect(spreadWords(study('Fixler'))).toBe('SD 1.3')
  expect(spreadWords(study('Thompson'))).toBe('95% interval 1.04 to 1.44')
  expect(spreadWords(study('Hsu'))).toBe('')
  expect([studyCounts(study('Hsu')), studyCounts(study('CACTUS 2011 control'))]).toEqual([
    '59 of 287',
    'not given, of 40',
  ])
})

test('the clinic’s own change stands above published changes of the profile, and not with fewer than 10 courses', () => {
  const report = emptyReport()
  expect(besideRows(report).map(({ name }) => name)).toEqual([
    'Fixler 2012',
    'CACTUS 2011 acupuncture arm',
    'CACTUS 2011 control arm',
    'Thompson 2016',
  ])
  report.missing_as_no_change = { ...report.change, n: 12, mean: 0, ci95: [0, 0] }
  expect(besideRows(report)).toHaveLength(4)
  report.change = { ...report.change, n: 9, mean: 2, ci95: [1, 3] }
  report.missing_as_no_change = { ...report.change, n: 10, mean: 1.8, ci95: [0.9, 2.7] }
  const [own, fixler, , control] = besideRows(report)
  expect(own).toEqual({
    name: 'This report, missing as no change',
    detail: '10 courses',
    kind: 'own',
    value: 1.8,
    interval: [0.9, 2.7],
    words: '1.80 (0.90 to 2.70)',
  })
  expect(fixler).toMatchObject({ kind: 'study', value: 1.6, interval: null, words: '1.6' })
  expect(control).toMatchObject({ kind: 'control', value: 0.6, interval: [0.3, 0.9], words: '0.6 (0.3 to 0.9)' })
})
