import { describe, expect, it } from 'vitest'
import type { Scores } from '@/lib/mymop/items'
import { type Answer, courseProgress } from '@/lib/mymop/progress'
import { DEFAULT_THRESHOLDS } from '@/lib/mymop/verdict'
import { baselineBand, changeLeavesTheLine, sparkPoints } from './series'

/** Answers of one course from a day and four scores each ('-' is not answered); the first is the initial one. */
function progressOf(answers: [day: string, scores: string][], treatedOn: string[] = []) {
  return courseProgress(
    answers.map(([answeredOn, typed], index): Answer => {
      const [symptom1 = null, symptom2 = null, activity = null, wellbeing = null] = [...typed].map(digit =>
        digit === '-' ? null : (Number(digit) as Scores['symptom1']),
      )
      return {
        id: `answer-${index}`,
        sequence: index + 1,
        kind: index === 0 ? 'initial' : 'follow_up',
        answeredOn,
        scores: { symptom1, symptom2, activity, wellbeing },
        medicationTaken: null,
        medication: '',
        newSymptomWords: '',
        newSymptom: null,
      }
    }),
    treatedOn,
    DEFAULT_THRESHOLDS,
  )
}

const course = progressOf([
  ['2026-06-08', '5654'],
  ['2026-06-22', '4---'],
  ['2026-07-13', '3343'],
])
describe('baselineBand', () => {
  it('is the first profile and the smallest important change to either side', () => {
    expect(baselineBand(course)).toEqual({ value: 5, low: 4.5, high: 5.5 })
  })
  it('ends where the scale ends', () => {
    expect(baselineBand(progressOf([['2026-06-08', '6665']]))).toEqual({ value: 5.75, low: 5.25, high: 6 })
    expect(baselineBand(progressOf([['2026-06-08', '0001']]))).toEqual({ value: 0.25, low: 0, high: 0.75 })
  })
  it('is absent without a first profile, and where treatment began before the first score', () => {
    expect(baselineBand(progressOf([['2026-06-08', '5---']]))).toBeNull()
    expect(baselineBand(progressOf([['2026-06-08', '5555']], ['2026-06-01']))).toBeNull()
  })
})

describe('changeLeavesTheLine', () => {
  it('is false while the same items are answered', () => {
    expect(changeLeavesTheLine(course)).toBe(false)
  })
  it('is true where an item is left out and the mark moves for that alone', () => {
    // 5, 5, 4, 3 is 4.25; 5, 5, 4 is 4.67: a higher mark, and no change over the three.
    expect(
      changeLeavesTheLine(
        progressOf([
          ['2026-06-08', '5543'],
          ['2026-06-22', '554-'],
        ]),
      ),
    ).toBe(true)
  })
})

describe('sparkPoints', () => {
  it('keeps the gap', () => {
    expect(sparkPoints(course).map(point => point.value)).toEqual([5, null, 3.25])
  })
})
