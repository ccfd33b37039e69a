import type { Page } from '@playwright/test'
import { kindNamed } from '../scripts/gallery/kinds'
import {
  dayNumber,
  dayOfName,
  lineOf,
  type Mark,
  marksOf,
  namesBesideStrokes,
  namesOnX,
  namesOnY,
  straight,
  treatmentsDrawn,
} from './drawn'
import { expect, test } from './fixtures'
import { openChart, openGallery } from './gallery'

/** A place where nobody is: neither a clinic's nor the server's zone may come from the browser. */
test.use({ timezoneId: 'Asia/Kolkata' })

/** Clocks change here on 29 March, 8 March and (back) 5 April 2026: all within the course. */
const ZONES = ['Europe/London', 'America/New_York', 'Pacific/Auckland']
const ITEMS = ['symptom1', 'symptom2', 'activity', 'wellbeing'] as const

/** The days and scores of an item in a kind of course, without those that were not answered. */
function given(kind: string, item: (typeof ITEMS)[number]): { day: string; score: number }[] {
  return kindNamed(kind).visits.flatMap(({ on, scores = '----' }) => {
    const score = Number(scores[ITEMS.indexOf(item)])
    return Number.isNaN(score) ? [] : [{ day: on, score }]
  })
}

/** The mean of the answered items where symptom 1 and another are (rule 6 of the measure). */
function profiles(kind: string): { day: string; score: number }[] {
  return kindNamed(kind).visits.flatMap(({ on, scores = '----' }) => {
    const answered = [...scores].filter(mark => mark !== '-').map(Number)
    const sum = answered.reduce((total, score) => total + score, 0)
    return scores[0] !== '-' && answered.length > 1 ? [{ day: on, score: sum / answered.length }] : []
  })
}

async function pixelOfScore(page: Page, panel: string): Promise<(score: number) => number> {
  const names = await namesOnY(page, panel)
  return straight(names.map(({ name, at }) => ({ value: name === 'start' ? 0 : Number(name), at })))
}

async function pixelOfDay(page: Page, year = 2026): Promise<(day: string) => number> {
  const names = await namesOnX(page)
  const toPixel = straight(names.map(({ name, at }) => ({ value: dayOfName(name, year), at })))
  return day => toPixel(dayNumber(day))
}

/** Each of the marks stands where the axes write its day and its score, and there are no others. */
async function expectMarks(page: Page, panel: string, wanted: { day: string; score: number }[]): Promise<Mark[]> {
  const [xOf, yOf, marks] = [await pixelOfDay(page), await pixelOfScore(page, panel), await marksOf(page, panel)]
  expect(marks.map(({ day }) => day)).toEqual(wanted.map(({ day }) => day))
  wanted.forEach(({ day, score }, at) => {
    const mark = marks[at]
    expect(Number(mark?.score), `${panel} on ${day}`).toBeCloseTo(score, 2)
    expect(Math.abs((mark?.x ?? 0) - xOf(day)), `${panel}, across, on ${day}`).toBeLessThan(1.5)
    expect(Math.abs((mark?.y ?? 0) - yOf(score)), `${panel}, up, on ${day}`).toBeLessThan(1.5)
  })
  return marks
}

for (const timeZone of ZONES) {
  test(`marks stand on their days and scores while clocks change (${timeZone})`, async ({ page, server }) => {
    const courses = await openGallery(page, server, ['daylight-saving'], { timeZone })
    await openChart(page, courses['daylight-saving'])

    // A score of 2 on 3 March, treated ten minutes before midnight.
    const third = (await namesOnX(page)).find(({ name }) => /^(3 Mar|Mar 3)$/.test(name))
    const two = (await namesOnY(page, 'profile')).find(({ name }) => name === '2')
    const [first] = await marksOf(page, 'profile')
    expect(first?.day).toBe('2026-03-03')
    expect(Math.abs((first?.x ?? 0) - (third?.at ?? 0))).toBeLessThan(1)
    expect(Math.abs((first?.y ?? 0) - (two?.at ?? 0))).toBeLessThan(1.5)

    const marks = await expectMarks(page, 'profile', profiles('daylight-saving'))
    for (const item of ITEMS) await expectMarks(page, item, given('daylight-saving', item))
    for (const off of await namesBesideStrokes(page)) expect(off).toBeLessThan(1)

    // From 15 March to 12 April it is always a week.
    const weeks = marks.slice(2).map((mark, at) => mark.x - (marks[at + 1]?.x ?? 0))
    expect(weeks).toHaveLength(4)
    for (const week of weeks) expect(Math.abs(week - (weeks[0] ?? 0))).toBeLessThan(0.1)
  })
}

