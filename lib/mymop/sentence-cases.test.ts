import { afterEach, beforeEach, expect, test } from 'vitest'
import { setClock } from '../time/clock'
import { courseProgress } from './progress'
import { courseSentence } from './sentence'
import { answerOf, initialOf } from './test-answers'
import { DEFAULT_THRESHOLDS } from './verdict'

beforeEach(() => setClock(() => new Date('2026-11-20T12:00:00Z')))
afterEach(() => setClock(null))

type Four = [number | null, number | null, number | null, number | null]

const took = (medication: string) => ({ medicationTaken: true, medication })
const less = { ...took('ibuprofen 200 mg'), medicationCompared: 'less' as const }
const same = { ...took('ibuprofen 400 mg'), medicationCompared: 'same' as const }
const more = { ...took('ibuprofen 600 mg'), medicationCompared: 'more' as const }
const none = { medicationTaken: false }
const notAsked = { medicationTaken: null }
const start = took('ibuprofen 400 mg')

/** Symptom 1, symptom 2, activity, wellbeing on 3 March and on 1 June, and medication on each: what is then said. */
type Case = [kind: string, before: Four, after: Four, whole: string, first?: object, then?: object]

const CASES: Case[] = [
  [
    'improved',
    [5, 5, 5, 4],
    [3, 2, 4, 3],
    'Better by 1.75, a large improvement, since 3 March, over 6 treatments (4 of 4 items).',
  ],
  [
    'improved, on less medication',
    [5, 5, 5, 4],
    [3, 2, 4, 3],
    'Better by 1.75, a large improvement, since 3 March, over 6 treatments (4 of 4 items). ' +
      'Medication for this was reduced.',
    start,
    less,
  ],
  [
    'improved, medication stopped',
    [5, 5, 5, 4],
    [3, 2, 4, 3],
    'Better by 1.75, a large improvement, since 3 March, over 6 treatments (4 of 4 items). ' +
      'Medication for this was stopped.',
    start,
    none,
  ],
  [
    'improved, on more medication',
    [5, 5, 5, 4],
    [3, 2, 4, 3],
    'Better by 1.75, a large improvement, on more medication, since 3 March, over 6 treatments (4 of 4 items).',
    start,
    more,
  ],
  [
    'improved, medication started',
    [5, 5, 5, 4],
    [3, 2, 4, 3],
    'Better by 1.75, a large improvement, on more medication, since 3 March, over 6 treatments (4 of 4 items). ' +
      'Medication for this was started.',
    none,
    start,
  ],
  ['worse', [3, 2, 3, 2], [4, 3, 3, 3], 'Worse by 0.75 since 3 March, over 6 treatments (4 of 4 items).'],
  [
    'worse, on less medication',
    [3, 2, 3, 2],
    [4, 3, 3, 3],
    'Worse by 0.75 since 3 March, over 6 treatments (4 of 4 items). Medication for this was reduced.',
    start,
    less,
  ],
  [
    'worse, on more medication',
    [3, 2, 3, 2],
    [4, 3, 3, 3],
    'Worse by 0.75 on more medication since 3 March, over 6 treatments (4 of 4 items).',
    start,
    more,
  ],
  [
    'no important change',
    [5, 4, 4, 3],
    [4, 4, 4, 3],
    'No important change (better by 0.25) since 3 March, over 6 treatments (4 of 4 items).',
  ],
  [
    'no important change, on less medication',
    [5, 4, 4, 3],
    [4, 4, 4, 3],
    'No important change (better by 0.25), on less medication, since 3 March, over 6 treatments (4 of 4 items).',
    start,
    less,
  ],
  [
    'no important change, on more medication',
    [5, 4, 4, 3],
    [5, 4, 4, 4],
    'No important change (worse by 0.25), on more medication, since 3 March, over 6 treatments (4 of 4 items).',
    start,
    more,
  ],
  ['the same score', [5, 4, 4, 3], [5, 4, 4, 3], 'The same score since 3 March, over 6 treatments (4 of 4 items).'],
  [
    'the same score on less medication',
    [5, 4, 4, 3],
    [5, 4, 4, 3],
    'The same score on less medication since 3 March, over 6 treatments (4 of 4 items).',
    start,
    less,
  ],
  [
    'less medication by the patient’s word alone: nobody asked at the start',
    [5, 4, 4, 3],
    [5, 4, 4, 3],
    'The same score on less medication since 3 March, over 6 treatments (4 of 4 items).',
    notAsked,
    less,
  ],
  [
    'the same score, medication stopped',
    [5, 4, 4, 3],
    [5, 4, 4, 3],
    'The same score on less medication since 3 March, over 6 treatments (4 of 4 items). ' +
      'Medication for this was stopped.',
    start,
    none,
  ],
  [
    'the same score on more medication',
    [5, 4, 4, 3],
    [5, 4, 4, 3],
    'The same score on more medication since 3 March, over 6 treatments (4 of 4 items).',
    start,
    more,
  ],
  [
    'none at the start, and whatever was compared later: started',
    [5, 4, 4, 3],
    [5, 4, 4, 3],
    'The same score on more medication since 3 March, over 6 treatments (4 of 4 items). ' +
      'Medication for this was started.',
    none,
    less,
  ],
  [
    'the same medication is no news',
    [5, 4, 4, 3],
    [5, 4, 4, 3],
    'The same score since 3 March, over 6 treatments (4 of 4 items).',
    start,
    same,
  ],
  [
    'another text without a comparison claims nothing',
    [5, 4, 4, 3],
    [5, 4, 4, 3],
    'The same score since 3 March, over 6 treatments (4 of 4 items).',
    start,
    took('ibuprofen 200 mg'),
  ],
  [
    'mixed: better as a whole, wellbeing worse',
    [5, 4, 4, 3],
    [3, 3, 4, 4],
    'Better by 0.50, a small improvement, since 3 March, over 6 treatments (4 of 4 items). ' +
      'Symptom 1 better by 2 and symptom 2 by 1, but wellbeing worse by 1.',
  ],
  [
    'mixed: no important change, symptom better, wellbeing worse',
    [5, 4, 4, 3],
    [3, 4, 4, 4],
    'No important change (better by 0.25) since 3 March, over 6 treatments (4 of 4 items). ' +
      'Symptom 1 better by 2, but wellbeing worse by 1.',
  ],
  [
    'mixed: the same score is not the same answers',
    [5, 4, 4, 3],
    [4, 4, 4, 4],
    'The same score since 3 March, over 6 treatments (4 of 4 items). Symptom 1 better by 1, but wellbeing worse by 1.',
  ],
  [
    'mixed: worse as a whole, so what is worse comes first, the largest step before the others',
    [3, 2, 3, 2],
    [2, 3, 3, 5],
    'Worse by 0.75 since 3 March, over 6 treatments (4 of 4 items). ' +
      'Wellbeing worse by 3 and symptom 2 by 1, but symptom 1 better by 1.',
  ],
  [
    'mixed: all four items, three of them one way',
    [5, 5, 5, 3],
    [4, 3, 3, 4],
    'Better by 1.00, a moderate improvement, since 3 March, over 6 treatments (4 of 4 items). ' +
      'Symptom 2 better by 2, activity by 2 and symptom 1 by 1, but wellbeing worse by 1.',
  ],
  [
    'mixed: only what was answered both times',
    [5, null, 4, 3],
    [4, 6, null, 4],
    'The same score since 3 March, over 6 treatments (2 of 4 items). Symptom 1 better by 1, but wellbeing worse by 1.',
  ],
  [
    'mixed, on less medication',
    [5, 4, 4, 3],
    [3, 4, 4, 4],
    'No important change (better by 0.25), on less medication, since 3 March, over 6 treatments (4 of 4 items). ' +
      'Symptom 1 better by 2, but wellbeing worse by 1. Medication for this was stopped.',
    start,
    none,
  ],
  [
    'not comparable: symptom 1 alone was answered both times',
    [5, null, 4, null],
    [3, 3, null, 3],
    'Not comparable with the baseline: too few items were answered both times.',
    start,
    less,
  ],
  [
    'not comparable: no item was answered both times',
    [null, 5, 4, null],
    [3, null, null, 3],
    'Not comparable with the baseline: too few items were answered both times.',
  ],
  [
    'floor',
    [1, null, 0, 1],
    [0, null, 0, 0],
    'Better by 0.67, a small improvement, since 3 March, over 6 treatments (3 of 4 items). ' +
      'The course began at 0.67, so the profile could not improve by 1 or more.',
  ],
  [
    'ceiling',
    [6, 6, 6, 6],
    [6, 6, 6, 6],
    'The same score since 3 March, over 6 treatments (4 of 4 items). ' +
      'The course began at 6.00, so the profile could not show a change for the worse.',
  ],
]

