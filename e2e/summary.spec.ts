import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { readPdf } from '../lib/summary/pdf/test-pdf'
import { expectAccessibleAndFitting } from './accessible'
import { addPatient, COURSE_PAGE, daysBefore, recordSession, startCourse } from './app'
import { expect, test } from './fixtures'

const SENTENCE = /Better by 1\.75, a large improvement, since .*, over 1 treatment \(4 of 4 items\)\./

const FOR_PATIENT = 'Your scores are better by 1.75 than at the start.'

/** A course that began three weeks ago with 5 4 4 3 and stands at 3 2 2 2: from 4.00 to 2.25. Returns its address. */
async function improvedCourse(page: Page): Promise<string> {
  await addPatient(page)
  await startCourse(page, { startedOn: daysBefore(21) })
  await page.waitForURL(COURSE_PAGE)
  await recordSession(page, { scores: { symptom1: 3, symptom2: 2, activity: 2, wellbeing: 2 } })
  return new URL(page.url()).pathname
}

test('a summary is changed, printed and downloaded, and both hold what was typed', async ({ practice: page }) => {
  const course = await improvedCourse(page)
  await page.goto(`${course}/summary`)
  const copies = { patient: page.locator('.for-patient'), gp: page.locator('.for-gp') }
  await expect(copies.patient.locator('[data-sentence]')).toHaveText(FOR_PATIENT)
  await expect(copies.patient.getByRole('heading', { name: 'Your scores' })).toBeVisible()
  await expect(copies.gp.locator('[data-sentence]')).toBeHidden()
  const toPatient = page.getByLabel('Text to the patient')
  await expect(toPatient).toHaveValue(/^Dear Ruth,\n\nThis is a summary of your treatment for “Low back pain”/)
  await toPatient.fill('Dear Ruth,\n\nSee you in spring.')
  await page.getByText('The GP', { exact: true }).click()
  await expect(toPatient).toBeHidden()
  const toGp = page.getByLabel('Text to the GP')
  await expect(toGp).toHaveValue(/Dear Doctor,/)
  await expect(copies.gp.locator('[data-sentence]')).toHaveText(SENTENCE)
  await expect(copies.gp.locator('[data-sentence]')).toBeVisible()
  await expect(copies.patient.locator('[data-sentence]')).toBeHidden()
  await page.getByText('The patient', { exact: true }).click()
  await expect(toPatient).toHaveValue('Dear Ruth,\n\nSee you in spring.')

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.locator('.letter-typed').first()).toHaveText('Dear Ruth,\n\nSee you in spring.')
  await expect(page.locator('.letter-typed').last()).toBeHidden()
  await expect(copies.patient.locator('.summary-drawing')).toBeVisible()
  await expect(copies.gp.locator('.summary-drawing')).toBeHidden()
  await expect(copies.patient.getByTestId('progress-chart')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Download PDF' })).toBeHidden()
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  )
  const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(printed.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(2)
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' })

  const downloading = new Promise<Download>(resolve => {
    // The tab that the PDF opens in closes by itself.
    page.context().on('page', opened => opened.on('download', resolve))
    page.on('download', resolve)
  })
  await page.getByRole('button', { name: 'Download PDF' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('course-summary.pdf')
  const { pages, text, source } = readPdf(await readFile(await download.path()))
  expect(pages.length).toBeLessThanOrEqual(2)
  expect(text).toContain(FOR_PATIENT)
  expect(text).not.toMatch(SENTENCE)
  expect(text).toContain('Sample Street Clinic')
  expect(text).toContain('Dear Ruth, See you in spring.')
  expect(source).not.toContain('Ruth')
  await expect(toPatient).toHaveValue('Dear Ruth,\n\nSee you in spring.')
})

test('the PDF is for whoever is signed in to its clinic, and is kept by no cache', async ({
  practice: page,
  browser,
  server,
}) => {
  const course = await improvedCourse(page)
  const send = (path: string, text: string, request = page.request) =>
    request.post(`${server.url}/api${path}/summary`, {
      headers: { origin: server.url },
      form: { reader: 'gp', gp: text, patient: '' },
    })
  const made = await send(course, 'Dear Doctor,')
  expect(made.status()).toBe(200)
  expect(made.headers()['content-type']).toBe('application/pdf')
  expect(made.headers()['content-disposition']).toBe('attachment; filename="course-summary.pdf"')
  expect(made.headers()['cache-control']).toContain('no-store')
  const long = await send(course, 'x'.repeat(8001))
  expect(long.status()).toBe(422)
  expect(await long.text()).toContain('Use at most 8000 characters; this has 8001.')
  const missing = await send('/courses/0190c3a4-0000-7000-8000-000000000000', 'x')
  expect(missing.status()).toBe(404)
  const stranger = await browser.newContext()
  expect((await send(course, 'x', stranger.request)).status()).toBe(401)
  for (const page of ['summary', 'patient-view']) {
    const answer = await stranger.request.get(`${server.url}${course}/${page}`, { maxRedirects: 0 })
    expect(answer.headers().location).toContain('/sign-in')
  }
  await stranger.close()
  const unknown = await page.goto('/courses/0190c3a4-0000-7000-8000-000000000000/summary')
  expect(unknown?.status()).toBe(404)
})

test('the patient sees their own words, the picture and no way into the practice but back', async ({
  practice: page,
}) => {
  const course = await improvedCourse(page)
  await page.goto(`${course}/patient-view`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ruth, this is how it has been')
  const main = page.locator('main')
  await expect(main).toContainText('Your scores are better by 1.75 than at the start.')
  await expect(main).toContainText('Lower is better: 0 is as good as it could be, 6 is as bad as it could be.')
  await expect(main).toContainText('“ache low down” (by 2)')
  await expect(page.locator('[data-panel="symptom1"]')).toContainText('ache low down')
  await expect(page.locator('[data-band]')).toHaveCount(0)
  expect(await main.textContent()).not.toMatch(/profile|paired|baseline|verdict|MYMOP|Example/i)
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('link')).toHaveText(['Go to the content', 'Back'])
  await page.getByRole('link', { name: 'Back' }).click()
  await page.waitForURL(COURSE_PAGE)
})

for (const [width, colorScheme] of [
  [1280, 'light'],
  [390, 'dark'],
] as const) {
  test(`these pages pass axe and fit their width at ${width} px, ${colorScheme}`, async ({ practice: page }) => {
    const course = await improvedCourse(page)
    await page.setViewportSize({ width, height: 844 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const path of [`${course}/summary`, `${course}/patient-view`]) {
      await page.goto(path)
      await expectAccessibleAndFitting(page)
      if (process.env.SCREENSHOTS) {
        const name = `${path.split('/').at(-1)}-${width}-${colorScheme}`
        await page.screenshot({ path: `${process.env.SCREENSHOTS}/${name}.png`, fullPage: true })
        await page.emulateMedia({ media: 'print' })
        await page.pdf({ path: `${process.env.SCREENSHOTS}/${name}.pdf`, preferCSSPageSize: true })
        await page.emulateMedia({ media: 'screen' })
      }
    }
  })
}
