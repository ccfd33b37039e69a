import type { Page } from '@playwright/test'
import { expectAccessibleAndFitting } from './accessible'
import { addPatient, daysBefore } from './app'
import { expect, test } from './fixtures'

async function openFlags(page: Page) {
  await addPatient(page)
  const flags = `${new URL(page.url()).pathname}/safety`
  await page.goto(flags)
  return flags
}

const strip = (page: Page) => page.getByRole('region', { name: 'Safety flags' })
const history = (page: Page) => page.getByRole('region', { name: 'History' }).getByRole('listitem')

async function addFlag(page: Page, flag: string, fill: () => Promise<void>) {
  await page.getByLabel('What applies').selectOption(flag)
  await fill()
  await page.getByRole('button', { name: 'Add flag' }).click()
}

test('a flag is added, stands in words across the page, is changed and ends with a reason; the history tells it all', async ({
  practice: page,
}) => {
  await openFlags(page)
  await expect(page.getByText('No safety flags recorded.')).toBeVisible()
  await addFlag(page, 'anticoagulant', () => page.getByLabel('Detail').fill('warfarin'))
  await expect(strip(page)).toContainText('Caution: Anticoagulant medication warfarin')
  await page.getByRole('link', { name: 'Change or end Anticoagulant medication' }).click()
  await page.getByLabel('Detail').fill('apixaban')
  await page.getByLabel('Reason for the change').fill('Changed by the GP')
  await page.getByRole('button', { name: 'Save flag' }).click()
  await expect(strip(page)).toContainText('Anticoagulant medication apixaban')
  await page.getByRole('link', { name: 'Change or end Anticoagulant medication' }).click()
  await page.getByRole('button', { name: 'End flag' }).click()
  await expect(page.locator('[data-error-summary]')).toContainText('Say in a few words why it no longer applies.')
  await page.getByLabel('Why it no longer applies').fill('Course of the drug is over')
  await page.getByRole('button', { name: 'End flag' }).click()
  await expect(page.getByText('No safety flags recorded.')).toBeVisible()
  await expect(history(page).filter({ hasText: ': ended' })).toContainText('Reason: Course of the drug is over')
  await expect(history(page).filter({ hasText: ': changed' })).toContainText('warfarin → apixaban')
  await expect(history(page).filter({ hasText: ': added' })).toContainText('Anticoagulant medication')
})

test('a pregnancy asks for the due date and shows the weeks of today', async ({ practice: page }) => {
  await openFlags(page)
  await expect(page.getByLabel('Due date')).toBeHidden()
  await addFlag(page, 'pregnancy', () => page.getByLabel('Detail').fill('twins'))
  await expect(page.locator('[data-error-summary]')).toContainText('Say when the child is due.')
  await expect(page.getByLabel('Detail')).toHaveValue('twins')
  // 280 - 109 = 171 days gone, 24 weeks and 3 days.
  await page.getByLabel('Due date').fill(daysBefore(-109))
  await page.getByRole('button', { name: 'Add flag' }).click()
  await expect(strip(page)).toContainText('Pregnancy 24 weeks + 3 days, due')
})

test('the flags of a patient pass axe and fit a phone, light and dark', async ({ practice: page }) => {
  const flags = await openFlags(page)
  await addFlag(page, 'severe_bleeding_disorder', () => page.getByLabel('Detail').fill('haemophilia A'))
  await expect(strip(page)).toContainText('Severe bleeding disorder: avoid needling')
  await addFlag(page, 'lymphoedema', () => page.getByText('Left arm', { exact: true }).click())
  await expect(strip(page)).toContainText('Avoid the site: Lymphoedema or node clearance left arm')
  const one = await page.getByRole('link', { name: 'Change or end Lymphoedema' }).getAttribute('href')
  for (const { width, colorScheme } of [
    { width: 390, colorScheme: 'light' },
    { width: 1280, colorScheme: 'dark' },
  ] as const) {
    await page.setViewportSize({ width, height: 844 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const path of [flags, one ?? '']) {
      await page.goto(path)
      await expectAccessibleAndFitting(page)
    }
  }
})
