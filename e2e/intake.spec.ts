import type { Page } from '@playwright/test'
import { expectAccessibleAndFitting, showIn, VIEWS } from './accessible'
import { addPatient, daysBefore, startCourse } from './app'
import { expect, test } from './fixtures'

/** A patient with a course; leads to its intake and returns the address of the course. */
async function openIntake(page: Page): Promise<string> {
  await addPatient(page)
  await startCourse(page, { startedOn: daysBefore(20) })
  const course = new URL(page.url()).pathname
  await page.goto(`${course}/intake`)
  return course
}

const figure = (page: Page, view: string) => page.getByRole('group', { name: new RegExp(`^${view}:`) })
const onFigure = (page: Page, view: string, area: string) =>
  figure(page, view).getByRole('checkbox', { name: area, exact: true })
const felt = (page: Page, area: string) => page.getByRole('group', { name: area, exact: true })

test('the complaint alone is an intake, and without it nothing is lost', async ({ practice: page }) => {
  await openIntake(page)
  await page.getByLabel('Since when').fill('3 weeks')
  await onFigure(page, 'Front', 'Knee, left').click()
  await page.getByRole('button', { name: 'Save intake' }).click()
  await expect(page.locator('[data-error-summary]')).toContainText('Say what the patient comes with')
  await expect(page.getByLabel('Since when')).toHaveValue('3 weeks')
  await expect(onFigure(page, 'Front', 'Knee, left')).toBeChecked()
  await onFigure(page, 'Front', 'Knee, left').click()
  await page.getByLabel('Since when').fill('')
  await page.getByLabel('Complaint').fill('Back, since moving house')
  await page.getByRole('button', { name: 'Save intake' }).click()
  await expect(page.getByRole('link', { name: 'Correct' })).toBeVisible()
  await expect(page.getByText('Back, since moving house')).toBeVisible()
  await expect(page.getByText('Where it hurt')).toHaveCount(0)
})

test('areas are marked by pointer and by keyboard alone, and corrected with their history', async ({
  practice: page,
}) => {
  await openIntake(page)
  await page.getByLabel('Complaint').fill('Back')
  await onFigure(page, 'Back', 'Lower back, left').click()
  await felt(page, 'Lower back, left').getByText('shooting').click()
  await felt(page, 'Lower back, left').getByText('dull ache').click()
  await felt(page, 'Lower back, left').getByLabel('Radiating to').selectOption('Calf, left')
  // By name, in the list: open a region, tick, describe.
  await page.getByText('Pick by name').focus()
  await page.keyboard.press('Enter')
  await page.getByText('Head and neck').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('checkbox', { name: 'Jaw, right' }).last().focus()
  await page.keyboard.press('Space')
  await felt(page, 'Jaw, right').getByRole('checkbox', { name: 'sharp' }).focus()
  await page.keyboard.press('Space')
  // On the drawing: one stop of the Tab key, arrows, space.
  await onFigure(page, 'Front', 'Top of the head').focus()
  await page.keyboard.press('ArrowDown')
  await expect(onFigure(page, 'Front', 'Forehead')).toBeFocused()
  await page.keyboard.press('Space')
  await expect(onFigure(page, 'Front', 'Forehead')).toBeChecked()
  await page.getByRole('group', { name: 'Worse by' }).getByText('sitting').click()
  await page.getByLabel('Worse by: anything else').fill('long drives')
  await page.getByRole('button', { name: 'Save intake' }).click()
  await expect(page.getByRole('link', { name: 'Correct' })).toBeVisible()
  for (const words of ['forehead', 'jaw right: sharp', 'lower back left: shooting, dull ache down to the left calf']) {
    await expect(page.getByRole('listitem').filter({ hasText: words })).toHaveCount(1)
  }
  await expect(page.getByText('sitting, long drives')).toBeVisible()
  await page.getByRole('link', { name: 'Correct' }).click()
  await expect(page.getByRole('checkbox', { name: 'sitting' }).last()).toBeChecked()
  await felt(page, 'Forehead').getByRole('button', { name: 'Take back' }).click()
  await page.getByLabel('Reason for the correction').fill('A slip')
  await page.getByRole('button', { name: 'Save correction' }).click()
  const history = page.getByRole('region', { name: 'History' })
  await expect(history).toContainText('A slip')
  await expect(history.locator('del')).toContainText('forehead; jaw right: sharp')
})

