import { execFile } from 'node:child_process'
import { statSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { test as base, expect } from '@playwright/test'
import { OWNER, type Server, startServer } from './server'

const run = promisify(execFile)

const test = base.extend<{ empty: Server }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  empty: async ({}, use) => {
    const server = await startServer({ setUpFirst: false })
    await use(server)
    await server.stop()
  },
})

test('the first visit sets the clinic up, once', async ({ page, empty }) => {
  await page.goto(empty.url)
  await expect(page).toHaveURL(/\/setup$/)
  await page.getByLabel('Clinic’s name').fill(OWNER.clinic)
  await expect(page.getByLabel('Time zone')).not.toHaveValue('')
  await page.getByLabel('Time zone').fill('Europe/Lundon')
  await page.getByLabel('Your name').fill(OWNER.name)
  await page.getByLabel('Your e-mail address').fill(OWNER.email)
  await page.getByLabel('Password').fill('passwordpassword')
  await page.getByRole('button', { name: 'Set up the clinic' }).click()
  const summary = page.locator('[data-error-summary]')
  await expect(summary).toBeFocused()
  await expect(summary).toContainText('This time zone is not known.')
  await expect(summary).toContainText('one of the first that a guesser tries')
  await expect(page.getByLabel('Clinic’s name')).toHaveValue(OWNER.clinic)

  await page.getByLabel('Time zone').fill('Europe/London')
  await page.getByLabel('Password').fill(OWNER.password)
  await page.getByRole('button', { name: 'Set up the clinic' }).click()
  await expect(page.getByRole('status')).toContainText('You are set up.')

  await page.goto(`${empty.url}/setup`)
  await expect(page).toHaveURL(/\/sign-in$/)
  await page.getByLabel('E-mail address').fill(OWNER.email)
  await page.getByLabel('Password').fill('not the password at all')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.locator('[data-error-summary]')).toContainText('do not belong together')
  await page.getByLabel('Password').fill(OWNER.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('Begin with a patient:')).toBeVisible()
  await page.getByRole('link', { name: 'Import a spreadsheet' }).click()
  await expect(page.getByLabel('The clinic’s file')).toBeVisible()

  for (const file of [empty.database, path.join(path.dirname(empty.database), 'secret')]) {
    expect(statSync(file).mode & 0o777).toBe(0o600)
  }
})

test('set up from a script, and a second process on the same database, are answered in words', async ({ page }) => {
  const server = await startServer()
  try {
    await page.goto(`${server.url}/setup`)
    await expect(page).toHaveURL(/\/sign-in$/)
    const second = run(process.execPath, ['scripts/serve.js'], {
      env: { ...process.env, DATABASE_URL: `file:${server.database}`, PORT: '0' },
    })
    await expect(second).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(/already|another/i) })
  } finally {
    await server.stop()
  }
})
