import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expectAccessibleAndFitting } from './accessible'
import { addPatient, startCourse } from './app'
import { expect, test } from './fixtures'

const SADDLE = 'Numbness around the saddle area'

async function newCourse(page: Page): Promise<string> {
  await addPatient(page)
  await startCourse(page)
  return new URL(page.url()).pathname
}

const question = (page: Page, words: string): Locator => page.getByRole('group', { name: words, exact: true })

async function answer(page: Page, words: string, state: string): Promise<void> {
  await question(page, words).getByText(state, { exact: true }).click()
}

/** A screen with one flag present and nothing else asked, from the form's page to the list of screens. */
async function findSaddleNumbness(page: Page, course: string): Promise<void> {
  await page.goto(`${course}/red-flags/new`)
  await page.getByText('Start of the course', { exact: true }).click()
  await answer(page, SADDLE, 'Present')
  const action = question(page, `What is done about it: ${SADDLE}`)
  await expect(action.getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(action).toContainText('The list proposes: emergency.')
  await action.getByText('Emergency', { exact: true }).click()
  await page.getByLabel('Note on this').nth(2).fill('Numb since Sunday')
  await page.getByRole('button', { name: 'Save screen' }).click()
  await page.waitForURL(`**${course}/red-flags`)
}

test('a flag that is present is open, stands in the letter, and is closed with a note', async ({ practice: page }) => {
  const course = await newCourse(page)
  await findSaddleNumbness(page, course)
  const open = page.getByRole('region', { name: 'Open red flags' })
  await expect(open).toContainText(`${SADDLE} (cauda equina) · Emergency, open since`)
  await expect(page.getByRole('main')).toContainText('1 present, 16 of 17 not asked')

  await page.getByRole('link', { name: 'Letter to the GP' }).click()
  const letter = page.getByLabel('Text of the letter')
  await expect(letter).toHaveValue(/Numbness around the saddle area \(cauda equina\), found on .*Numb since Sunday/)
  await expect(letter).toHaveValue(/Yours sincerely,\s+Alex Example\s+Sample Street Clinic/)

  await page.goto(`${course}/red-flags`)
  await page.getByRole('link', { name: `Close the red flag: ${SADDLE}` }).click()
  await page.getByRole('button', { name: 'Close red flag' }).click()
  await expect(page.locator('[data-error-summary]')).toContainText('Say how it ended')
  await page.getByLabel('How did it end?').fill('Seen in hospital, nothing found.')
  await page.getByRole('button', { name: 'Close red flag' }).click()
  await page.waitForURL(`**${course}/red-flags`)
  await expect(page.getByText('No red flag is open.')).toBeVisible()
  await expect(page.getByRole('main')).toContainText(/Closed by Alex Example, .*Seen in hospital, nothing found\./)
})

test('what is changed in a letter prints, in black on white and without the page around it', async ({
  practice: page,
}) => {
  const course = await newCourse(page)
  await page.goto(`${course}/letter`)
  await page.getByLabel('Text of the letter').fill('Dear Doctor,\n\nShort and otherwise.')
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const typed = page.locator('.letter-typed')
  await expect(typed).toHaveText('Dear Doctor,\n\nShort and otherwise.')
  await expect(typed).toBeVisible()
  await expect(typed).toHaveCSS('color', 'rgb(0, 0, 0)')
  for (const hidden of [
    page.getByLabel('Text of the letter'),
    page.getByRole('navigation', { name: 'Places' }),
    page.getByRole('button', { name: 'Print letter' }),
    page.getByRole('heading', { name: 'Letter to the GP' }),
  ]) {
    await expect(hidden).toBeHidden()
  }
})

test('nothing is asked by default, and all others are absent at one press', async ({ practice: page }) => {
  const course = await newCourse(page)
  await page.goto(`${course}/red-flags/new`)
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(page.getByText('17 of 17 not asked.')).toBeVisible()
  await page.getByRole('button', { name: 'Save screen' }).click()
  await expect(page.locator('[data-error-summary]')).toContainText('Choose the occasion.')
  await page.getByText('It got worse', { exact: true }).click()
  await page.getByRole('button', { name: 'Save screen' }).click()
  await expect(page.locator('[data-error-summary]')).toContainText('Nothing is answered yet.')
  await answer(page, 'Unexplained weight loss', 'Not asked')
  await page.getByRole('button', { name: 'All others absent' }).click()
  await expect(page.getByText('1 of 17 not asked.')).toBeVisible()
  await page.getByRole('button', { name: 'Save screen' }).click()
  await page.waitForURL(`**${course}/red-flags`)
  await expect(page.getByRole('main')).toContainText('16 absent, 1 of 17 not asked')
})

test('without JavaScript a screen is recorded with a box for all others', async ({ practice, browser, baseURL }) => {
  const course = await newCourse(practice)
  const context = await browser.newContext({
    baseURL,
    javaScriptEnabled: false,
    storageState: await practice.context().storageState(),
  })
  const page = await context.newPage()
  await page.goto(`${course}/red-flags/new`)
  await page.getByLabel('All others absent').check()
  await answer(page, 'Fever, chills or rigors', 'Present')
  await page.getByRole('button', { name: 'Save screen' }).click()
  await expect(page.getByRole('alert')).toContainText('Choose what is done about it.')
  await expect(page.getByLabel('All others absent')).toBeChecked()
  await page.getByText('Another occasion', { exact: true }).click()
  await question(page, 'What is done about it: Fever, chills or rigors').getByText('Watch', { exact: true }).click()
  await page.getByRole('button', { name: 'Save screen' }).click()
  await expect(page.getByRole('main')).toContainText('1 present, 16 absent')
  await context.close()
})

for (const view of [
  { width: 1280, height: 900, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
] as const) {
  test(`the pages of red flags pass axe at ${view.width} in the ${view.colorScheme} theme`, async ({
    practice: page,
  }) => {
    const course = await newCourse(page)
    await findSaddleNumbness(page, course)
    const close = await page.getByRole('link', { name: `Close the red flag: ${SADDLE}` }).getAttribute('href')
    await page.setViewportSize(view)
    await page.emulateMedia(view)
    for (const path of [`${course}/red-flags`, close ?? '', `${course}/letter`, `${course}/red-flags/new`]) {
      await page.goto(path)
      await expectAccessibleAndFitting(page)
    }
  })
}

test('a link reads at 7:1 in the notice that red flags want asking about', async ({ practice: page }) => {
  await newCourse(page)
  await expect(page.getByRole('link', { name: 'Screen red flags' })).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations, passes } = await new AxeBuilder({ page })
      .include('.notice-worse')
      .withRules('color-contrast-enhanced')
      .analyze()
    expect(violations, colorScheme).toEqual([])
    expect(passes).toHaveLength(1)
  }
})

test('a screen that was refused passes axe', async ({ practice: page }) => {
  const course = await newCourse(page)
  await page.goto(`${course}/red-flags/new`)
  await answer(page, SADDLE, 'Present')
  await page.getByRole('button', { name: 'Save screen' }).click()
  await expect(page.locator('[data-error-summary]')).toBeFocused()
  await expectAccessibleAndFitting(page)
})
