import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answer } from '@/lib/mymop/progress'
import { anyCourse } from '@/lib/mymop/test-answers'
import { medicationBars, medicationChanges } from './medication-bars'

type Compared = Answer['medicationCompared']

/** One answer of a day: what is taken ('' for none, null for not asked) and how it compares; the first one is the start. */
type Line = [day: string, medication: string | null, compared?: Compared]

const answersOf = (...lines: Line[]): Answer[] =>
  lines.map(([answeredOn, medication, medicationCompared], index) => ({
    id: String(index + 1),
    sequence: index + 1,
    kind: index === 0 ? 'initial' : 'follow_up',
    answeredOn,
    scores: { symptom1: 3, symptom2: null, activity: null, wellbeing: 3 },
    medicationTaken: medication === null ? null : medication !== '',
    medication: medication ?? '',
    medicationCompared,
    newSymptomWords: '',
    newSymptom: null,
  }))

const barsOf = (...lines: Line[]) =>
  medicationBars(answersOf(...lines)).map(({ from, to, words, compared, continues }) =>
    [from, to, words, compared ?? '-', continues ? 'goes on' : 'ended'].join(' | '),
  )

const changesOf = (...lines: Line[]) =>
  medicationChanges(answersOf(...lines)).map(({ day, words }) => `${day} ${words}`)

test('one medication throughout is one bar, up to the last answer that said so', () => {
  const lines: Line[] = [
    ['2026-03-03', 'ibuprofen 400 mg'],
    ['2026-03-10', 'ibuprofen 400 mg'],
    ['2026-03-17', 'Ibuprofen  400 mg '],
  ]
  expect(barsOf(...lines)).toEqual(['2026-03-03 | 2026-03-17 | ibuprofen 400 mg | - | goes on'])
  expect(changesOf(...lines)).toEqual([])
})

test('reduced, then stopped: each bar ends at the answer at which it had changed', () => {
  const lines: Line[] = [
    ['2026-03-03', 'ibuprofen 400 mg'],
    ['2026-03-10', 'ibuprofen 400 mg'],
    ['2026-03-17', 'ibuprofen 200 mg', 'less'],
    ['2026-03-24', 'ibuprofen 200 mg'],
    ['2026-03-31', ''],
    ['2026-04-07', ''],
  ]
  expect(barsOf(...lines)).toEqual([
    '2026-03-03 | 2026-03-17 | ibuprofen 400 mg | - | ended',
    '2026-03-17 | 2026-03-31 | ibuprofen 200 mg | less | ended',
  ])
  expect(changesOf(...lines)).toEqual([
    '2026-03-17 now ibuprofen 200 mg (before: ibuprofen 400 mg), less than at the start',
    '2026-03-31 ibuprofen 200 mg stopped',
  ])
})

test('an answer where it was not asked neither ends a bar nor begins one', () => {
  expect(barsOf(['2026-03-03', 'ibuprofen'], ['2026-03-10', null], ['2026-03-17', 'ibuprofen'])).toEqual([
    '2026-03-03 | 2026-03-17 | ibuprofen | - | goes on',
  ])
  expect(barsOf(['2026-03-03', 'ibuprofen'], ['2026-03-10', null])).toEqual([
    '2026-03-03 | 2026-03-03 | ibuprofen | - | goes on',
  ])
  expect(barsOf(['2026-03-03', 'ibuprofen'], ['2026-03-10', null], ['2026-03-17', ''])).toEqual([
    '2026-03-03 | 2026-03-17 | ibuprofen | - | ended',
  ])
  expect(barsOf(['2026-03-03', null], ['2026-03-10', 'ibuprofen'])).toEqual([
    '2026-03-10 | 2026-03-10 | ibuprofen | - | goes on',
  ])
  expect(changesOf(['2026-03-03', null], ['2026-03-10', 'ibuprofen'], ['2026-03-17', null])).toEqual([])
})

test('started, stopped and started again', () => {
  const lines: Line[] = [
    ['2026-03-03', ''],
    ['2026-03-10', 'codeine at night'],
    ['2026-03-17', ''],
    ['2026-03-24', 'codeine at night'],
  ]
  expect(barsOf(...lines)).toEqual([
    '2026-03-10 | 2026-03-17 | codeine at night | - | ended',
    '2026-03-24 | 2026-03-24 | codeine at night | - | goes on',
  ])
  expect(changesOf(...lines)).toEqual([
    '2026-03-10 codeine at night started',
    '2026-03-17 codeine at night stopped',
    '2026-03-24 codeine at night started',
  ])
})

test('a text without a dose that is compared otherwise is a change', () => {
  const lines: Line[] = [
    ['2026-03-03', 'ibuprofen'],
    ['2026-03-10', 'ibuprofen', 'same'],
    ['2026-03-17', 'ibuprofen', 'less'],
    ['2026-03-24', 'ibuprofen'],
    ['2026-03-31', 'ibuprofen', 'same'],
  ]
  expect(barsOf(...lines)).toEqual([
    '2026-03-03 | 2026-03-17 | ibuprofen | same | ended',
    '2026-03-17 | 2026-03-31 | ibuprofen | less | ended',
    '2026-03-31 | 2026-03-31 | ibuprofen | same | goes on',
  ])
  expect(changesOf(...lines)).toEqual([
    '2026-03-17 ibuprofen, less than at the start',
    '2026-03-31 ibuprofen, as much as at the start',
  ])
})

test('a comparison that is said later holds for the same medication of before', () => {
  expect(
    barsOf(
      ['2026-03-03', 'ibuprofen 400 mg'],
      ['2026-03-10', 'ibuprofen 200 mg'],
      ['2026-03-17', 'ibuprofen 200 mg', 'less'],
    ),
  ).toEqual([
    '2026-03-03 | 2026-03-10 | ibuprofen 400 mg | - | ended',
    '2026-03-10 | 2026-03-17 | ibuprofen 200 mg | less | goes on',
  ])
})

test('several drugs in one text stay one text', () => {
  expect(barsOf(['2026-03-03', 'ibuprofen 400 mg, and co-codamol at night'])).toEqual([
    '2026-03-03 | 2026-03-03 | ibuprofen 400 mg, and co-codamol at night | - | goes on',
  ])
})

test('no answer, and none that says anything', () => {
  expect(barsOf()).toEqual([])
  expect(barsOf(['2026-03-03', null], ['2026-03-10', ''])).toEqual([])
  expect(changesOf(['2026-03-03', null], ['2026-03-10', ''])).toEqual([])
})

test('the order of entry makes no difference', () => {
  const lines = answersOf(['2026-03-03', 'a'], ['2026-03-17', ''], ['2026-03-10', 'b'])
  expect(medicationBars(lines)).toEqual(medicationBars([...lines].reverse()))
  expect(medicationBars(lines).map(({ to }) => to)).toEqual(['2026-03-10', '2026-03-17'])
})

test('whatever the answers: bars follow each other, and only the last can go on', () => {
  fc.assert(
    fc.property(anyCourse, answers => {
      const bars = medicationBars(answers)
      for (const [index, bar] of bars.entries()) {
        const next = bars[index + 1]
        expect(bar.from <= bar.to).toBe(true)
        if (next) expect(bar.to <= next.from && !bar.continues).toBe(true)
      }
    }),
  )
})
