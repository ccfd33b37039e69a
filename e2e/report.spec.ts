import type { Page } from '@playwright/test'
import { signIn } from './app'
import { expect, test } from './fixtures'
import {
  makeEmptyClinic,
  makeOldClinic,
  makeReportClinic,
  makeWaitingClinic,
  type ReportClinic,
  reportOfCommand,
} from './report-clinic'
import { OWNER, type Server } from './server'

// Each makes a clinic of its own and reads it whole.
test.describe.configure({ timeout: 120_000 })

/** Signs in, opens the report and asks for the courses of 2025. */
async function openReport(page: Page, email: string): Promise<void> {
  await signIn(page, { email, password: OWNER.password })
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Report' }).click()
  await page.waitForURL('**/report')
  await askFor(page, { from: '2025-01-01', to: '2025-12-31' })
}

async function askFor(page: Page, days: { from: string; to: string }): Promise<void> {
  await page.getByLabel('Courses started in').selectOption('Days of your choice')
  await page.getByLabel('First day').fill(days.from)
  await page.getByLabel('Last day').fill(days.to)
  await show(page)
}

/** Sends the filters and waits for what they ask for. */
async function show(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Show report' }).click()])
  await expect(page.locator('.report-working')).toHaveCount(0)
}

const figure = (page: Page, name: string) => page.locator(`[data-figure="${name}"]`)

async function expectCounts(page: Page, counts: Record<string, string>): Promise<void> {
  for (const [name, count] of Object.entries(counts)) {
    await expect(figure(page, name).locator('dd'), name).toHaveText(count)
  }
}

async function owned(page: Page, server: Server): Promise<ReportClinic> {
  const clinic = makeReportClinic(server)
  await openReport(page, clinic.owner)
  return clinic
}

// Worked out by hand from the courses in report-clinic.ts. The changes of those followed up are
// -1 0 0 0.5 1 1 1.5 2 2 2 2 2 3: n 13, sum 16, sum of squares 34.5, so the mean is 1.2308 and the SD the root of
// (34.5 - 16 * 16 / 13) / 12, 1.1108. Student's t for 12 is 2.1788: the interval reaches 2.1788 * 1.1108 / root 13 = 0.6713
// to either side. The places of the quartiles are 3, 6 and 9, counted from 0. With two more of no change: n 15, mean
// 1.0667, SD 1.1159, t for 14 is 2.1448, reach 0.6180, places 3.5, 7 and 10.5.
test('an owner reads the figures of the clinic, with the missing at the same size', async ({ page, server }) => {
  await owned(page, server)
  await expectCounts(page, {
    started: '16',
    with_baseline: '15',
    followed_up: '13',
    not_followed_up: '2',
    declined: '1',
  })
  // Wilson's interval of 13 of 15 is 0.621 to 0.963.
  await expect(page.getByTestId('report')).toContainText(
    'Completion is 87% (95% interval 62 to 96%): 13 of the 15 courses with a baseline were followed up. ' +
      'How the other 2 went is not known. 1 course has no baseline, and so no change to speak of.',
  )
  await expect(page.getByRole('link', { name: 'Completion' })).toHaveAttribute('href', '#definition-followed_up')
  const change = figure(page, 'change')
  await expect(change.locator('[data-value="mean"]')).toHaveText('better by 1.23')
  await expect(change).toContainText('95% interval 0.56 to 1.90')
  await expect(change).toContainText('SD1.11median1.50middle half0.50 to 2.00')
  const missing = figure(page, 'missing_as_no_change')
  await expect(missing.locator('[data-value="mean"]')).toHaveText('better by 1.07')
  await expect(missing).toContainText('95% interval 0.45 to 1.68')
  await expect(missing).toContainText('SD1.12median1.00middle half0.00 to 2.00')
  const sizes = await page
    .locator('[data-value="mean"]')
    .evaluateAll(all => all.map(element => getComputedStyle(element).fontSize))
  expect(new Set(sizes).size).toBe(1)
  await expect(figure(page, 'control')).toContainText('CACTUS 2011 control arm (usual care), better by 0.6')

  const bands = (band: string) => page.locator(`[data-band-row="${band}"] td`)
  // Wilson's interval of 7 of 13 is 0.291 to 0.768.
  await expect(bands('large')).toHaveText(['7 of 1354% (29 to 77%)', /^7 of 15/])
  await expect(bands('moderate')).toHaveText([/^2 of 13/, /^2 of 15/])
  await expect(bands('small')).toHaveText([/^1 of 13/, /^1 of 15/])
  await expect(bands('none')).toHaveText([/^2 of 13/, /^4 of 15/])
  await expect(bands('worse')).toHaveText([/^1 of 13/, /^1 of 15/])
  await expect(page.locator('[data-segment="worse"]')).toHaveCount(2)

  await expect(page.locator('[data-row="symptom1"] td').nth(1)).toContainText('1.31')
  await expect(page.locator('[data-session-row="2"] td')).toHaveText(['13', '1.50', '0.50 to 2.00', '1.23'])
  await expect(page.locator('[data-session-row]')).toHaveCount(1)
  await expect(page.locator('[data-session-point="2"]')).toHaveAttribute('data-n', '13')
  await expect(page.locator('[data-row="3_months"] td')).toHaveText(['0', 'none'])
  // One event in 29 sessions; a Poisson count of 1 has the exact interval 0.0253 to 5.5716.
  await expect(figure(page, 'adverse_events').last()).toContainText(
    '345 per 10,00095% interval 8.7 to 1,9211 event in 29 sessions',
  )
  await expect(figure(page, 'adverse_events_published')).toContainText('671 per 10,000')
  await expect(page.locator('[data-study="CACTUS 2011 control arm"]')).toContainText('control arm: no acupuncture')
  await expect(page.getByRole('region', { name: 'What this can and cannot tell you' })).toContainText(
    'There is no control group.',
  )
})

