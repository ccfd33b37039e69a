import { expect, test } from 'vitest'
import { testPractice } from '@/lib/auth/test-practice'
import { courseChart } from '@/lib/chart/course-chart'
import type { ChartAxis } from '@/lib/chart/model'
import { courseForView } from '@/lib/course/data'
import { type DrawnCourse, sharedExtent } from './shared-axis'
import { addTestCourse } from './test-courses'

const practice = testPractice()

/** A course with weekly sessions from 9 March 2026, all of them scored. */
async function drawn(sessions: number, events: DrawnCourse['events'] = []): Promise<DrawnCourse> {
  const scores = Array.from({ length: sessions + 1 }, (): [number, number] => [4, 4])
  const { id } = await addTestCourse(practice, { scores })
  const course = await courseForView(practice.actor, id)
  if (!course) throw new Error('not found')
  return { course, events }
}

const discharged = (day: string) => ({ day, kind: 'discharge' as const, words: '', own: false, sessionId: null })

/** How much of the plot's width lies between the first two treatments, which is a week in every course here. */
function stepOf({ course, events }: DrawnCourse, all: DrawnCourse[], axis: ChartAxis): number {
  const { progress, words, sessions } = course
  const extent = sharedExtent(all)
  const chart = courseChart({ progress, words, sessions, events, timeZone: 'Europe/London', axis, extent })
  const [first, second] = chart.lane.sessions
  return (second?.x ?? 0) - (first?.x ?? 0)
}

test('the longer course and the one with more sessions say how far both axes go', async () => {
  const pair = [await drawn(2, [discharged('2026-06-10')]), await drawn(6)]
  // 2 March to 10 June is a hundred days; the discharge comes after session 2, and six sessions are more than that.
  expect(sharedExtent(pair)).toEqual({ days: 100, first: 0, sessions: 6 })
})

test('where both begin with a session, so do both axes', async () => {
  const pair = [await drawn(2), await drawn(3)]
  const begun = pair.map(({ course, events }) => {
    const standings = course.progress.standings.slice(1)
    return { course: { ...course, progress: { ...course.progress, baseline: null, standings } }, events }
  })
  expect(sharedExtent(begun).first).toBe(1)
  expect(sharedExtent([...begun, ...pair]).first).toBe(0)
})

test('what came after the last session has its room behind it', async () => {
  expect(sharedExtent([await drawn(4, [discharged('2026-06-10')])]).sessions).toBe(5)
})

test('nothing at all needs no room', async () => {
  const { course } = await drawn(1)
  const empty = { ...course, sessions: [], progress: { ...course.progress, baseline: null, standings: [] } }
  expect(sharedExtent([{ course: empty, events: [] }])).toEqual({ days: 0, first: 1, sessions: 0 })
  expect(sharedExtent([])).toEqual({ days: 0, first: 1, sessions: 0 })
})

test.each<ChartAxis>(['time', 'sessions'])('a step is as wide in one chart as in the other, by %s', async axis => {
  const pair = [await drawn(2, [discharged('2026-03-20')]), await drawn(9)]
  const [one = 0, other = 1] = pair.map(each => stepOf(each, pair, axis))
  expect(one).toBeGreaterThan(0)
  expect(one).toBeCloseTo(other, 4)
})

test('the first answer of both stands at one place', async () => {
  const pair = [await drawn(2), await drawn(9)]
  const xs = pair.map(({ course: { progress, words, sessions }, events }) => {
    const input = { progress, words, sessions, events, timeZone: 'Europe/London', extent: sharedExtent(pair) }
    return (['time', 'sessions'] as const).map(axis => courseChart({ ...input, axis }).panels[0]?.marks[0]?.x)
  })
  expect(xs[0]).toEqual(xs[1])
})
