import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { addPatient, daysBefore, recordSession, startCourse } from './app'
import { expect, test } from './fixtures'

const VIEWS = [
  { width: 1280, height: 900, colorScheme: 'light' },
  { width: 1280, height: 900, colorScheme: 'dark' },
  { width: 820, height: 1180, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
] as const

async function expectAccessible(page: Page, path: string) {
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const words = found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`)
  expect(words, path).toEqual([])
}

async function expectNoSidewaysScroll(page: Page, path: string) {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(wider, `${path} scrolls sideways`).toBeLessThanOrEqual(0)
}

test('every page passes axe and fits its width, in both themes', async ({ practice: page }) => {
  test.setTimeout(180_000)
  await addPatient(page)
  const patient = new URL(page.url()).pathname
  await startCourse(page, { startedOn: daysBefore(20) })
  const course = new URL(page.url()).pathname
  await recordSession(page, {
    on: daysBefore(10),
    scores: { symptom1: 3, symptom2: 'not answered', activity: 3, wellbeing: 4 },
    note: 'A note.',
  })
  const correct = await page.getByRole('link', { name: 'Correct the treatment' }).getAttribute('href')
  const scores = await page.getByRole('link', { name: 'Correct the scores of session 1' }).getAttribute('href')
  const paths = [
    '/',
    '/patients',
    '/patients/new',
    patient,
    `${patient}/edit`,
    `${patient}/courses/new`,
    course,
    `${course}/sessions/new`,
    `${course}/responses/new`,
    `${course}/discharge`,
    `${course}/edit`,
    correct ?? '',
    scores ?? '',
    '/settings',
    '/settings/people',
    '/account',
    '/nowhere',
  ]
  for (const { width, height, colorScheme } of VIEWS) {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const path of paths) {
      const at = `${path} at ${width} px, ${colorScheme}`
      await page.goto(path)
      await expectAccessible(page, at)
      await expectNoSidewaysScroll(page, at)
    }
  }
})

test('a form that was refused passes axe too', async ({ practice: page }) => {
  await page.goto('/patients/new')
  await page.getByRole('button', { name: 'Add patient' }).click()
  await expect(page.locator('[data-error-summary]')).toBeFocused()
  await expectAccessible(page, 'refused form')
})

test('the entrance passes axe', async ({ page }) => {
  for (const path of ['/sign-in', '/join/nothing-like-a-token-at-all']) {
    await page.goto(path)
    await expectAccessible(page, path)
  }
})