test('page and command have the same figures of the same record', async ({ page, server }) => {
  const clinic = await owned(page, server)
  const all = reportOfCommand(server, clinic.owner)
  await expectCounts(page, {
    started: String(all.courses.started),
    with_baseline: String(all.courses.with_baseline),
    followed_up: String(all.courses.followed_up),
    declined: String(all.courses.declined),
  })
  for (const [name, spread] of [
    ['change', all.change],
    ['missing_as_no_change', all.missing_as_no_change],
  ] as const) {
    const shown = [spread.mean, spread.sd, spread.median, ...(spread.ci95 ?? [])].map(value => value?.toFixed(2) ?? '')
    for (const value of shown) await expect(figure(page, name), name).toContainText(value)
  }
  for (const [band, count] of Object.entries(all.change.bands)) {
    await expect(page.locator(`[data-band-row="${band}"] td`).first()).toContainText(`${count} of ${all.change.n}`)
  }
  await page.getByLabel('Problem').selectOption('Migraine (3 courses)')
  await show(page)
  const migraine = reportOfCommand(server, clinic.owner, '--problem', 'migraine')
  expect(migraine.change).toMatchObject({ n: 3, mean: 2, bands: { large: 3 } })
  await expectCounts(page, { started: '3', followed_up: '3', declined: '0' })
})

test('every figure leads to what it is', async ({ page, server }) => {
  await owned(page, server)
  const names = page.locator('a.defined')
  for (const href of await names.evaluateAll(all => all.map(link => link.getAttribute('href') ?? ''))) {
    await expect(page.locator(href), href).toHaveCount(1)
  }
  for (const table of [page.locator('[data-row="symptom1"]'), page.locator('[data-session-row="2"]')]) {
    const heads = table.locator('xpath=ancestor::table').locator('thead')
    for (const id of ['median', 'iqr']) await expect(heads.locator(`a[href="#definition-${id}"]`)).toHaveCount(1)
  }
  await figure(page, 'missing_as_no_change').getByRole('link').first().click()
  await expect(page.locator(':target')).toContainText('as if those not followed up had not changed at all')
  await expect(page.locator(':target')).toBeInViewport()
})

test('filters narrow the report, their words stay out of the address, and a small group has no mean', async ({
  page,
  server,
}) => {
  const { practitioner } = await owned(page, server)
  await page.getByLabel('Problem').selectOption('Low back pain (13 courses)')
  await show(page)
  await expectCounts(page, { started: '13', with_baseline: '12', followed_up: '10', declined: '1' })
  // -1 0 0 0.5 1 1 1.5 2 2 3: sum 10.
  await expect(figure(page, 'change').locator('[data-value="mean"]')).toHaveText('better by 1.00')
  await expect(page.getByTestId('report-filters')).toContainText('problem: Low back pain')
  expect(decodeURIComponent(page.url())).not.toMatch(/back|pain/i)

  await page.getByLabel('New or not').selectOption('New (up to 12 weeks)')
  await show(page)
  await expectCounts(page, { started: '5', with_baseline: '5', followed_up: '5', declined: '0' })
  await expect(figure(page, 'change')).toContainText('Too few for a mean.')
  await expect(figure(page, 'change')).toContainText('5 courses')
  await expect(page.locator('[data-value="mean"]')).toHaveCount(0)
  await expect(page.locator('[data-band-row="large"] td').first()).toHaveText('4 of 5')
  await expect(page.locator('[data-row="symptom1"] td')).toHaveText(['5', 'fewer than 10'])
  // The middle of five is still drawn, in grey, and has no mean beside it.
  await expect(page.locator('[data-session-point="2"]')).toHaveClass(/text-third/)
  await expect(page.locator('[data-session-row="2"] td')).toHaveText(['5', '2.00', '1.50 to 2.00', 'too few'])

  await page.getByLabel('Age at the start').selectOption('80 and over')
  await show(page)
  await expectCounts(page, { started: '1', followed_up: '1' })
  await page.getByLabel('Practitioner').selectOption(practitioner.name)
  await show(page)
  await expect(page.getByText('No course that fits started in this period.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Show all courses of the last 5 years' })).toBeVisible()
})

