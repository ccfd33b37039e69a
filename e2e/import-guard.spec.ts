import { truncate } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import { joinedColleague, signIn } from './app'
import { expect, test } from './fixtures'
import { bringIn, checkRows, csvFile, sendFile, xlsxFile } from './import-app'
import { csvOf, somebody } from './import-files'
import { OWNER } from './server'

const summary = '[data-error-summary]'
const GIGABYTE = 1_000_000_000

const oneVisit = ({ reference, family }: ReturnType<typeof somebody>) =>
  csvOf([
    {
      patient_reference: reference,
      family_name: family,
      given_name: 'Omar',
      birth_date: '1988-11-30',
      problem: 'Headache',
      answered_on: '2025-03-05',
      symptom1: 'pressure behind the eyes',
      symptom1_score: '6',
      wellbeing_score: '4',
    },
  ])

test('a file of a gigabyte, and one that is none, are refused in words beside the field', async ({
  practice: page,
}, testInfo) => {
  const huge = testInfo.outputPath('huge.csv')
  await page.goto('/settings/import')
  await (await import('node:fs/promises')).writeFile(huge, '')
  await truncate(huge, GIGABYTE)
  await sendFile(page, huge)
  await expect(page.locator(summary)).toBeFocused()
  await expect(page.locator('#file-error')).toContainText('This file is larger than 100 MB.')
  await expect(page.locator('#file-size')).toContainText('954 MB')

  await page.goto('/settings/import')
  await page.getByRole('button', { name: 'Send the file' }).click()
  await expect(page.locator('#file-error')).toContainText('Choose a file first.')

  for (const file of [
    xlsxFile(Buffer.from('PK\x03\x04 and nothing else')),
    csvFile(Buffer.from([0, 1, 2, 255, 0, 3])),
  ]) {
    await sendFile(page, file)
    await expect(page.locator('#file-error')).not.toBeEmpty()
    await expect(page.locator('#file-error')).not.toContainText('did not arrive')
    await expect(page.getByRole('button', { name: 'Send the file' })).toBeVisible()
  }
})

test('a gigabyte that comes without asking is refused before it is read, while others go on', async ({
  practice: page,
  server,
}) => {
  const { hostname, port } = new URL(server.url)
  const headers = { origin: server.url, 'content-type': 'multipart/form-data; boundary=x', 'content-length': GIGABYTE }
  const answered = new Promise<{ status?: number; location?: string }>((resolve, reject) => {
    const sending = httpRequest(
      { hostname, port, method: 'POST', path: '/api/imports', headers: { ...headers, accept: 'text/html' } },
      ({ statusCode, headers: { location } }) => {
        sending.destroy()
        resolve({ status: statusCode, location })
      },
    )
    sending.on('error', reject)
    sending.write('x'.repeat(100_000))
  })
  await page.goto('/patients')
  await expect(page.getByRole('heading', { name: 'Patients' })).toBeVisible()
  expect(await answered).toEqual({ status: 303, location: '/settings/import?large' })
  await page.goto('/settings/import?large')
  await expect(page.locator('#file-error')).toContainText('This file is larger than 100 MB.')
})

test('a practitioner finds no import, as a page or as an address', async ({ practice: page, browser, server }) => {
  await sendFile(page, csvFile(oneVisit(somebody())))
  await page.waitForURL(/\/reading$/)
  const own = new URL(page.url()).pathname.replace(/\/reading$/, '')

  const theirs = await joinedColleague(page, browser, { name: 'Robin Placeholder', url: server.url })

  await theirs.goto('/settings')
  await expect(theirs.getByRole('link', { name: 'Import', exact: true })).toHaveCount(0)
  for (const path of ['/settings/import', own, `${own}/reading`, `${own}/undo`]) {
    expect((await theirs.goto(path))?.status(), path).toBe(404)
  }
  expect((await theirs.request.get(`/api/imports/${own.split('/').at(-1)}/wrong-rows`)).status()).toBe(404)
  const sent = await theirs.request.post('/api/imports', {
    headers: { origin: server.url, accept: 'application/json' },
    multipart: { file: csvFile(oneVisit(somebody())) },
  })
  expect(sent.status()).toBe(404)
  await theirs.context().close()
})

test('nobody who is not signed in sends or takes a file', async ({ request, server }) => {
  const headers = { origin: server.url, accept: 'application/json' }
  const multipart = { file: csvFile(oneVisit(somebody())) }
  const sent = await request.post(`${server.url}/api/imports`, { headers, multipart })
  expect(sent.status()).toBe(401)
  expect((await sent.json()).message).toContain('signed out')
  expect((await request.get(`${server.url}/api/imports/x/wrong-rows`)).status()).toBe(401)
})

