import type { Locator, Page } from '@playwright/test'
import { expectAccessibleAndFitting } from './accessible'
import { addPatient, daysBefore, joinedColleague, recordSession, startCourse } from './app'
import { expect, test } from './fixtures'

const BASELINE = { symptom1: 3, symptom2: 3, activity: 3, wellbeing: 3 }
const WORSE = { symptom1: 4, symptom2: 4, activity: 4, wellbeing: 4 }

/** A patient whose course began three weeks ago and who was worse two weeks ago. Leads to the chart. */
async function worsePatient(page: Page): Promise<{ name: string; course: string }> {
  const name = await addPatient(page)
  await startCourse(page, { startedOn: daysBefore(21), baseline: BASELINE })
  const course = new URL(page.url()).pathname
  await recordSession(page, { on: daysBefore(14), scores: WORSE })
  return { name, course }
}

const rowOf = (page: Page, name: string): Locator => page.locator('.dashboard-row').filter({ hasText: name })
const listed = (page: Page, list: string, name: string): Locator =>
  page.getByRole('region', { name: list }).locator('.dashboard-row').filter({ hasText: name })

/** The way from the dashboard to putting the only reason of somebody to rest. */
async function putToRest(page: Page, name: string, why: string): Promise<void> {
  await rowOf(page, name).getByRole('link', { name: 'Put to rest' }).click()
  await page.getByLabel('Why can this rest?').fill(why)
  await page.getByRole('button', { name: 'Put to rest' }).click()
  await page.waitForURL(/\/\?rested=/)
}

test('a reason says why and leads to its place, is put to rest with a reason, and comes back after something new', async ({
  practice: page,
}) => {
  test.setTimeout(120_000)
  const { name, course } = await worsePatient(page)
  await page.goto('/')
  const row = listed(page, 'Needs a look', name)
  await expect(row).toContainText('Worse by 1.00 at the answer of')
  await expect(row.getByRole('link', { name: 'See the chart' })).toHaveAttribute('href', course)
  await expect(row.getByText('worse by 1.00', { exact: true })).toHaveCount(0)
  await expect(page.getByRole('link', { name: /^Needs a look \(\d+\)$/ })).toHaveAttribute('href', '#needs-a-look')

  await row.getByRole('link', { name: 'Put to rest' }).click()
  await expect(page.getByRole('main')).toContainText('Worse by 1.00 at the answer of')
  await page.getByRole('button', { name: 'Put to rest' }).click()
  await expect(page.locator('[data-error-summary]')).toContainText('Say in a few words why.')
  await page.getByLabel('Why can this rest?').fill('Had flu that week.')
  await page.getByRole('button', { name: 'Put to rest' }).click()
  await page.waitForURL(/\/\?rested=/)
  await expect(page.getByRole('status').filter({ hasText: 'Put to rest:' })).toBeFocused()
  // In full: the practice has other courses, seen later.
  await page.goto('/?all')
  await expect(listed(page, 'In treatment', name)).toBeVisible()
  await expect(listed(page, 'Needs a look', name)).toHaveCount(0)

  await page.goto(course)
  await recordSession(page, { on: daysBefore(7), scores: WORSE })
  await page.goto('/')
  await expect(row).toContainText('Worse by 1.00, at two answers in a row')
  await row.getByRole('link', { name: 'Screen red flags' }).click()
  await expect(page).toHaveURL(`${course}/red-flags/new`)
})

test('what was put to rest is readable and can be taken back', async ({ practice: page }) => {
  test.setTimeout(120_000)
  const { name, course } = await worsePatient(page)
  await page.goto('/')
  const rest = await rowOf(page, name).getByRole('link', { name: 'Put to rest' }).getAttribute('href')
  await putToRest(page, name, 'Had flu that week.')
  await page.goto(rest ?? '')
  await expect(page.getByRole('main')).toContainText('This does not stand any more')
  const rested = page.getByRole('region', { name: 'Put to rest' })
  await expect(rested).toContainText('Had flu that week.')
  await expect(rested).toContainText('Alex Example')
  await rested.getByRole('button', { name: 'Take back' }).click()
  await page.waitForURL(`**${course}?back=*#taken-back`)
  await expect(page.getByRole('status').filter({ hasText: 'Taken back by Alex Example' })).toBeFocused()
  await page.goto('/')
  await expect(listed(page, 'Needs a look', name)).toBeVisible()
})