test('a wrong period is said beside its field, and what was typed stays', async ({ page, server }) => {
  await owned(page, server)
  await page.getByLabel('Problem').selectOption('Migraine (3 courses)')
  await askFor(page, { from: '2025-12-31', to: '2025-01-01' })
  const words = 'The last day is before the first. Change one of the two.'
  await expect(page.locator('[data-error-summary]')).toBeFocused()
  await expect(page.locator('#to-error')).toHaveText(words)
  await expect(page.getByLabel('Last day')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel('First day')).toHaveValue('2025-12-31')
  await expect(page.getByLabel('Problem')).toHaveValue(/.+/)
  await expect(page.getByTestId('report')).toHaveCount(0)
  await page.goto('/report?from=2025-02-31&to=2025-03-01&problem=nothing-like-it')
  await expect(page.locator('#from-error')).toHaveText('“2025-02-31” is not a day of the calendar from 1850 to 2200.')
  await expect(page.locator('#problem-error')).toHaveText('No course here is about this problem. Choose another.')
})

test('a practitioner reads their own courses alone', async ({ page, server, browser }) => {
  const clinic = makeReportClinic(server)
  await openReport(page, clinic.practitioner.email)
  await expect(page.getByLabel('Practitioner')).toHaveCount(0)
  await expect(page.getByTestId('report-filters')).toHaveText(`Courses of ${clinic.practitioner.name}; all problems.`)
  await expectCounts(page, { started: '3', with_baseline: '3', followed_up: '3', declined: '0' })
  await expect(page.getByLabel('Problem').getByRole('option')).toHaveText(['All', 'Migraine (3 courses)'])
  await expect(figure(page, 'change')).toContainText('Too few for a mean.')
  await expect(page.locator('.report-bar')).toHaveCount(3)
  // An address with somebody else in it is theirs all the same.
  const other = await browser.newPage({ baseURL: server.url })
  await openReport(other, clinic.owner)
  const ids = await other
    .getByLabel('Practitioner')
    .getByRole('option')
    .evaluateAll(all => all.map(one => one.getAttribute('value')))
  await other.close()
  for (const id of ids) {
    await page.goto(`/report?from=2025-01-01&to=2025-12-31&practitioner=${id}`)
    await expectCounts(page, { started: '3', followed_up: '3' })
  }
})

test('an empty clinic and an empty period are told what to do', async ({ page, server }) => {
  await openReport(page, makeEmptyClinic(server).owner)
  await expect(page.getByText('The report begins with the first course')).toBeVisible()
  await expect(page.getByRole('link', { name: 'To the patients' })).toBeVisible()
  await page.getByRole('link', { name: 'Import a spreadsheet' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Import' })).toBeVisible()
  await page.context().clearCookies()
  const clinic = makeReportClinic(server)
  await openReport(page, clinic.owner)
  await askFor(page, { from: '2019-01-01', to: '2019-12-31' })
  await expect(page.getByText('No course that fits started in this period.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Show the last 5 years' })).toBeVisible()
  await askFor(page, { from: '2025-03-06', to: '2025-03-06' })
  await expect(page.getByText('1 would have, but its patient declined the use of their data.')).toBeVisible()
  await page.context().clearCookies()
  await openReport(page, makeOldClinic(server).owner)
  await page.getByRole('link', { name: 'Show the last 5 years' }).click()
  await expect(page.getByText('To look further back, choose days of your own above.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Show the last 5 years' })).toHaveCount(0)
})

test('where nobody was followed up, that is said without a word of others', async ({ page, server }) => {
  await owned(page, server)
  const completion = page.getByText('Completion is 0%')
  await askFor(page, { from: '2025-03-03', to: '2025-03-04' })
  await expect(completion).toContainText('none of the 2 courses with a baseline was followed up. How they went is not')
  await askFor(page, { from: '2025-03-03', to: '2025-03-03' })
  await expect(completion).toContainText('the 1 course with a baseline was not followed up. How it went is not known.')
})

test('an adverse event before the first session is told, without a rate', async ({ page, server }) => {
  await openReport(page, makeWaitingClinic(server).owner)
  await expect(figure(page, 'adverse_events').last()).toContainText(
    '1 event recorded. No session yet, so there is no rate.',
  )
})

test('without scripts the figures are one link away', async ({ page, server, browser }) => {
  await owned(page, server)
  const plain = await browser.newContext({
    baseURL: server.url,
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  })
  const still = await plain.newPage()
  await still.goto(page.url())
  await still.getByRole('link', { name: 'Show the figures without scripts' }).click()
  await expect(figure(still, 'change').locator('[data-value="mean"]')).toHaveText('better by 1.23')
  await plain.close()
})
