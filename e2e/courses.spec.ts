import type { Page } from '@playwright/test'
import { expectAccessibleAndFitting } from './accessible'
import { addPatient, daysBefore, recordSession, type Scores, startCourse } from './app'
import { expect, test } from './fixtures'

const all = (score: number): Scores => ({ symptom1: score, symptom2: score, activity: score, wellbeing: score })
const pathOf = (page: Page) => new URL(page.url()).pathname
const idOf = (path: string) => path.split('/').at(-1) ?? ''

/** A patient with neck pain (4.00, then 3.00) half a year ago and knee pain (6.00, 5.00, 4.00) now. */
async function twoCourses(page: Page) {
  await addPatient(page)
  const patient = pathOf(page)
  await startCourse(page, { problem: 'Neck pain', startedOn: daysBefore(200), baseline: all(4) })
  const neck = pathOf(page)
  await recordSession(page, { on: daysBefore(186), scores: all(3) })
  await page.goto(patient)
  await startCourse(page, { problem: 'Knee pain', startedOn: daysBefore(40), baseline: all(6) })
  const knee = pathOf(page)
  await recordSession(page, { on: daysBefore(26), scores: all(5) })
  await recordSession(page, { on: daysBefore(12), scores: all(4) })
  return { patient, neck: idOf(neck), knee: idOf(knee), sideBySide: `${patient}/courses/side-by-side` }
}

/** Where things stand in a chart, in pixels from its left edge. */
async function placesIn(page: Page, course: string, marks: string): Promise<number[]> {
  const chart = page.getByRole('region', { name: new RegExp(`^${course}, since `) }).getByTestId('progress-chart')
  const left = (await chart.boundingBox())?.x ?? 0
  const boxes = await chart
    .locator(marks)
    .filter({ visible: true })
    .evaluateAll(found =>
      found.map(mark => {
        const { x, width } = mark.getBoundingClientRect()
        return x + width / 2
      }),
    )
  return boxes.map(x => x - left)
}

test('all courses of a patient stand on one page, and two of them side by side', async ({ practice: page }) => {
  test.setTimeout(120_000)
  const { patient, neck, knee, sideBySide } = await twoCourses(page)
  await page.goto(patient)
  await page.getByRole('link', { name: 'All courses' }).click()
  const courses = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) })
  await expect(courses.getByRole('heading', { level: 3 })).toHaveText(['Knee pain', 'Neck pain'])
  await expect(courses.nth(0)).toContainText('Better by 2.00, a large improvement,')
  await expect(courses.nth(1)).toContainText('Better by 1.00, a moderate improvement,')
  await expect(courses.nth(1)).toContainText('“ache low down”')
  for (const index of [0, 1]) await expect(courses.nth(index).locator('[data-panel="profile"]')).toBeVisible()

  await page.getByLabel('Side by side: Knee pain').check()
  await page.getByLabel('Side by side: Neck pain').check()
  await page.getByRole('button', { name: 'Put side by side' }).click()
  await page.waitForURL(`**${sideBySide}?first=${neck}&second=${knee}`)
  const table = page.getByRole('region', { name: 'Both courses by session' })
  await expect(table.getByRole('row').nth(1)).toHaveText(/^Start4\.00 \(4 of 4 items\)6\.00 \(4 of 4 items\)$/)
  await expect(table.getByRole('row').nth(2)).toHaveText(
    /^13\.00 \(4 of 4 items\)better by 1\.005\.00 \(4 of 4 items\)better by 1\.00$/,
  )
  await expect(table.getByRole('row').nth(3)).toHaveText(/^24\.00 \(4 of 4 items\)better by 2\.00$/)
  await expect(table.getByRole('row')).toHaveCount(4)

  // By session, session 1 stands at one place in both; by calendar, two weeks are as wide in both.
  const [first] = await placesIn(page, 'Neck pain', '[data-session="1"]')
  const [other] = await placesIn(page, 'Knee pain', '[data-session="1"]')
  expect(first).toBeGreaterThan(0)
  expect(Math.abs((first ?? 0) - (other ?? 0))).toBeLessThan(1)
  await page.getByRole('link', { name: 'Calendar' }).click()
  await page.waitForURL(`**${sideBySide}?first=${neck}&second=${knee}&axis=time`)
  const profile = '[data-panel="profile"] [data-answer]'
  await expect.poll(async () => (await placesIn(page, 'Neck pain', profile)).length).toBe(2)
  const [start = 0, later = 0] = await placesIn(page, 'Neck pain', profile)
  const [begin = 0, middle = 0, end = 0] = await placesIn(page, 'Knee pain', profile)
  expect(Math.abs(later - start - (middle - begin))).toBeLessThan(1)
  expect(Math.abs(end - middle - (middle - begin))).toBeLessThan(1)
})

