import { describe, expect, it } from 'vitest'
import type { Scores } from '@/lib/mymop/items'
import { type Answer, courseProgress } from '@/lib/mymop/progress'
import { DEFAULT_THRESHOLDS } from '@/lib/mymop/verdict'
import { dayNumber } from '@/lib/time/day'
import { baselineBand, changeLeavesTheLine, chartData, sparkPoints, type TreatedSession } from './series'

const ZONE = 'Europe/London'

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
const sessions: TreatedSession[] = [
  { number: 1, treatedOn: '2026-06-08' },
  { number: 2, treatedOn: '2026-06-29' },
]

describe('chartData', () => {
  const data = chartData(course, sessions, ZONE)

  it('puts every answer at its day and its exact profile', () => {
    expect(data.points.map(point => [point.x, point.value, point.score])).toEqual([
      [dayNumber('2026-06-08'), 5, '5.00'],
      [dayNumber('2026-06-22'), null, null],
      [dayNumber('2026-07-13'), 3.25, '3.25'],
    ])
    expect(data.points[2]?.x).toBe((data.points[0]?.x ?? 0) + 35)
  })
  it('says each answer in words', () => {
    expect(data.points.map(point => point.words)).toEqual([
      { day: 'Monday 8 June 2026, treatment 1', profile: 'Profile 5.00, 4 of 4 items', change: 'The start' },
      { day: 'Monday 22 June 2026', profile: 'No profile: too few items answered', change: '' },
      { day: 'Monday 13 July 2026', profile: 'Profile 3.25, 4 of 4 items', change: 'Better by 1.75' },
    ])
  })
  it('ends on the last profile and its change', () => {
    expect(data.end).toEqual({ value: 3.25, score: '3.25', change: 'better by 1.75', tone: 'better' })
  })
  it('keeps answers and treatments on one domain', () => {
    const late = chartData(course, [{ number: 1, treatedOn: '2026-09-01' }], ZONE)
    for (const x of [...late.points, ...late.sessions].map(entry => entry.x)) {
      expect(x).toBeGreaterThan(late.domain[0])
      expect(x).toBeLessThan(late.domain[1])
    }
  })
  it('names real visit days', () => {
    expect(data.ticks.wide.map(tick => tick.label)).toEqual(['8 Jun', '22 Jun', '29 Jun', '13 Jul'])
  })
  it('says the year where a course runs into another', () => {
    const long = progressOf([
      ['2025-11-03', '4444'],
      ['2025-12-15', '4444'],
      ['2026-01-26', '4444'],
      ['2026-03-02', '4444'],
    ])
    const { ticks } = chartData(long, [], ZONE)
    expect(ticks.wide.map(tick => tick.label)).toEqual(['3 Nov 2025', '15 Dec', '26 Jan 2026', '2 Mar'])
  })
  it('calls a change within the thresholds neither better nor worse', () => {
    const steady = chartData(
      progressOf([
        ['2026-06-08', '4444'],
        ['2026-06-22', '4443'],
      ]),
      [],
      ZONE,
    )
    expect(steady.end).toMatchObject({ change: 'better by 0.25', tone: 'none' })
    const worse = chartData(
      progressOf([
        ['2026-06-08', '4444'],
        ['2026-06-22', '5544'],
      ]),
      [],
      ZONE,
    )
    expect(worse.end).toMatchObject({ change: 'worse by 0.50', tone: 'worse' })
  })
  it('is plain enough to be sent to the browser', () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data)
  })
  it('has nothing to draw without answers', () => {
    expect(chartData(progressOf([]), [], ZONE)).toMatchObject({ points: [], baseline: null, end: null })
  })
})

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