test('a course that worsens says so once above its chart, and putting to rest leads back to where one came from', async ({
  practice: page,
}) => {
  test.setTimeout(120_000)
  const { name, course } = await worsePatient(page)
  const why = page.getByRole('region', { name: 'Why this course wants a look' })
  await page.goto(course)
  await expect(why.getByRole('link', { name: 'See the chart' })).toHaveCount(0)
  await recordSession(page, { on: daysBefore(7), scores: WORSE })
  await page.goto(course)
  await expect(why).toContainText('Worse by 1.00, at two answers in a row')
  await expect(page.getByRole('main').getByRole('link', { name: /^Screen red flags/ })).toHaveCount(1)
  await why.getByRole('link', { name: 'Put to rest' }).click()
  await page.getByLabel('Why can this rest?').fill('Had flu these weeks.')
  await page.getByRole('button', { name: 'Put to rest' }).click()
  await page.waitForURL(`**${course}?rested#rested`)
  await expect(page.getByRole('status').filter({ hasText: 'Put to rest:' })).toBeFocused()
  await page.goto('/?whose=clinic&all')
  await expect(listed(page, 'In treatment', name)).toBeVisible()
})

test('several reasons of a course stand in one row, and it works without JavaScript', async ({
  practice,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000)
  const name = await addPatient(practice)
  await startCourse(practice, { startedOn: daysBefore(130), planned: 4, baseline: null })
  await recordSession(practice, { on: daysBefore(123) })
  await recordSession(practice, { on: daysBefore(116) })
  const storageState = await practice.context().storageState()
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false, storageState })
  const page = await context.newPage()
  await page.goto('/')
  const row = listed(page, 'Needs a look', name)
  await expect(row.getByRole('listitem').getByText(/^(No scores|Nothing heard|3-month)/)).toHaveText([
    'No scores at the last two sessions',
    'Nothing heard for 116 days, not discharged',
    /^3-month follow-up due since/,
  ])
  await row.getByRole('link', { name: /^Put to rest.*No scores/ }).click()
  await page.getByRole('button', { name: 'Put to rest' }).click()
  await expect(page.getByRole('alert')).toContainText('Say in a few words why.')
  await page.getByLabel('Why can this rest?').fill('Comes back in June.')
  await page.getByRole('button', { name: 'Put to rest' }).click()
  await expect(row.getByRole('link', { name: /^Put to rest/ })).toHaveCount(2)
  await context.close()
})

test('after one of several reasons is put to rest, one goes on at the row that it was of', async ({
  practice: page,
}) => {
  test.setTimeout(120_000)
  const name = await addPatient(page)
  await startCourse(page, { startedOn: daysBefore(50), baseline: null })
  for (const days of [45, 40]) await recordSession(page, { on: daysBefore(days) })
  for (const from of ['/', '/?whose=clinic']) {
    await page.goto(from)
    const row = listed(page, 'Needs a look', name)
    await row
      .getByRole('link', { name: /^Put to rest/ })
      .first()
      .click()
    await page.getByLabel('Why can this rest?').fill('Away for some weeks.')
    await page.getByRole('button', { name: 'Put to rest' }).click()
    await page.waitForURL(/rested=/)
    if (from !== '/') break
    const said = row.getByRole('status').filter({ hasText: 'Put to rest:' })
    await expect(said).toBeFocused()
    await expect(said).toBeInViewport()
    await page.keyboard.press('Tab')
    await expect(row.getByRole('link', { name: /^Discharge/ })).toBeFocused()
  }
  // Nothing is left to look at: it is said above the lists.
  await expect(page.getByRole('status').filter({ hasText: 'Put to rest:' })).toBeFocused()
  await expect(listed(page, 'Needs a look', name)).toHaveCount(0)
})

test('a practitioner sees their own patients, the owner may see everybody’s', async ({
  practice: page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000)
  const own = await addPatient(page)
  await startCourse(page)
  const theirs = await joinedColleague(page, browser, { name: 'Kim Specimen', url: baseURL ?? '' })
  const name = await addPatient(theirs)
  await startCourse(theirs)
  await theirs.goto('/?whose=clinic')
  await expect(rowOf(theirs, name)).toBeVisible()
  await expect(rowOf(theirs, own)).toHaveCount(0)
  await expect(theirs.getByRole('link', { name: 'The whole clinic' })).toHaveCount(0)

  await page.goto('/')
  await expect(rowOf(page, own)).toBeVisible()
  await expect(rowOf(page, name)).toHaveCount(0)
  await page.getByRole('link', { name: 'The whole clinic' }).click()
  await expect(rowOf(page, name)).toContainText('with Kim Specimen')
  await expect(rowOf(page, own)).toContainText('with Alex Example')
  await page.getByText('How this list is ordered').click()
  await expect(page.getByText('By the most pressing reason of each course')).toBeVisible()
  await theirs.context().close()
})

for (const view of [
  { width: 1280, height: 900, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
] as const) {
  test(`the dashboard and putting to rest pass axe at ${view.width} in the ${view.colorScheme} theme`, async ({
    practice: page,
  }) => {
    test.setTimeout(120_000)
    const { name } = await worsePatient(page)
    await page.goto('/')
    const rest = await rowOf(page, name).getByRole('link', { name: 'Put to rest' }).getAttribute('href')
    await page.setViewportSize(view)
    await page.emulateMedia(view)
    for (const path of ['/', '/?whose=clinic', rest ?? '', '/settings']) {
      await page.goto(path)
      await expectAccessibleAndFitting(page)
    }
  })
}
