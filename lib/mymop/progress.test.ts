import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fraction } from './fraction'
import { ITEMS } from './items'
import { courseProgress } from './progress'
import { answerOf, anyCourse, initialOf } from './test-answers'
import { DEFAULT_THRESHOLDS } from './verdict'

const progressOf = (answers: Parameters<typeof courseProgress>[0], treatedOn: string[] = []) =>
  courseProgress(answers, treatedOn, DEFAULT_THRESHOLDS)

describe('the baseline', () => {
  test('no answers', () => {
    expect(progressOf([], ['2026-03-03'])).toEqual({
      status: 'no_answers',
      baseline: null,
      standings: [],
      latest: null,
      outcome: null,
      floor: false,
      lateItems: [],
      thresholds: DEFAULT_THRESHOLDS,
    })
  })

  test('is the initial answer, also on the day of the first treatment', () => {
    const initial = initialOf('2026-03-03', [5, 4, 4, 3])
    const progress = progressOf([initial], ['2026-03-03', '2026-03-10'])
    expect(progress.status).toBe('baseline_only')
    expect(progress.baseline).toEqual(initial)
    expect(progress.latest?.change).toBeNull()
    expect(progress.outcome).toBeNull()
  })

  test('is none when a treatment took place on a day before it', () => {
    const answers = [initialOf('2026-03-10', [5, 4, 4, 3]), answerOf('2026-04-10', [1, 1, 1, 1], { sequence: 2 })]
    const progress = progressOf(answers, ['2026-03-09', '2026-03-10'])
    expect(progress.status).toBe('no_baseline')
    expect(progress.baseline).toBeNull()
    expect(progress.outcome).toBeNull()
    expect(progress.standings.map(({ change, verdict }) => [change, verdict])).toEqual([
      [null, null],
      [null, null],
    ])
    expect(progress.latest?.profile?.value).toEqual(fraction(1, 1))
  })

  test('is none when no answer is the initial one', () => {
    expect(progressOf([answerOf('2026-03-10', [5, 4, 4, 3])]).status).toBe('no_baseline')
  })
})

describe('a course with follow-ups', () => {
  const answers = [
    initialOf('2026-06-08', [5, null, 5, 4], { sequence: 1 }),
    answerOf('2026-06-14', [4, 4, 4, 4], { sequence: 3 }),
    answerOf('2026-06-21', [3, null, null, null], { sequence: 2 }),
  ]
  const progress = progressOf(answers, ['2026-06-08'])

  test('is in the order of the days, not of entry', () => {
    expect(progress.standings.map(({ answer }) => answer.answeredOn)).toEqual([
      '2026-06-08',
      '2026-06-14',
      '2026-06-21',
    ])
  })

  test('has the latest comparable answer as its outcome', () => {
    expect(progress.status).toBe('followed_up')
    expect(progress.latest?.answer.answeredOn).toBe('2026-06-21')
    expect(progress.latest?.profile).toBeNull()
    expect(progress.outcome?.answer.answeredOn).toBe('2026-06-14')
    expect(progress.outcome?.change).toEqual({ value: fraction(2, 3), items: ['symptom1', 'activity', 'wellbeing'] })
    expect(progress.outcome?.verdict).toBe('small')
  })

  test('says which answers are less than 7 days apart', () => {
    expect(progress.standings.map(({ daysSincePrevious }) => daysSincePrevious)).toEqual([null, 6, 7])
    expect(progress.standings.map(({ overlaps }) => overlaps)).toEqual([false, true, false])
  })

  test('names the items first answered later', () => {
    expect(progress.lateItems).toEqual(['symptom2'])
  })
})

test('of several comparable answers the last is the outcome, each measured from the baseline', () => {
  const progress = progressOf([
    initialOf('2026-06-08', [5, 5, 5, 5]),
    answerOf('2026-06-15', [3, 3, 3, 3], { sequence: 2 }),
    answerOf('2026-06-22', [4, 4, 4, 4], { sequence: 3 }),
  ])
  expect(progress.outcome).toBe(progress.latest)
  expect(progress.standings.map(({ change }) => change?.value ?? null)).toEqual([null, fraction(2, 1), fraction(1, 1)])
  expect(progress.standings.map(({ verdict }) => verdict)).toEqual([null, 'large', 'moderate'])
})

