import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { write } from '../scripts/gallery/fill'
import { expectAccessibleAndFitting, showIn, VIEWS } from './accessible'
import { COURSE_PAGE, signIn } from './app'
import { expect, test } from './fixtures'
import { makeEmptyClinic, makeLargeClinic, makeReportClinic } from './report-clinic'
import { OWNER } from './server'

// Each makes a clinic of its own and reads it whole.
test.describe.configure({ timeout: 120_000 })

const YEAR = 'from=2025-01-01&to=2025-12-31'

async function openYear(page: Page, email: string): Promise<void> {
  await signIn(page, { email, password: OWNER.password })
  await page.goto(`/report?${YEAR}`)
  await page.getByTestId('report').waitFor()
}

test('each bar of a small clinic leads to its course, by pointer and by keyboard', async ({ page, server }) => {
  const clinic = makeReportClinic(server)
  await openYear(page, clinic.owner)
  const bars = page.locator('.report-bar')
  await expect(bars).toHaveCount(13)
  await expect(bars.first()).toHaveAttribute('href', `/courses/${clinic.best}`)
  await expect(bars.first()).toHaveAccessibleName(/^better by 3\.00, patient G-/)
  await expect(bars.last()).toHaveAccessibleName(/^worse by 1\.00, patient G-/)
  await bars.last().click()
  await page.waitForURL(`**/courses/${clinic.worst}`)
  await page.goBack()
  await page.getByRole('link', { name: 'Every course' }).focus()
  await page.keyboard.press('Tab')
  await expect(bars.first()).toBeFocused()
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/courses/${clinic.best}`)
  await page.goBack()
  await page.getByRole('link', { name: 'All 13 courses in a list' }).click()
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(13)
  await page.getByRole('link', { name: /^worse by 1\.00/ }).click()
  await page.waitForURL(COURSE_PAGE)
})

test('of many courses the picture is whole and the list has pages', async ({ page, server }) => {
  const clinic = makeLargeClinic(server, 130)
  await openYear(page, clinic.owner)
  await expect(page.locator('.report-bar')).toHaveCount(0)
  // Thirteen courses each: 3, 2, 2, 1.5 are large, 1 and 1 moderate, 0.5 small, 0 and 0 none, -1 worse.
  await expect(page.locator('[data-band-path]')).toHaveCount(5)
  const way = page.getByRole('list', { name: 'Where in the list' })
  await expect(way.getByRole('link')).toHaveText([
    'Large improvement (52)',
    'Moderate improvement (26)',
    'Small improvement (13)',
    'No important change (26)',
    'Worse (13)',
  ])
  await way.getByRole('link', { name: 'Worse (13)' }).click()
  await expect(page.getByText('Page 3 of 3')).toBeVisible()
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(30)
  await expect(page.getByRole('link', { name: /^worse by 1\.00/ })).toHaveCount(13)
  await page.getByRole('link', { name: 'Better changes' }).click()
  await expect(page.getByText('Page 2 of 3')).toBeVisible()
  await page.getByRole('link', { name: 'Back to the report' }).click()
  await expect(page.getByTestId('report-period')).toHaveText('Courses started 1 January 2025 to 31 December 2025')
})

for (const view of VIEWS) {
  test(`the report passes axe and fits its width at ${view.width} px, ${view.colorScheme}`, async ({
    page,
    server,
  }) => {
    const views: [owner: string, paths: string[]][] = [
      [makeReportClinic(server).owner, [`/report?${YEAR}`, `/report/courses?${YEAR}`]],
      [makeLargeClinic(server, 70).owner, [`/report?${YEAR}`, '/report?from=2025-02-31&to=2025-01-01']],
      [makeEmptyClinic(server).owner, ['/report']],
    ]
    const asked = await showIn(page, view)
    for (const [owner, paths] of views) {
      await page.context().clearCookies()
      await signIn(page, { email: owner, password: OWNER.password })
      for (const path of paths) {
        await page.goto(path)
        await expect(page.locator('.report-working')).toHaveCount(0)
        await expectAccessibleAndFitting(page, asked)
      }
    }
  })
}

test('it prints as a document with the clinic’s head, black on white', async ({ page, server }) => {
  const clinic = makeReportClinic(server)
  await openYear(page, clinic.owner)
  await expect(page.getByText('Exampleton')).toBeHidden()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByText('Exampleton')).toBeVisible()
  await expect(page.getByTestId('report-period')).toBeVisible()
  await expect(page.getByTestId('report-filters')).toHaveText('All practitioners; all problems.')
  await expect(page.getByRole('heading', { name: 'What each figure is' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Show report' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Download courses' })).toBeHidden()
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeHidden()
  const studies = page.getByRole('region', { name: 'Published figures', exact: true })
  await page.setViewportSize({ width: 680, height: 1000 })
  expect(await brokenWords(studies)).toEqual([])
  const colours = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement)
    return [backgroundColor, color]
  })
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
  const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const pages = printed.match(/\/Type \/Page\b/g)?.length ?? 0
  expect(pages).toBeGreaterThanOrEqual(3)
  expect(pages).toBeLessThanOrEqual(7)
  // A4 in points.
  expect(printed).toMatch(/\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12]/)
})

/** The words that are broken over two lines without a hyphen of their own. */
const brokenWords = (part: Locator) =>
  part.evaluate(element => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const broken: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\d]+/gu)) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        if (range.getClientRects().length > 1) broken.push(word)
      }
    }
    return broken
  })

async function download(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()])
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

test('the courses are taken along without anybody’s name, and with a dictionary', async ({ page, server }) => {
  const clinic = makeReportClinic(server)
  await openYear(page, clinic.owner)
  const courses = await download(page, 'Download courses')
  expect(courses.name).toBe('courses-2025-01-01-to-2025-12-31.csv')
  const [head = '', ...rows] = courses.text.trimEnd().split('\r\n')
  const columns = head.split(',')
  expect(rows).toHaveLength(16)
  const column = (name: string) => rows.map(row => row.split(',')[columns.indexOf(name)] ?? '')
  expect(
    column('change')
      .filter(Boolean)
      .map(Number)
      .sort((a, b) => a - b),
  ).toEqual([-1, 0, 0, 0.5, 1, 1, 1.5, 2, 2, 2, 2, 2, 3])
  expect(column('followed_up').filter(value => value === '1')).toHaveLength(13)
  expect(new Set(column('age_band'))).toEqual(new Set(['35-49', '80+']))
  expect(courses.text).not.toMatch(/Synthetic|G-|Migraine|back pain|Specimen|Example|1975|1944|2025/)
  const again = await download(page, 'Download courses')
  expect(again.text.split('\r\n')[1]?.split(',')[0]).not.toBe(rows[0]?.split(',')[0])

  const dictionary = await download(page, 'Download data dictionary')
  expect(dictionary.name).toBe('report-data-dictionary.csv')
  for (const name of columns) expect(dictionary.text).toContain(`\r\n${name},`)
  // No cell looks like a formula, so none has the mark that would keep it from being one.
  expect(dictionary.text).not.toMatch(/(^|,|\n)"?'/)

  await page.context().clearCookies()
  await openYear(page, clinic.practitioner.email)
  expect((await download(page, 'Download courses')).text.trimEnd().split('\r\n')).toHaveLength(4)
})

test('a report that could not be worked out is there when it is tried again', async ({ page, server }) => {
  const { owner, worst } = makeReportClinic(server)
  const answered = (day: string) =>
    write(server.database, sqlite =>
      sqlite.prepare(`UPDATE Response SET answeredOn = ? WHERE courseId = ? AND kind = 'follow_up'`).run(day, worst),
    )
  await signIn(page, { email: owner, password: OWNER.password })
  // No form takes such a day; it stands for whatever can break a report down.
  answered('2025-13-45')
  await page.goto(`/report?${YEAR}`)
  await expect(page.getByRole('heading', { name: 'This page could not be shown' })).toBeVisible()
  answered('2025-02-26')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByTestId('report')).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible()
})

test('nobody takes the courses along from outside', async ({ page, server, request }) => {
  const clinic = makeReportClinic(server)
  await openYear(page, clinic.owner)
  const form = { file: 'courses', from: '2025-01-01', to: '2025-12-31' }
  const foreign = await page.request.post('/api/report', { form, headers: { Origin: 'https://elsewhere.example' } })
  expect(foreign.status()).toBe(403)
  const stranger = await request.post(`${server.url}/api/report`, { form, headers: { Origin: server.url } })
  expect(stranger.status()).toBe(401)
})

test('the list and the file lead to where it is said what is wrong with what they were asked for', async ({
  page,
  server,
}) => {
  const clinic = makeReportClinic(server)
  await openYear(page, clinic.owner)
  await page.goto(`/report/courses?${YEAR}&age=80%2B&problem=of-old&page=2`)
  await page.waitForURL(`**/report?${YEAR}&problem=of-old&age=80%2B`)
  const problem = page.locator('#problem-error')
  await expect(problem).toHaveText('No course here is about this problem. Choose another.')
  await expect(page.getByLabel('Age at the start')).toHaveValue('80+')

  await page.goto(`/report?${YEAR}`)
  await page.getByTestId('report').waitFor()
  // Meanwhile somebody put the practitioner's courses down to another problem.
  await page.getByLabel('Problem').selectOption('Migraine (3 courses)')
  await page.getByRole('button', { name: 'Show report' }).click()
  await expect(page.getByTestId('report-filters')).toContainText('problem: Migraine')
  write(server.database, sqlite => {
    sqlite.prepare(`UPDATE Course SET problem = 'Headache' WHERE practitionerId = ?`).run(clinic.practitioner.id)
    sqlite
      .prepare(`INSERT INTO AuditEntry (clinicId, memberId, action, subject, subjectId, at)
      SELECT clinicId, id, 'course.amended', 'course', id, '2026-01-01T12:00:00.000+00:00' FROM Member WHERE id = ?`)
      .run(clinic.practitioner.id)
  })
  await page.getByRole('button', { name: 'Download courses' }).click()
  await expect(problem).toBeVisible()
  await expect(page.getByLabel('First day')).toHaveValue('2025-01-01')

  const bare = await page.request.post('/api/report', {
    form: { file: 'courses', from: '2025-01-01', to: '2024-01-01' },
    headers: { Origin: server.url },
    maxRedirects: 0,
  })
  expect([bare.status(), await bare.text()]).toEqual([
    303,
    'The last day is before the first. Change one of the two.\n',
  ])
})