test('where a change is another than the distance between two marks, it says why', async ({ practice: page }) => {
  test.setTimeout(120_000)
  await addPatient(page)
  const patient = pathOf(page)
  await startCourse(page, { startedOn: daysBefore(40) })
  const left = idOf(pathOf(page))
  // From 4.00 (5 4 4 3) to 3.00 (3 3 3), and better by 1.33: from 5 4 4.
  await recordSession(page, {
    on: daysBefore(26),
    scores: { symptom1: 3, symptom2: 3, activity: 3, wellbeing: 'not answered' },
  })
  await page.goto(patient)
  await startCourse(page, { startedOn: daysBefore(20) })
  const whole = idOf(pathOf(page))
  const why = page.getByText('A mark counts all that were answered, a change only those answered both times')
  for (const path of ['courses', `courses/side-by-side?first=${left}&second=${whole}`]) {
    await page.goto(`${patient}/${path}`)
    await expect(page.getByRole('main')).toContainText('Better by 1.33')
    await expect(why).toHaveCount(1)
  }
})

test('two courses that can’t stand side by side are answered in words', async ({ practice: page }) => {
  test.setTimeout(120_000)
  const { patient, neck, knee, sideBySide } = await twoCourses(page)
  const notice = page.getByRole('main').getByRole('status')
  await page.goto(`${patient}/courses`)
  await page.getByLabel('Side by side: Knee pain').check()
  await page.getByRole('button', { name: 'Put side by side' }).click()
  await expect(notice).toHaveText('Choose two courses to put side by side.')
  await expect(page.getByLabel('One course')).toHaveValue(knee)
  await page.goto(`${sideBySide}?first=${neck}&second=${neck}`)
  await expect(notice).toContainText('This is the same course twice.')
  await expectAccessibleAndFitting(page)
  await page.getByLabel('The other course').selectOption(knee)
  await page.getByRole('button', { name: 'Put side by side' }).click()
  await page.waitForURL(`**${sideBySide}?first=${neck}&second=${knee}`)
  await expect(page.getByRole('region', { name: /^Knee pain, since / })).toBeVisible()

  await addPatient(page)
  const stranger = pathOf(page)
  await startCourse(page)
  for (const path of [
    `${sideBySide}?first=${neck}&second=${idOf(pathOf(page))}`,
    `${stranger}/courses/side-by-side?first=${neck}&second=${knee}`,
    `${sideBySide}?first=nothing`,
    '/patients/nobody/courses',
    '/patients/nobody/courses/side-by-side',
  ]) {
    expect((await page.goto(path))?.status(), path).toBe(404)
  }
})

for (const width of [1280, 390]) {
  test(`the courses of a patient pass axe and fit at ${width} px, in both themes`, async ({ practice: page }) => {
    test.setTimeout(120_000)
    const { patient, neck, knee, sideBySide } = await twoCourses(page)
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      for (const path of [`${patient}/courses`, `${sideBySide}?first=${neck}&second=${knee}`]) {
        await page.goto(path)
        await expectAccessibleAndFitting(page, { coloursAlone: colorScheme === 'dark' })
      }
    }
  })
}