test('two answers of one day stand in the order of entry', () => {
  const progress = progressOf([
    answerOf('2026-06-08', [3, 3, 3, 3], { sequence: 2 }),
    initialOf('2026-06-08', [5, 5, 5, 5], { sequence: 1 }),
  ])
  expect(progress.standings.map(({ answer }) => answer.sequence)).toEqual([1, 2])
  expect(progress.outcome?.change?.value).toEqual(fraction(2, 1))
  expect(progress.latest?.overlaps).toBe(true)
})

test('an answer from before the baseline changes nothing from it', () => {
  const progress = progressOf([
    answerOf('2026-05-01', [1, 1, 1, 1], { sequence: 2 }),
    initialOf('2026-06-08', [5, null, 5, 5], { sequence: 1 }),
  ])
  expect(progress.status).toBe('not_comparable')
  expect(progress.outcome).toBeNull()
  expect(progress.lateItems).toEqual([])
})

test('without two items answered both times nothing is comparable', () => {
  const progress = progressOf([
    initialOf('2026-06-08', [5, null, 4, null]),
    answerOf('2026-06-15', [3, 3, null, 3], { sequence: 2 }),
  ])
  expect(progress.status).toBe('not_comparable')
  expect(progress.latest?.profile?.value).toEqual(fraction(3, 1))
  expect(progress.lateItems).toEqual(['symptom2', 'wellbeing'])
})

test.each([
  [[1, null, 0, 1], true],
  [[1, 1, 1, 0], true],
  [[1, 1, 1, 1], false],
  [[0, null, null, null], false],
])('baseline %j at the floor: %s', (scores, floor) => {
  expect(progressOf([initialOf('2026-06-08', scores)]).floor).toBe(floor)
})

describe('whatever the answers', () => {
  test('their order as given is irrelevant, and they are left as they were', () => {
    const shuffled = anyCourse.chain(course =>
      fc.tuple(fc.constant(course), fc.shuffledSubarray(course, { minLength: course.length })),
    )
    fc.assert(
      fc.property(shuffled, ([course, other]) => {
        const before = structuredClone(other)
        expect(progressOf(other)).toEqual(progressOf(course))
        expect(other).toEqual(before)
      }),
    )
  })

  test('a new symptom changes no change', () => {
    fc.assert(
      fc.property(anyCourse, course => {
        const without = course.map(answer => ({ ...answer, newSymptom: null, newSymptomWords: '' }))
        const changes = (answers: typeof course) => progressOf(answers).standings.map(({ change }) => change)
        expect(changes(course)).toEqual(changes(without))
      }),
    )
  })

  test('late items never enter a change', () => {
    fc.assert(
      fc.property(anyCourse, course => {
        const { standings, lateItems, baseline } = progressOf(course)
        const entered = standings.flatMap(({ change }) => change?.items ?? [])
        expect(entered.filter(item => lateItems.includes(item))).toEqual([])
        expect(ITEMS.filter(item => baseline?.scores[item] === null && entered.includes(item))).toEqual([])
      }),
    )
  })

  test('status, outcome and verdicts agree', () => {
    fc.assert(
      fc.property(anyCourse, fc.boolean(), (course, treatedBefore) => {
        const { status, outcome, standings, latest } = progressOf(course, treatedBefore ? ['2020-01-01'] : [])
        expect(outcome !== null).toBe(status === 'followed_up')
        expect(status === 'no_answers').toBe(course.length === 0)
        if (treatedBefore && course.length > 0) expect(status).toBe('no_baseline')
        expect(latest).toBe(standings.at(-1) ?? null)
        for (const { change, verdict } of standings) expect(verdict === null).toBe(change === null)
      }),
    )
  })
})
