import type { Page } from '@playwright/test'
import { expectAccessible, expectAccessibleAndFitting, expectNoSidewaysScroll, showIn, VIEWS } from './accessible'
import { addPatient, daysBefore, recordSession, startCourse } from './app'
import { expect, test } from './fixtures'

async function openCourse(page: Page): Promise<string[]> {
  await addPatient(page)
  const patient = new URL(page.url()).pathname
  await startCourse(page, { startedOn: daysBefore(20) })
  const course = new URL(page.url()).pathname
  await recordSession(page, {
    on: daysBefore(10),
    scores: { symptom1: 3, symptom2: 'not answered', activity: 3, wellbeing: 4 },
    note: 'A note.',
  })
  const record = await page.getByRole('link', { name: 'Open the record of session 1' }).getAttribute('href')
  const treatment = await page.getByRole('link', { name: 'Correct the treatment' }).getAttribute('href')
  const scores = await page.getByRole('link', { name: 'Correct the scores of session 1' }).getAttribute('href')
  return [
    patient,
    `${patient}/edit`,
    `${patient}/courses/new`,
    course,
    `${course}/sessions/new`,
    record ?? '',
    `${course}/responses/new`,
    `${course}/discharge`,
    `${course}/edit`,
    treatment ?? '',
    scores ?? '',
  ]
}

const OTHERS = ['/', '/patients', '/patients/new', '/settings', '/settings/people', '/account', '/nowhere']

for (const view of VIEWS) {
  test(`every page passes axe and fits its width at ${view.width} px, ${view.colorScheme}`, async ({
    practice: page,
  }) => {
    test.setTimeout(180_000)
    const paths = [...(await openCourse(page)), ...OTHERS]
    const asked = await showIn(page, view)
    for (const path of paths) {
      await page.goto(path)
      await expectAccessibleAndFitting(page, asked)
    }
  })
}

test('every page fits a 10-inch tablet held upright, and 200% zoom', async ({ practice: page }) => {
  const paths = [...(await openCourse(page)), ...OTHERS]
  for (const width of [820, 640]) {
    await page.setViewportSize({ width, height: 1180 })
    for (const path of paths) {
      await page.goto(path)
      await expectNoSidewaysScroll(page)
    }
  }
})

test('a form that was refused passes axe too', async ({ practice: page }) => {
  await page.goto('/patients/new')
  await page.getByRole('button', { name: 'Add patient' }).click()
  await expect(page.locator('[data-error-summary]')).toBeFocused()
  await expectAccessible(page)
})

test('the entrance passes axe', async ({ page }) => {
  for (const path of ['/sign-in', '/join/nothing-like-a-token-at-all']) {
    await page.goto(path)
    await expectAccessible(page)
  }
})
