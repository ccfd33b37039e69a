import type { Page } from '@playwright/test'
import { addPatient, answeredAloud, COURSE_PAGE, daysBefore, noReaction, score, startCourse } from './app'
import { expect, test } from './fixtures'

const summary = (page: Page) => page.locator('[data-error-summary]')

test('a session without a score says which, keeps what was typed, and changes nothing', async ({ practice: page }) => {
  await addPatient(page)
  await startCourse(page, { startedOn: daysBefore(10) })
  const chart = page.url()
  await page.getByRole('link', { name: 'Record session' }).click()
  await score(page, { symptom1: 3, activity: 2 })
  await page.getByLabel('Note').fill('Typed and not to be lost.')
  await page.getByRole('button', { name: 'Sign session' }).click()
  await expect(summary(page)).toBeFocused()
  await expect(summary(page).getByRole('link')).toHaveText([
    'Symptom 2: choose 0 to 6, or “not answered”.',
    'Wellbeing: choose 0 to 6, or “not answered”.',
  ])
  await expect(page.locator('fieldset#symptom2')).toContainText('choose 0 to 6')
  await expect(page.locator('fieldset#symptom1 input:checked')).toHaveValue('3')
  await expect(page.getByLabel('Note')).toHaveValue('Typed and not to be lost.')
  await page.goto(chart)
  await expect(page.getByText('No treatment is recorded yet.')).toBeVisible()
})

for (const wrong of ['7', '3.5', '-1', 'four']) {
  test(`a score of "${wrong}" that no button offers is refused in words`, async ({ practice: page }) => {
    await addPatient(page)
    await startCourse(page, { startedOn: daysBefore(10) })
    await page.getByRole('link', { name: 'Record session' }).click()
    await score(page, { symptom1: 3, symptom2: 3, activity: 2, wellbeing: 2 })
    await page
      .locator('fieldset#symptom2 input:checked')
      .evaluate((input, value) => input.setAttribute('value', value), wrong)
    await page.getByRole('button', { name: 'Sign session' }).click()
    await expect(summary(page)).toContainText('A score is a whole number from 0 to 6.')
  })
}

test('days to come, days before the birth and before the course are refused', async ({ practice: page }) => {
  await addPatient(page, { born: '2001-05-06' })
  await startCourse(page, { startedOn: daysBefore(10) })
  await page.getByRole('link', { name: 'Record session' }).click()
  await score(page, { symptom1: 3, symptom2: 3, activity: 2, wellbeing: 2 })
  for (const [day, words] of [
    [daysBefore(-1), 'still to come'],
    ['2001-05-05', 'before the patient was born'],
    [daysBefore(11), 'The course started on'],
  ] as const) {
    await page.getByLabel('Day', { exact: true }).fill(day)
    await page.getByRole('button', { name: 'Sign session' }).click()
    await expect(summary(page)).toContainText(words)
    await expect(page.getByLabel('Day', { exact: true })).toHaveValue(day)
  }
})

test('words with emoji, right-to-left text and markup come back as they were typed, and run nothing', async ({
  practice: page,
}) => {
  const words = '😖 ألم في الظهر <script>alert(1)</script> "quoted" & café'
  await addPatient(page)
  await startCourse(page, {
    startedOn: daysBefore(3),
    words: { symptom1: words },
    baseline: { symptom1: 5, wellbeing: 2 },
  })
  await page.getByText('Numbers as a table').click()
  await expect(page.getByRole('table')).toContainText(words)
  await expect(page.getByTestId('progress-chart').getByText(`“${words}”`)).toBeVisible()
  await page.getByRole('link', { name: 'Record session' }).click()
  await page.getByRole('heading', { name: 'How was the last week?' }).waitFor()
  // Scored three days ago, so the scores are folded away; the words are there.
  await expect(page.locator('fieldset#symptom1')).toContainText(`“${words}”`)
})

test('an over-long text is refused with its length and kept', async ({ practice: page }) => {
  await addPatient(page)
  await page.getByRole('link', { name: 'Start course' }).first().click()
  await page.getByLabel('Problem', { exact: true }).fill('x'.repeat(121))
  await page.getByLabel('The symptom that bothers them most').fill('y'.repeat(201))
  await score(page, { symptom1: 3, wellbeing: 3 })
  await answeredAloud(page)
  await page.getByRole('button', { name: 'Start course' }).click()
  await expect(summary(page)).toContainText('Use at most 120 characters; this has 121.')
  await expect(summary(page)).toContainText('Use at most 200 characters; this has 201.')
  await expect(page.getByLabel('The symptom that bothers them most')).toHaveValue('y'.repeat(201))
})

test('a double click and the back button make one record', async ({ practice: page }) => {
  await addPatient(page)
  await startCourse(page, { startedOn: daysBefore(10) })
  await page.getByRole('link', { name: 'Record session' }).click()
  await score(page, { symptom1: 3, symptom2: 3, activity: 2, wellbeing: 2 })
  await page.getByRole('button', { name: 'Sign session' }).dblclick()
  await page.waitForURL(COURSE_PAGE)
  const sessions = page.getByRole('region', { name: 'Sessions' }).getByRole('listitem')
  await expect(sessions).toHaveCount(1)
  await page.reload()
  await expect(sessions).toHaveCount(1)

  // What is typed after going back is another visit, and is not taken for the one that was sent.
  await page.goBack()
  await page.getByRole('heading', { name: 'How was the last week?' }).waitFor()
  await expect(page.locator('fieldset[data-score-row] input:checked')).toHaveCount(0)
  await page.getByLabel('No scores today').check()
  await noReaction(page)
  await page.getByLabel('Note').fill('Another visit.')
  await page.getByRole('button', { name: 'Sign session' }).click()
  await expect(sessions).toHaveCount(2)
})

test('the same form sent twice by the browser makes one session', async ({ practice: page }) => {
  await addPatient(page)
  await startCourse(page, { startedOn: daysBefore(10) })
  const chart = page.url()
  await page.getByRole('link', { name: 'Record session' }).click()
  await score(page, { symptom1: 3, symptom2: 3, activity: 2, wellbeing: 2 })
  const sent = page.waitForRequest(request => request.method() === 'POST')
  await page.getByRole('button', { name: 'Sign session' }).click()
  const request = await sent
  await page.waitForURL(chart)
  const headers = await request.allHeaders()
  const again = await page.request.post(request.url(), {
    headers: Object.fromEntries(
      Object.entries(headers).filter(([name]) => !name.startsWith(':') && name !== 'content-length'),
    ),
    data: request.postDataBuffer() ?? '',
  })
  expect(again.status()).toBeLessThan(400)
  await page.goto(chart)
  await expect(page.getByRole('region', { name: 'Sessions' }).getByRole('listitem')).toHaveCount(1)
})

test('addresses that are wrong or of nobody lead to the same plain page', async ({ practice: page }) => {
  const paths = [
    '/patients/nobody',
    '/courses/0',
    '/courses/nothing/sessions/new',
    '/sessions/x/edit',
    '/responses/x/edit',
    '/patients/nobody/courses/new',
    '/patients/nobody/edit',
    '/courses/x/discharge',
    '/no/such/page',
  ]
  for (const path of paths) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(404)
    await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible()
  }
})