test('all of it works without JavaScript', async ({ browser, server, signedIn }) => {
  const context = await browser.newContext({
    baseURL: server.url,
    javaScriptEnabled: false,
    storageState: JSON.parse(signedIn),
  })
  const page = await context.newPage()
  await page.goto('/settings/import')
  await page.getByRole('button', { name: 'Send the file' }).click()
  await expect(page.locator('#file-error')).toContainText('Choose a file first.')
  const who = somebody()
  await sendFile(page, csvFile(oneVisit(who)))
  await page.getByRole('button', { name: 'Check the rows' }).click()
  await expect(page.getByText('Nothing is in the record yet', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Bring in 1 row' }).click()
  await expect(page.getByText('Brought in: 1 patient, 1 course, 1 answer and 0 sessions.')).toBeVisible()
  await context.close()
})

test('the whole way is gone by keyboard', async ({ practice: page }) => {
  const who = somebody()
  // Listened for from the start: the browser takes a moment to hand its dialog over, and a key can be quicker.
  const choosing = page.waitForEvent('filechooser')
  await page.goto('/settings/import')
  await page.getByLabel('The clinic’s file').focus()
  await page.keyboard.press('Enter')
  await (await choosing).setFiles(csvFile(oneVisit(who)))
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Send the file' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Check the rows' }).press('Enter')
  await page.getByRole('button', { name: 'Bring in 1 row' }).press('Enter')
  await expect(page.getByText(/^Brought in: /)).toBeVisible()
})

test('what is being checked goes on while its page is left, and giving up deletes the file', async ({
  practice: page,
}) => {
  test.setTimeout(120_000)
  const { reference, family } = somebody()
  const rows = Array.from({ length: 20_000 }, (_, at) => ({
    patient_reference: `${reference}-${at}`,
    family_name: `${family}x${at}`,
    given_name: 'Omar',
    birth_date: '1988-11-30',
    problem: 'Headache',
    answered_on: '2025-03-05',
    symptom1: 'pressure behind the eyes',
    symptom1_score: '6',
    wellbeing_score: '4',
  }))
  await sendFile(page, csvFile(csvOf(rows), 'many.csv'))
  await page.getByRole('button', { name: 'Check the rows' }).click()
  await expect(page.getByRole('progressbar')).toBeVisible()
  await page.goto('/patients')
  await page.goto('/settings/import')
  await page.getByRole('link', { name: 'many.csv' }).first().click()
  await expect(page.getByText('Nothing is in the record yet', { exact: true })).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('list', { name: 'Rows' }).getByRole('article')).toHaveCount(50)
  await page.getByRole('link', { name: 'Rows after' }).click()
  await expect(page.getByText('Page 2 of 400')).toBeVisible()
  await expect(page.getByRole('article', { name: 'Row 52', exact: true })).toBeVisible()
  await page.getByText('Give this import up').click()
  await page.getByRole('button', { name: 'Delete the file and give up' }).click()
  await expect(page.getByText('This import was given up.')).toBeVisible()
})

test('who was signed out meanwhile keeps the chosen file and is told so', async ({ browser, server }) => {
  const context = await browser.newContext({ baseURL: server.url })
  const page = await context.newPage()
  await signIn(page, OWNER)
  await page.goto('/settings/import')
  await page.getByLabel('The clinic’s file').setInputFiles(csvFile(oneVisit(somebody())))
  await context.clearCookies()
  await page.getByRole('button', { name: 'Send the file' }).click()
  await expect(page.locator(summary)).toContainText('You were signed out meanwhile.')
  expect(await page.getByLabel('The clinic’s file').evaluate((input: HTMLInputElement) => input.files?.length)).toBe(1)
  await signIn(await context.newPage(), OWNER)
  await page.getByRole('button', { name: 'Send the file' }).click()
  await page.waitForURL(/\/reading$/)
  await checkRows(page)
  await bringIn(page, 'Bring in 1 row')
  await context.close()
})

test('letters that read in two ways are asked about with words of the file, and a wrong answer is taken back', async ({
  practice: page,
}) => {
  const who = somebody()
  // The letters of this name are Cyrillic as Windows writes them, and others in every other way to read them.
  const [before = '', after = ''] = oneVisit(who).split('Omar')
  const cyrillic = Buffer.from([0xce, 0xec, 0xe0, 0xf0])
  const file = Buffer.concat([Buffer.from(before), cyrillic, Buffer.from(after)])
  await sendFile(page, csvFile(file))
  const question = page.getByRole('group', { name: 'Which of these reads right?' })
  await expect(question.getByRole('radio', { checked: true })).toHaveCount(0)
  await page.getByRole('button', { name: 'Open it so' }).click()
  await expect(page.locator(summary)).toContainText('Choose how the letters are to be read.')
  await question.getByText('Îìàð (Windows, Western European)').click()
  await page.getByRole('button', { name: 'Open it so' }).click()
  await expect(page.getByText('Îìàð', { exact: true })).toBeVisible()

  await page.getByText('The columns or letters look wrong').click()
  await question.getByText('Омар (Windows, Cyrillic)').click()
  await page.getByRole('button', { name: 'Open it so' }).click()
  await expect(page.getByText('Омар', { exact: true })).toBeVisible()
  await checkRows(page)
  await expect(page.getByRole('article', { name: 'Row 2' })).toContainText(`Омар ${who.family}`)
})
