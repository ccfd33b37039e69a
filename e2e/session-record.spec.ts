import type { Page } from '@playwright/test'
import { addPatient, COURSE_PAGE, daysBefore, noReaction, recordSession, score, startCourse } from './app'
import { expect, test } from './fixtures'

const FOUR = { symptom1: 3, symptom2: 3, activity: 3, wellbeing: 3 }

async function openSession(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Record session' }).click()
  await page.getByRole('heading', { name: 'How was the last week?' }).waitFor()
}

/** Types points into the editor, as people write them. */
async function needle(page: Page, points: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Points' }).fill(points)
  await page.keyboard.press('Enter')
}

const chips = (page: Page) => page.getByRole('list', { name: 'Points' }).getByRole('listitem')

async function sign(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign session' }).click()
}

/** A first session of a new course: LI4 and ST36 on both sides, four needles. */
async function firstSession(page: Page): Promise<string> {
  await addPatient(page)
  await startCourse(page, { startedOn: daysBefore(14) })
  const course = page.url()
  await openSession(page)
  await score(page, { symptom1: 4, symptom2: 4, activity: 4, wellbeing: 4 })
  await needle(page, 'LI4 bl 20 min, st36 both 20min')
  await expect(page.getByLabel('Needles in')).toHaveValue('4')
  await page.getByText('Manual acupuncture', { exact: true }).click()
  await page.getByLabel('Day', { exact: true }).fill(daysBefore(7))
  await page.getByRole('button', { name: 'All out' }).click()
  await sign(page)
  await page.waitForURL(course)
  return course
}

test('points are typed as people write them, and one that does not exist is refused with what was meant', async ({
  practice: page,
}) => {
  await addPatient(page)
  await startCourse(page, { startedOn: daysBefore(14) })
  await openSession(page)
  await needle(page, 'LI4, st36 bl, yintang, BL23-25 R')
  await expect(chips(page)).toHaveCount(6)
  await needle(page, 'ST46')
  await expect(page.getByText(/ST45/).first()).toBeVisible()
  await score(page, FOUR)
  await page.getByLabel('Needles in').fill('8')
  await page.getByLabel('Needles out').fill('8')
  await sign(page)
  await expect(page.locator('[data-error-summary]')).toContainText('ST46')
  await page.getByRole('combobox', { name: 'Points' }).fill('ST45 left')
  await page.keyboard.press('Enter')
  await sign(page)
  await page.waitForURL(COURSE_PAGE)
  await expect(page.getByRole('region', { name: 'Sessions' })).toContainText(
    'LI4, ST36 both, EX-HN3, BL23 right, BL24 right, BL25 right, ST45 left',
  )
})

test('the last prescription is repeated in one action, and what differs from it is said', async ({
  practice: page,
}) => {
  await firstSession(page)
  await openSession(page)
  await page.getByRole('button', { name: 'Repeat last' }).click()
  await expect(chips(page)).toHaveCount(2)
  await expect(page.getByRole('checkbox', { name: 'Manual acupuncture' })).toBeChecked()
  await needle(page, 'GB34 left')
  await expect(page.getByText('Compared with last time')).toContainText('+ added GB34')
  await expect(page.getByLabel('Needles in')).toHaveValue('5')
  await score(page, FOUR)
  await noReaction(page)
  await page.getByRole('button', { name: 'All out' }).click()
  await sign(page)
  await page.waitForURL(COURSE_PAGE)
  await expect(page.getByRole('region', { name: 'Sessions' })).toContainText('GB34 left')
})

test('a pacemaker stands in words on every page, and electroacupuncture asks for a reason', async ({
  practice: page,
}) => {
  const course = await firstSession(page)
  await page.getByRole('link', { name: 'Add a safety flag' }).click()
  await page.getByLabel('What applies').selectOption('pacemaker')
  await page.getByRole('button', { name: 'Add flag' }).click()
  await expect(page.getByRole('region', { name: 'Safety flags' })).toContainText('Pacemaker')
  await page.goto(course)
  await expect(page.getByRole('region', { name: 'Safety flags' })).toContainText('Pacemaker')
  await openSession(page)
  await score(page, FOUR)
  await noReaction(page)
  await needle(page, 'ST36 both')
  await expect(page.getByRole('region', { name: 'Cautions' })).not.toContainText('Electroacupuncture')
  await page.getByText('Electroacupuncture', { exact: true }).click()
  const cautions = page.getByRole('region', { name: 'Cautions' })
  await expect(cautions).toContainText('Electroacupuncture')
  await page.getByRole('button', { name: 'All out' }).click()
  await sign(page)
  await expect(page.locator('[data-error-summary]')).toContainText('why you go on')
  await cautions.getByRole('textbox').fill('Agreed with the cardiologist.')
  await sign(page)
  await page.waitForURL(course)
  await page.getByRole('link', { name: 'Open the record of session 2' }).click()
  await expect(page.getByRole('article')).toContainText('Agreed with the cardiologist.')
})

