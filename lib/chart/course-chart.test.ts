import { describe, expect, it } from 'vitest'
import { answerOf, initialOf } from '@/lib/mymop/test-answers'
import { answers, chartOf, panel, sessions, visit } from './test-chart'

describe('in true time', () => {
  const chart = chartOf(answers, sessions)

  it('puts every answer at its day and its exact profile, with a gap where there is none', () => {
    const marks = panel(chart, 'profile')?.marks ?? []
    expect(marks.map(({ day, value, text }) => [day, value, text])).toEqual([
      ['2026-06-08', 5, '5.00'],
      ['2026-06-22', null, 'no profile'],
      ['2026-07-13', 3.25, '3.25'],
    ])
    const [first = 0, second = 0, last = 0] = marks.map(({ x }) => x)
    expect((second - first) / (last - first)).toBeCloseTo(14 / 35, 3)
  })
  it('ends on the last profile and its change', () => {
    expect(panel(chart, 'profile')?.end).toEqual({
      value: 3.25,
      score: '3.25',
      change: 'better by 1.75',
      tone: 'better',
    })
  })
  it('shows each item under the patient’s words, with its change in points', () => {
    expect(chart.panels.map(({ key, ownWords }) => [key, ownWords])).toEqual([
      ['profile', ''],
      ['symptom1', 'ache low down'],
      ['symptom2', 'stiff mornings'],
      ['activity', 'walking the dog'],
      ['wellbeing', ''],
    ])
    expect(panel(chart, 'symptom2')?.marks.map(({ text }) => text)).toEqual(['6', 'not answered', '3'])
    expect(panel(chart, 'symptom2')?.end).toMatchObject({ score: '3', change: 'better by 3', tone: 'better' })
    expect(panel(chart, 'wellbeing')?.end).toMatchObject({ score: '3', change: 'better by 1', tone: 'better' })
  })
  it('stands each treatment at its day, on the scale of the answers', () => {
    expect(chart.lane.sessions[0]?.x).toBe(panel(chart, 'profile')?.marks[0]?.x)
    expect(chart.lane.sessions.map(({ number }) => number)).toEqual([1, 2])
  })
  it('names real days, and the year where a course runs into another', () => {
    expect(chart.ticks.wide.map(({ label }) => label)).toEqual(['8 Jun', '22 Jun', '29 Jun', '13 Jul'])
    const days = ['2025-11-03', '2025-12-15', '2026-01-26', '2026-03-02']
    const long = chartOf(
      days.map((day, index) => (index === 0 ? initialOf : answerOf)(day, [4, 4, 4, 4], { sequence: index + 1 })),
    )
    expect(long.ticks.wide.map(({ label }) => label)).toEqual(['3 Nov 2025', '15 Dec', '26 Jan 2026', '2 Mar'])
  })
  it('keeps a margin at both ends, and every x within the plot', () => {
    for (const { x } of chart.columns) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(1)
    }
  })
  it('is plain enough to be sent anywhere', () => {
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart)
  })
  it('has nothing to draw without anything', () => {
    expect(chartOf([])).toMatchObject({ panels: [], columns: [], lane: { sessions: [], medication: [], events: [] } })
  })
})

describe('where the last answers leave much out', () => {
  const chart = chartOf([
    initialOf('2026-06-08', [5, 5, 4, null]),
    answerOf('2026-06-15', [3, 3, 3, null], { sequence: 2 }),
    answerOf('2026-07-13', [6, null, null, 1], { sequence: 3 }),
  ])
  it('reads out the day of a change that the last answers say nothing of', () => {
    expect(panel(chart, 'symptom1')?.sentence).toMatch(/13 July 2026: 6\. In the end worse by 1\.$/)
    expect(panel(chart, 'symptom2')?.sentence).toMatch(/13 July 2026: not answered\. On 15 June 2026 better by 2\.$/)
  })
  it('tells the change of each item that was answered both times, though the profile has none', () => {
    const lines = chart.columns.at(-1)?.lines.map(({ label, text }) => [label, text])
    expect(lines).toEqual([
      ['Profile', '3.50 (2 of 4 items)'],
      ['Symptom 1', '6, worse by 1'],
      ['Symptom 2', 'not answered'],
      ['Activity', 'not answered'],
      ['Wellbeing', '1'],
    ])
  })
})

