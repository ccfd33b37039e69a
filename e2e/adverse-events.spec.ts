import type { Page } from '@playwright/test'
import { expectAccessibleAndFitting } from './accessible'
import { addPatient, daysBefore, recordSession, startCourse } from './app'
import { expect, test } from './fixtures'

/** A patient with a course and two visits, whose form for an adverse event is open. */
async function openForm(page: Page): Promise<string> {
  const name = await addPatient(page)
  await startCourse(page, { startedOn: daysBefore(20), baseline: null })
  await recordSession(page, { on: daysBefore(14) })
  await recordSession(page, { on: daysBefore(4) })
  await page.goto(`${new URL(page.url()).pathname}/adverse-events/new`)
  return name
}

async function fillIn(page: Page, description: string) {
  await page.getByLabel('Day it happened').fill(daysBefore(3))
  await page.getByLabel('What happened').selectOption('Fainting')
  await page.getByLabel('Description').fill(description)
  await page.getByText('Severe', { exact: true }).click()
  await page.getByRole('group', { name: 'Was it serious?' }).getByText('No', { exact: true }).click()
  await page.getByText('Probable', { exact: true }).click()
  await page.getByText('Continuing', { exact: true }).click()
}

test('an event is recorded, found in the register, resolved by a correction, and its history says why', async ({
  practice: page,
}) => {
  const name = await openForm(page)
  await fillIn(page, 'Fainted on standing up.')
  const session = page.getByLabel('Which session does it belong to?')
  await expect(session).toHaveValue('')
  await expect(page.getByText('The last one up to this day is session 2,')).toBeVisible()
  await session.selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Record event' }).click()
  await expect(page.getByRole('heading', { name: 'Fainting' })).toBeVisible()

  await page.goto('/adverse-events')
  await page.getByText('Filters').click()
  await page.getByLabel('Severity').selectOption('Severe')
  await page.getByLabel('Outcome').selectOption('Open (not resolved)')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await page.waitForURL(/severity=severe/)
  await expect(page.getByText(/severity: severe; open$/)).toBeVisible()
  const row = page.getByRole('row').filter({ hasText: name })
  await expect(row).toContainText('Fainted on standing up.')
  await page.getByLabel('Severity').selectOption('Mild')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await page.waitForURL(/severity=mild/)
  await expect(page.getByText(name)).toHaveCount(0)
  await page.goBack()

  await row.getByRole('link', { name: 'Fainting' }).click()
  await page.getByText('Resolved', { exact: true }).click()
  await page.getByLabel('Resolved on').fill(daysBefore(2))
  await page.getByLabel('Reason for the change').fill('The patient telephoned.')
  await page.getByRole('button', { name: 'Save event' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()
  const history = page.getByRole('region', { name: 'History' })
  await expect(history).toContainText('The patient telephoned.')
  await expect(history.getByRole('listitem').filter({ hasText: 'Outcome' }).last()).toContainText('Continuing')
  await expect(history).toContainText('Resolved')
  await expect(page.getByLabel('Reason for the change')).toHaveValue('')
})

test('what is missing or can’t be is said beside its field, and nothing typed is lost', async ({ practice: page }) => {
  await openForm(page)
  await expect(page.locator('form input:checked')).toHaveCount(0)
  await page.getByRole('button', { name: 'Record event' }).click()
  const summary = page.locator('[data-error-summary]')
  await expect(summary).toContainText('Say on which day it happened.')
  await expect(summary).toContainText('Say whether it was serious.')
  await fillIn(page, 'Kept while it is refused.')
  await page.getByText('Lasting harm', { exact: true }).click()
  await page.getByRole('button', { name: 'Record event' }).click()
  await expect(summary).toContainText('Choose yes, or another outcome.')
  await expect(page.getByLabel('Description')).toHaveValue('Kept while it is refused.')
})

const VIEWS = [
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const

test('the register, an event and its form pass axe and fit their width', async ({ practice: page }) => {
  test.setTimeout(120_000)
  await openForm(page)
  const form = new URL(page.url()).pathname
  await fillIn(page, 'Fainted, and was laid down.')
  await page.getByRole('button', { name: 'Record event' }).click()
  await page.getByRole('heading', { name: 'Fainting' }).waitFor()
  const event = new URL(page.url()).pathname
  for (const { width, colorScheme } of VIEWS) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const path of [form, event, '/adverse-events', '/adverse-events?severity=severe']) {
      await page.goto(path)
      await expectAccessibleAndFitting(page)
    }
  }
})
