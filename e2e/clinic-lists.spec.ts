import type { Page } from '@playwright/test'
import { expectAccessibleAndFitting, expectAccessibleEverywhere } from './accessible'
import { addPatient, answeredAloud, COURSE_PAGE, daysBefore, score, startCourse } from './app'
import { expect, test } from './fixtures'

test('a protocol is saved, changed with its history, withdrawn and brought back', async ({ practice: page }) => {
  await page.goto('/settings')
  await page.getByRole('link', { name: 'Protocols' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Example back')
  await page.getByRole('button', { name: 'Save protocol' }).click()
  await expect(page.locator('[data-error-summary]')).toContainText('Type at least one point, or choose a modality.')
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Example back')
  await page.getByLabel('Points', { exact: true }).fill('BL23 both, BL40 both')
  await page.getByLabel('Cupping').check()
  await page.getByRole('button', { name: 'Save protocol' }).click()
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
  const row = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Example back' })
  await expect(row).toContainText('Cupping')
  await expectAccessibleEverywhere(page)

  await row.getByRole('link', { name: 'Change' }).click()
  await expect(page.getByLabel('Cupping')).toBeChecked()
  await page.getByLabel('Points', { exact: true }).fill('BL23 both')
  await page.getByRole('button', { name: 'Save change' }).click()
  await expect(row).not.toContainText('BL40')
  await row.getByRole('link', { name: 'Change' }).click()
  await expect(page.getByRole('heading', { name: 'History' })).toBeVisible()
  await expectAccessibleEverywhere(page)

  await page.goto('/settings/protocols')
  await row.getByRole('button', { name: 'Withdraw' }).click()
  await expect(row).toContainText('(withdrawn)')
  await row.getByRole('button', { name: 'Bring back' }).click()
  await expect(row).not.toContainText('(withdrawn)')
})

test('the owner adds a red flag of the clinic’s own, and takes it out of use', async ({ practice: page }) => {
  await page.goto('/settings/lists')
  await page.getByRole('link', { name: 'Add a red flag' }).click()
  await page.getByLabel('What is asked').fill('Specimen sign')
  await page.getByRole('button', { name: 'Add to the list' }).click()
  await expect(page.locator('[data-error-summary]')).toContainText('Say where this is from.')
  await page.getByLabel('Group').fill('infection')
  await page.getByText('Urgent referral', { exact: true }).click()
  await page.getByLabel('Source').fill('own experience')
  await page.getByRole('button', { name: 'Add to the list' }).click()
  const row = page.getByRole('listitem').filter({ hasText: 'Specimen sign' })
  await expect(row).toContainText('Urgent referral')
  await expect(row).toContainText('Source: own experience')
  await expectAccessibleEverywhere(page)
  await row.getByRole('button', { name: 'Withdraw' }).click()
  await expect(row).toContainText('(withdrawn)')

  await page.goto('/settings/lists/point')
  await page.getByLabel('Code').fill('ub 40')
  await page.getByRole('button', { name: 'Add to the list' }).click()
  await expect(page.locator('[data-error-summary]')).toContainText('This is how a standard point is written.')
  for (const list of ['point', 'point_caution', 'safety_flag', 'red_flag', 'adverse_event']) {
    await page.goto(`/settings/lists/${list}`)
    await expectAccessibleAndFitting(page)
  }
  expect((await page.goto('/settings/lists/nothing'))?.status()).toBe(404)
})

async function askBeside(page: Page, answer: 'Asked' | 'Not asked') {
  await page.goto('/settings')
  for (const measure of ['painRating', 'globalChange']) {
    await page.locator(`fieldset#${measure}`).getByText(answer, { exact: true }).click()
  }
  await page.getByLabel('Letterhead').fill('1 Sample Street')
  await page.getByRole('button', { name: 'Save settings' }).click()
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
}

test('pain and the overall change are asked once turned on, and stand in the table', async ({ practice: page }) => {
  test.setTimeout(120_000)
  await askBeside(page, 'Asked')
  await expectAccessibleEverywhere(page)
  await addPatient(page)
  await startCourse(page, { startedOn: daysBefore(10) })
  const course = page.url()

  await page.goto(`${course}/responses/new`)
  await score(page, { symptom1: 3, symptom2: 3, activity: 3 })
  await page.locator('fieldset#wellbeing input').first().focus()
  await page.keyboard.press('3')
  // The digit leads from wellbeing to pain, where 1 and then 0 is 10.
  await page.keyboard.press('1')
  await expect(page.locator('#pain').getByRole('radio', { name: '1', exact: true })).toBeChecked()
  await page.keyboard.press('0')
  await expect(page.locator('#pain').getByRole('radio', { name: '10', exact: true })).toBeChecked()
  await page.getByText('Much better', { exact: true }).click()
  await answeredAloud(page)
  await expectAccessibleEverywhere(page)
  await page.getByRole('button', { name: 'Save scores' }).click()
  await page.waitForURL(COURSE_PAGE)
  await page.getByText('Numbers as a table').click()
  const table = page.getByRole('region', { name: 'Answers' })
  const latest = table.getByRole('row').last()
  await expect(table.getByRole('columnheader', { name: 'Pain' })).toBeAttached()
  await expect(latest).toContainText('10')
  await expect(latest).toContainText('Much better')

  await page
    .getByRole('link', { name: /^Correct the scores/ })
    .last()
    .click()
  await expect(page.locator('#pain').getByRole('radio', { name: '10', exact: true })).toBeChecked()
  await askBeside(page, 'Not asked')
  await page.goto(`${course}/responses/new`)
  await expect(page.locator('#pain')).toHaveCount(0)
  await page.goto(course)
  await page.getByText('Numbers as a table').click()
  await expect(latest).toContainText('Much better')
})