const saidOf = (answers: Parameters<typeof courseProgress>[0], treatedOn: string[] = []) => {
  const progress = courseProgress(answers, treatedOn, DEFAULT_THRESHOLDS)
  const { lead, rest } = courseSentence(progress, { treatments: 6, timeZone: 'Europe/London' })
  return lead + rest
}

test.each(CASES)('%s', (_kind, before, after, whole, first = {}, then = {}) => {
  const later = answerOf('2026-06-01', after, { sequence: 2, ...then })
  expect(saidOf([initialOf('2026-03-03', before, first), later])).toBe(whole)
})

test.each([
  ['no answer', [], [], 'No scores yet.'],
  [
    'baseline only',
    [initialOf('2026-03-03', [5, 4, 4, 3])],
    ['2026-03-03'],
    'One answer so far: a baseline, not a trend.',
  ],
  [
    'baseline only, at the floor',
    [initialOf('2026-03-03', [1, null, 0, 1])],
    [],
    'One answer so far: a baseline, not a trend. The course began at 0.67, so the profile cannot improve by 1 or more.',
  ],
  [
    'no baseline: first scored after a treatment',
    [initialOf('2026-03-03', [5, 4, 4, 3]), answerOf('2026-06-01', [3, 3, 3, 3], { sequence: 2 })],
    ['2026-03-02'],
    'First scored after treatment had begun: no baseline, so no change is claimed.',
  ],
  [
    'no baseline: no first answer at all',
    [answerOf('2026-06-01', [3, 3, 3, 3])],
    [],
    'No first score from before treatment: no baseline, so no change is claimed.',
  ],
])('%s', (_kind, answers, treatedOn, whole) => {
  expect(saidOf(answers, treatedOn)).toBe(whole)
})