test('a signed session reads as a document, and is corrected by amendment alone', async ({ practice: page }) => {
  await firstSession(page)
  await page.getByRole('link', { name: 'Open the record of session 1' }).click()
  const record = page.getByRole('article')
  await expect(record).toContainText('LI4 both 20 min')
  await expect(record).toContainText('4 in, 4 out')
  await expect(record).toContainText('Signed by')
  await page.getByRole('link', { name: 'Correct the treatment' }).click()
  await page.getByRole('combobox', { name: 'Points' }).fill('GB34 left 20 min')
  await page.keyboard.press('Enter')
  await page.getByLabel('Needles in').fill('5')
  await page.getByLabel('Needles out').fill('5')
  await page.getByRole('button', { name: 'Save correction' }).click()
  await expect(page.locator('[data-error-summary]')).toContainText('why')
  await page.getByLabel('Reason for the correction').fill('GB34 was forgotten')
  await page.getByRole('button', { name: 'Save correction' }).click()
  await page.waitForURL(/\/sessions\/[0-9a-f-]{36}$/)
  const history = page.getByRole('region', { name: 'History' })
  await expect(history).toContainText('GB34 was forgotten')
  await expect(history.locator('ins').filter({ hasText: 'GB34' })).toHaveCount(1)
  await expect(page.getByRole('article')).toContainText('GB34')
})

test('a session becomes a protocol, and another starts from it', async ({ practice: page }) => {
  await firstSession(page)
  await page.getByRole('link', { name: 'Open the record of session 1' }).click()
  await page.getByText('Save as protocol').click()
  const name = `Calm ${process.pid}-${test.info().workerIndex}`
  await page.getByLabel('Name of the protocol').fill(name)
  await page.getByRole('button', { name: 'Save protocol' }).click()
  await expect(page.getByText('Treatments can start from it now.')).toBeVisible()
  await addPatient(page)
  await startCourse(page, { startedOn: daysBefore(7) })
  await openSession(page)
  await page.getByLabel('Start from a protocol').selectOption({ label: name })
  await expect(chips(page)).toHaveCount(2)
  await expect(page.getByRole('checkbox', { name: 'Manual acupuncture' })).toBeChecked()
})

test('advice goes home with the patient as a handout, and is asked about next time', async ({ practice: page }) => {
  const title = `Calf stretch ${process.pid}-${test.info().workerIndex}`
  await page.goto('/settings/home-advice')
  await page.getByLabel('Title').first().fill(title)
  await page.getByRole('group', { name: 'Kind' }).getByText('Stretches', { exact: true }).click()
  await page
    .getByLabel('What the patient does')
    .first()
    .fill('Lean against a wall, one leg behind, for a slow breath or three.')
  await page.getByRole('button', { name: 'Add advice' }).click()
  await expect(page.getByText(title).first()).toBeVisible()
  const name = await addPatient(page)
  await startCourse(page, { startedOn: daysBefore(14) })
  await openSession(page)
  await score(page, FOUR)
  await page.getByText('Advice to take home').click()
  await page.getByLabel(title).check()
  await page.getByLabel('Day', { exact: true }).fill(daysBefore(7))
  await sign(page)
  await page.waitForURL(COURSE_PAGE)
  const course = page.url()
  await page.getByRole('link', { name: 'Open the record of session 1' }).click()
  await page.getByRole('link', { name: 'print the handout' }).click()
  await expect(page.getByText('Lean against a wall')).toBeVisible()
  const sheet = (await page.locator('main').textContent()) ?? ''
  expect(sheet).toContain('Ruth')
  expect(sheet).not.toContain(name.split(' ')[1])
  await page.goto(course)
  await openSession(page)
  await expect(page.getByText('Did what was advised last time get done?')).toBeVisible()
})

test('a visit without points needs no needles', async ({ practice: page }) => {
  await addPatient(page)
  await startCourse(page, { startedOn: daysBefore(14) })
  await recordSession(page, { scores: FOUR, note: 'Talked it over.' })
  await expect(page.getByRole('region', { name: 'Sessions' })).toContainText('Talked it over.')
})
