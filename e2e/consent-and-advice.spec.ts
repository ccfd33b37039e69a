import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expectAccessibleAndFitting } from './accessible'
import { addPatient, daysBefore, recordSession, startCourse } from './app'
import { expect, test } from './fixtures'

async function openConsent(page: Page): Promise<string> {
  await addPatient(page)
  const path = `${new URL(page.url()).pathname}/consent`
  await page.goto(path)
  return path
}

const treatmentNow = (page: Page) => page.locator('[data-standing="treatment"]')

test('consent is given, withdrawn in one press and a confirmation, and all of it stays readable', async ({
  practice: page,
}) => {
  const path = await openConsent(page)
  await expect(treatmentNow(page)).toHaveText('not recorded')
  await page.getByRole('link', { name: 'Record answer about consent to treatment' }).click()
  await page.getByText('Given', { exact: true }).click()
  await page.getByRole('button', { name: 'Record answer' }).click()
  await expect(page.locator('[data-error-summary]')).toContainText('Tick or type what was explained.')
  await expect(page.getByLabel('Given', { exact: true })).toBeChecked()
  await page.getByLabel('What acupuncture is').check()
  await page.getByLabel('They can stop at any time').check()
  await page.getByLabel('Anything else that was explained').fill('Asked about bruises.')
  await page.getByRole('button', { name: 'Record answer' }).click()
  await page.waitForURL(`**${path}`)
  await expect(treatmentNow(page)).toContainText(/^given .* to Alex Example$/)

  await page.locator('summary', { hasText: 'Withdraw' }).click()
  await page.getByRole('button', { name: 'Withdraw consent' }).click()
  await expect(treatmentNow(page)).toContainText(/^withdrawn /)
  const history = page.getByRole('region', { name: 'History' })
  await expect(history).toContainText('recorded by Alex Example')
  await expect(history).toContainText('Asked about bruises.')
  await expect(history).toContainText('What acupuncture is')
  await expect(page.locator('[data-standing="report"]')).toHaveText('not recorded')
})

test('a consent can be recorded and withdrawn with the keyboard alone, and a box ticked before a refusal stays ticked', async ({
  practice: page,
}) => {
  const path = await openConsent(page)
  await page.goto(`${path}/report`)
  await page.getByLabel('Nobody is named in the report').focus()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Record answer' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-error-summary]')).toContainText('Choose whether it was given or declined.')
  await expect(page.getByLabel('Nobody is named in the report')).toBeChecked()
  await page.getByLabel('Given', { exact: true }).focus()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Record answer' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${path}`)
  await page.locator('summary', { hasText: 'Withdraw' }).focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('Reason').fill('Changed her mind')
  await page.getByRole('button', { name: 'Withdraw consent' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'History' })).toContainText('Changed her mind')
})

test('the library begins with a few entries, takes the clinic’s own, and keeps what was changed', async ({
  practice: page,
}) => {
  const title = `Neck circles ${randomUUID().slice(0, 8)}`
  await page.goto('/settings')
  await page.getByRole('link', { name: 'Home advice' }).click()
  const begin = page.getByRole('button', { name: 'Add a few to begin with' })
  await begin.click()
  await expect(page.getByRole('heading', { name: 'Pressing PC6 for nausea' })).toBeVisible()
  await expect(begin).toHaveCount(0)

  await page.getByText('Stretches', { exact: true }).last().click()
  await page.getByLabel('Title').fill(title)
  await page.getByRole('button', { name: 'Add advice' }).click()
  await expect(page.locator('[data-error-summary]')).toContainText('Say what the patient does')
  await page.getByLabel('What the patient does').fill('Slowly, three times each way.')
  await page.getByRole('button', { name: 'Add advice' }).click()
  await expect(page.getByRole('heading', { name: title })).toBeVisible()

  await page.getByRole('link', { name: `Change ${title}` }).click()
  await page.getByRole('heading', { name: 'Change advice' }).waitFor()
  await page.getByLabel('What the patient does').fill('Slowly, five times each way.')
  await page.getByLabel('Why is it changed?').fill('Three was too few')
  await page.getByRole('button', { name: 'Save advice' }).click()
  await page.getByRole('link', { name: `Change ${title}` }).click()
  await expect(page.getByRole('region', { name: 'History' })).toContainText('Three was too few')
  await page.goBack()

  await page.getByRole('button', { name: `Withdraw ${title}` }).click()
  await page.locator('summary', { hasText: 'Withdrawn (1)' }).click()
  await page.getByRole('button', { name: `Bring back ${title}` }).click()
  await expect(page.getByRole('button', { name: `Withdraw ${title}` })).toBeVisible()
})

/** Records a session in which no advice was given, and returns the address of its handout. */
async function emptyHandout(page: Page): Promise<string> {
  await addPatient(page)
  await startCourse(page, { startedOn: daysBefore(20) })
  await recordSession(page, { note: 'A note.' })
  const treatment = await page.getByRole('link', { name: 'Correct the treatment' }).getAttribute('href')
  return `/sessions/${treatment?.split('/')[2]}/handout`
}

test('where no advice was given there is nothing to print', async ({ practice: page }) => {
  await page.goto(await emptyHandout(page))
  await expect(page.getByText('No advice was given in this session')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Print handout' })).toHaveCount(0)
})

for (const [width, colorScheme] of [
  [1280, 'light'],
  [390, 'dark'],
] as const) {
  test(`these pages pass axe and fit their width at ${width} px, ${colorScheme}`, async ({ practice: page }) => {
    const handout = await emptyHandout(page)
    const consent = await openConsent(page)
    await page.setViewportSize({ width, height: 844 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const path of [consent, `${consent}/treatment`, `${consent}/report`, '/settings/home-advice', handout]) {
      await page.goto(path)
      await expectAccessibleAndFitting(page)
    }
  })
}
