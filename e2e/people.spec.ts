import { signIn } from './app'
import { expect, test } from './fixtures'

const colleague = { name: 'Noor Placeholder', password: 'copper violin meadow 9' }

test('a colleague joins by a one-time link, and is signed out the moment they are disabled', async ({
  practice: page,
  browser,
  server,
}) => {
  const email = `sam-${process.pid}@example.org`
  await page.goto('/settings/people')
  await page.getByLabel('Name', { exact: true }).fill(colleague.name)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByText('Practitioner', { exact: true }).click()
  await page.getByRole('button', { name: 'Make invitation link' }).click()
  const link = await page.getByLabel('One-time link').inputValue()

  const context = await browser.newContext({ baseURL: server.url })
  const theirs = await context.newPage()
  await theirs.goto(link)
  await theirs.getByLabel('Password').fill('too short')
  await theirs.getByRole('button', { name: 'Join the clinic' }).click()
  await expect(theirs.locator('[data-error-summary]')).toContainText('at least 15 characters')
  await theirs.getByLabel('Password').fill(colleague.password)
  await theirs.getByRole('button', { name: 'Join the clinic' }).click()
  await expect(theirs).toHaveURL(/\/sign-in/)
  await signIn(theirs, { email, password: colleague.password })
  await theirs.goto('/settings')
  await expect(theirs.getByText('The owner can change these.')).toBeVisible()
  await theirs.goto('/settings/people')
  await expect(theirs.getByRole('button', { name: 'Make invitation link' })).toHaveCount(0)

  await theirs.goto(link)
  await expect(theirs.getByRole('heading', { name: 'This invitation no longer works' })).toBeVisible()

  await page.goto('/account')
  await expect(page.getByRole('listitem').filter({ hasText: colleague.name })).toBeVisible()
  await page.goto('/settings/people')
  await page.getByRole('button', { name: `Disable ${colleague.name}` }).click()
  await expect(page.getByRole('listitem').filter({ hasText: email })).toContainText('disabled')
  await theirs.goto('/')
  await expect(theirs).toHaveURL(/\/sign-in/)
  await context.close()
})

test('signing out ends it for this browser, also by the back button', async ({ browser, server }) => {
  const context = await browser.newContext({ baseURL: server.url })
  const page = await context.newPage()
  const { OWNER } = await import('./server')
  await signIn(page, OWNER)
  const cookies = await context.cookies()
  await page.goto('/account')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/sign-in/)
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await context.addCookies(cookies)
  await page.goto('/patients')
  await expect(page).toHaveURL(/\/sign-in/)
  await context.close()
})

test('a form sent after being signed out keeps everything and says what to do', async ({ browser, server }) => {
  const context = await browser.newContext({ baseURL: server.url })
  const page = await context.newPage()
  const { OWNER } = await import('./server')
  await signIn(page, OWNER)
  await page.goto('/patients/new')
  await page.getByLabel('Given name').fill('Kept')
  await context.clearCookies()
  await page.getByRole('button', { name: 'Add patient' }).click()
  await expect(page.locator('[data-error-summary]')).toContainText('You were signed out meanwhile.')
  await expect(page.getByLabel('Given name')).toHaveValue('Kept')
  await context.close()
})