describe('by session number', () => {
  const withAnswers = [
    visit(1, '2026-06-08', { responseId: answers[0]?.id ?? null }),
    visit(2, '2026-06-29'),
    visit(3, '2026-07-13', { responseId: answers[2]?.id ?? null }),
  ]
  const chart = chartOf(answers, withAnswers, { axis: 'sessions' })
  const placeOf = (x: number) => x * 4 - 0.5

  it('stands the baseline at the start, an answer at its session, and one from between two visits between them', () => {
    expect(panel(chart, 'profile')?.marks.map(({ x }) => placeOf(x))).toEqual([
      expect.closeTo(0, 3),
      expect.closeTo(1.5, 3),
      expect.closeTo(3, 3),
    ])
    expect(chart.lane.sessions.map(({ x }) => placeOf(x))).toEqual([1, 2, 3].map(each => expect.closeTo(each, 3)))
    expect(chart.ticks.narrow.map(({ label }) => label)).toEqual(['start', '1', '2', '3'])
    expect(chart.columns.map(({ title }) => title)).toEqual([
      'Monday 8 June 2026',
      'Monday 8 June 2026, session 1',
      'Monday 22 June 2026',
      'Monday 29 June 2026, session 2',
      'Monday 13 July 2026, session 3',
    ])
  })
  it('begins at the start where the first answer came before the first visit', () => {
    const before = chartOf(answers, [visit(1, '2026-06-15'), visit(2, '2026-07-13')], { axis: 'sessions' })
    expect(before.ticks.wide.map(({ label }) => label)).toEqual(['start', '1', '2'])
    expect(panel(before, 'profile')?.marks[0]?.x).toBe(before.ticks.wide[0]?.x)
  })
  it('separates two visits of one day', () => {
    const twice = chartOf(answers, [visit(1, '2026-06-08'), visit(2, '2026-06-29'), visit(3, '2026-06-29')], {
      axis: 'sessions',
    })
    expect(new Set(twice.lane.sessions.map(({ x }) => x)).size).toBe(3)
  })
  it('names every fifth session of a course of 60', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      visit(index + 1, `2026-0${1 + Math.floor(index / 28)}-${String((index % 28) + 1).padStart(2, '0')}`),
    )
    const labels = chartOf([], many, { axis: 'sessions' }).ticks.wide.map(({ label }) => label)
    expect(labels.slice(0, 3)).toEqual(['1', '5', '10'])
    expect(labels.at(-1)).toBe('60')
  })
  it('shows the clinic’s other courses where there are enough, as far as the axis goes', () => {
    const bySession = [
      { session: 0, median: 4, q1: 3, q3: 5 },
      { session: 2, median: null, q1: null, q3: null },
      { session: 3, median: 3, q1: 2, q3: 4.5 },
      { session: 9, median: 1, q1: 1, q3: 1 },
    ]
    const comparison = { courses: 42, bySession }
    const compared = chartOf(answers, withAnswers, { axis: 'sessions', comparison })
    expect(compared.othersName).toBe('middle half of other courses')
    expect(compared.others.map(({ x, median, q1, q3 }) => [Math.round(placeOf(x)), median, q1, q3])).toEqual([
      [0, 4, 3, 5],
      [3, 3, 2, 4.5],
    ])
    expect(chartOf(answers, withAnswers, { comparison }).others).toEqual([])
    const alone = { courses: 42, bySession: bySession.slice(0, 1) }
    expect(chartOf(answers, withAnswers, { axis: 'sessions', comparison: alone }).others).toEqual([])
  })
})

describe('panels that not every course has', () => {
  it('starts an item where it was first answered, and says that it is not in the change', () => {
    const late = chartOf([
      initialOf('2026-06-08', [5, null, 5, 4]),
      answerOf('2026-06-22', [4, 4, 4, 4], { sequence: 2 }),
      answerOf('2026-07-06', [4, 2, 4, 4], { sequence: 3 }),
    ])
    expect(panel(late, 'symptom2')).toMatchObject({
      hint: 'named later, not in the change',
      end: { score: '2', change: '' },
    })
    expect(panel(late, 'symptom2')?.marks.map(({ day }) => day)).toEqual(['2026-06-22', '2026-07-06'])
  })
  it('has a panel for each new symptom, outside profile and change', () => {
    const named = { newSymptomWords: 'sore neck', newSymptom: 4 as const }
    const chart = chartOf([
      initialOf('2026-06-08', [5, 5, 5, 5]),
      answerOf('2026-06-22', [4, 4, 4, 4], { sequence: 2, ...named }),
      answerOf('2026-07-06', [4, 4, 4, 4], { sequence: 3, ...named, newSymptom: 2 }),
    ])
    expect(panel(chart, 'new-1')).toMatchObject({
      ownWords: 'sore neck',
      hint: 'not in the profile',
      end: { score: '2', change: '', tone: 'none' },
    })
    expect(panel(chart, 'profile')?.end?.score).toBe('4.00')
  })
  it('gives pain and the overall change axes of their own', () => {
    const chart = chartOf([
      initialOf('2026-06-08', [5, 5, 5, 5], { pain: 8 }),
      answerOf('2026-06-22', [4, 4, 4, 4], { sequence: 2, pain: 7, globalChange: 3 }),
    ])
    expect(panel(chart, 'pain')).toMatchObject({
      scale: { low: 0, high: 10 },
      end: { score: '7', change: 'better by 1', tone: 'none' },
    })
    expect(panel(chart, 'global-change')).toMatchObject({
      scale: { low: 1, high: 7 },
      end: { score: '3', change: 'a little better', tone: 'better' },
    })
  })
  it('claims no change without a baseline', () => {
    const chart = chartOf(
      [initialOf('2026-06-22', [5, 5, 5, 5]), answerOf('2026-07-06', [2, 2, 2, 2], { sequence: 2 })],
      [visit(1, '2026-06-08')],
    )
    expect(chart.panels.map(({ end }) => end?.change)).toEqual(['', '', '', '', ''])
    expect(panel(chart, 'profile')?.baseline).toBeNull()
  })
  it('calls a change within the thresholds neither better nor worse', () => {
    const end = (later: number[]) =>
      panel(chartOf([initialOf('2026-06-08', [4, 4, 4, 4]), answerOf('2026-06-22', later, { sequence: 2 })]), 'profile')
        ?.end
    expect(end([4, 4, 4, 3])).toMatchObject({ change: 'better by 0.25', tone: 'none' })
    expect(end([5, 5, 4, 4])).toMatchObject({ change: 'worse by 0.50', tone: 'worse' })
  })
})