test('a chart drawn anew stands beside the first one, with the difference in words', async ({ practice: page }) => {
  const course = await openIntake(page)
  await page.getByLabel('Complaint').fill('Back')
  await page.getByLabel('Asked on').fill(daysBefore(20))
  await onFigure(page, 'Back', 'Lower back, left').click()
  await onFigure(page, 'Front', 'Jaw, right').click()
  await page.getByRole('button', { name: 'Save intake' }).click()
  await page.getByRole('link', { name: 'Redraw the body chart' }).click()
  await page.getByRole('button', { name: 'Save body chart' }).click()
  await expect(page.locator('[data-error-summary]')).toContainText('Mark an area, or tick that nothing hurts.')
  await page.getByRole('link', { name: /^Start from the chart of/ }).click()
  await expect(onFigure(page, 'Back', 'Lower back, left')).toBeChecked()
  await onFigure(page, 'Front', 'Jaw, right').click()
  await felt(page, 'Lower back, left').getByText('dull ache').click()
  await onFigure(page, 'Left side', 'Outside of the thigh, left').click()
  await page.getByRole('button', { name: 'Save body chart' }).click()
  await expect(
    page.getByText(
      'Gone: jaw right. New: outside of the thigh left. Changed: lower back left (was not described, now dull ache).',
    ),
  ).toBeVisible()
  await expect(page.getByRole('region', { name: 'First body chart' })).toContainText('jaw right')
  await expect(page.getByRole('region', { name: 'Latest body chart' })).toContainText('lower back left: dull ache')
  await expect(page).toHaveURL(`${course}/body-chart`)
})

test('whoever listens to the form hears a mark made on the drawing', async ({ practice: page }) => {
  await openIntake(page)
  await page.evaluate(() => {
    document.addEventListener('input', event => {
      const form = event.target instanceof HTMLInputElement ? event.target.form : null
      if (form) document.documentElement.dataset.heard = String(new FormData(form).get('chart.jaw-left'))
    })
  })
  await onFigure(page, 'Front', 'Jaw, left').click()
  await expect(page.locator('html')).toHaveAttribute('data-heard', '1')
})

test('without JavaScript areas are picked by name and described in words', async ({
  practice: page,
  browser,
  server,
}) => {
  const course = await openIntake(page)
  const plain = await browser.newContext({
    baseURL: server.url,
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  })
  const paper = await plain.newPage()
  await paper.goto(`${course}/intake`)
  await paper.getByLabel('Complaint').fill('Back')
  await paper.getByText('Pick by name').click()
  await paper.getByText('Back', { exact: true }).last().click()
  await paper.getByRole('checkbox', { name: 'Lower back, left' }).last().check()
  await paper.getByLabel('Lower back, left: what is felt').fill('dull ache, like a band')
  await paper.getByLabel('Lower back, left: radiating to').fill('Calf, left')
  await paper.getByRole('button', { name: 'Save intake' }).click()
  await expect(paper.getByText('lower back left: dull ache, like a band down to the left calf')).toBeVisible()
  await plain.close()
})

for (const view of VIEWS) {
  test(`the intake and the body chart pass axe and fit ${view.width} px, ${view.colorScheme}`, async ({
    practice: page,
  }) => {
    test.setTimeout(180_000)
    const asked = await showIn(page, view)
    const course = await openIntake(page)
    await page.getByLabel('Complaint').fill('Back')
    await onFigure(page, 'Front', 'Knee, left').click()
    await felt(page, 'Knee, left').getByText('burning').click()
    await page.getByText('Pick by name').click()
    await page.getByText('Head and neck').click()
    await expectAccessibleAndFitting(page, asked)
    await page.getByRole('button', { name: 'Save intake' }).click()
    await expect(page.getByRole('link', { name: 'Correct' })).toBeVisible()
    await expectAccessibleAndFitting(page, asked)
    await page.goto(`${course}/body-chart?start=latest`)
    await expectAccessibleAndFitting(page, asked)
  })
}