test('on the axis of sessions a mark stands over the number of its session', async ({ page, server }) => {
  const courses = await openGallery(page, server, ['gaps', 'two-a-day'])
  await openChart(page, `${courses.gaps}?axis=sessions`)
  const names = await namesOnX(page)
  expect(names.map(({ name }) => name)).toEqual(['start', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'])
  const xOf = straight(names.map(({ name, at }) => ({ value: name === 'start' ? 0 : Number(name), at })))
  // The baseline stands at the start, if on the day of session 1. Session 5 was not scored; 3 and 4 have no profile, since
  // only symptom 1 was answered.
  const sessions = { profile: [0, 2, 6, 7, 8, 9, 10], symptom1: [0, 2, 3, 4, 6, 7, 8, 9, 10] }
  for (const [panel, numbers] of Object.entries(sessions)) {
    const marks = await marksOf(page, panel)
    expect(marks).toHaveLength(numbers.length)
    numbers.forEach((number, at) => {
      expect(Math.abs((marks[at]?.x ?? 0) - xOf(number)), `${panel}, session ${number}`).toBeLessThan(1)
    })
  }
  // Two treatments of a day stand on one place in time, and beside each other when sessions are counted.
  await openChart(page, courses['two-a-day'])
  const [, second, third] = await marksOf(page, 'profile')
  expect(Math.abs((second?.x ?? 0) - (third?.x ?? 9))).toBeLessThan(0.1)
  await openChart(page, `${courses['two-a-day']}?axis=sessions`)
  const [, apart, fromThis] = await marksOf(page, 'profile')
  expect((fromThis?.x ?? 0) - (apart?.x ?? 0)).toBeGreaterThan(20)
})

test('a clinic that turns its charts over has 0 at the top of every panel', async ({ page, server }) => {
  const settings = { timeZone: 'Europe/London', upIsBetter: true }
  const courses = await openGallery(page, server, ['pain-and-pgic'], settings)
  await openChart(page, courses['pain-and-pgic'])
  for (const panel of ['profile', ...ITEMS]) {
    const yOf = await pixelOfScore(page, panel)
    expect(yOf(0), panel).toBeLessThan(yOf(6))
  }
  await expectMarks(page, 'profile', profiles('pain-and-pgic'))
  for (const item of ITEMS) await expectMarks(page, item, given('pain-and-pgic', item))
  const days = kindNamed('pain-and-pgic').visits
  const pains = days.flatMap(({ on, pain }) => (pain === undefined ? [] : [{ day: on, score: pain }]))
  await expectMarks(page, 'pain', pains)
  const impressions = days.flatMap(({ on, globalChange: score }) => (score === undefined ? [] : [{ day: on, score }]))
  await expectMarks(page, 'global-change', impressions)
  expect((await namesOnY(page, 'pain')).map(({ name }) => name)).toEqual(['0', '5', '10'])
})

test('no line crosses a missing answer, and each goes straight from mark to mark', async ({ page, server }) => {
  const courses = await openGallery(page, server, ['gaps', 'late-item', 'new-symptom'])
  await openChart(page, courses.gaps)
  // By hand: two answers in a row make a stroke, one between two missing ones makes none.
  const strokes = { profile: 2, symptom1: 1, symptom2: 1, activity: 2, wellbeing: 2 }
  const wanted = { profile: profiles('gaps'), ...Object.fromEntries(ITEMS.map(item => [item, given('gaps', item)])) }
  const gap = await pixelOfDay(page)
  for (const [panel, count] of Object.entries(strokes)) {
    const marks = await expectMarks(page, panel, wanted[panel as keyof typeof wanted] ?? [])
    const line = await lineOf(page, panel)
    expect(line.strokes, panel).toBe(count)
    for (const { x, y } of line.points) {
      const after = marks.findIndex(mark => mark.x >= x - 0.01)
      const [from, to] = [marks[Math.max(after - 1, 0)], marks[after]]
      if (!from || !to) continue
      const share = to.x === from.x ? 0 : (x - from.x) / (to.x - from.x)
      expect(Math.abs(from.y + share * (to.y - from.y) - y), panel).toBeLessThan(1)
    }
  }
  const overGap = (await lineOf(page, 'profile')).points.filter(
    ({ x }) => x > gap('2026-03-10') + 1 && x < gap('2026-04-07') - 1,
  )
  expect(overGap).toEqual([])
  await expect(page.locator('[data-panel="profile"] [data-gap]:visible')).toHaveText('no profile')

  // What was named later starts where it starts, and a new symptom has a line of its own.
  await openChart(page, courses['late-item'])
  await expectMarks(page, 'symptom2', given('late-item', 'symptom2'))
  await openChart(page, courses['new-symptom'])
  await expectMarks(page, 'new-1', [
    { day: '2026-03-17', score: 3 },
    { day: '2026-03-24', score: 4 },
    { day: '2026-04-07', score: 1 },
  ])
  expect((await lineOf(page, 'new-1')).strokes).toBe(1)
  await expectMarks(page, 'profile', profiles('new-symptom'))
})

for (const width of [1280, 390]) {
  test(`treatments stand under the marks of their days at ${width} px`, async ({ page, server }) => {
    await page.setViewportSize({ width, height: 900 })
    const courses = await openGallery(page, server, ['scored-late', 'two-years'])
    await openChart(page, courses['scored-late'])
    const xOf = await pixelOfDay(page)
    const drawn = await treatmentsDrawn(page)
    const { visits } = kindNamed('scored-late')
    expect(drawn.map(({ name }) => name)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
    visits.forEach(({ on }, at) => {
      expect(Math.abs((drawn[at]?.at ?? 0) - xOf(on)), on).toBeLessThan(1)
    })
    await expectMarks(page, 'profile', profiles('scored-late'))
    await openChart(page, courses['two-years'])
    const names = (await namesOnX(page)).map(({ name }) => name)
    expect(names[0]).toBe('3 Sep 2024')
    expect(names.filter(name => /2025|2026/.test(name)).length).toBeGreaterThan(0)
  })
}
