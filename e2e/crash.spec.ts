import { test as base, expect } from '@playwright/test'
import { addPatient, daysBefore, recordSession, signIn, startCourse } from './app'
import { OWNER, startServer } from './server'

base('what was saved is there after the server was killed, and the member is still signed in', async ({ browser }) => {
  const server = await startServer()
  const context = await browser.newContext({ baseURL: server.url })
  const page = await context.newPage()
  try {
    await signIn(page, OWNER)
    await addPatient(page)
    await startCourse(page, { startedOn: daysBefore(20) })
    await recordSession(page, {
      on: daysBefore(8),
      scores: { symptom1: 2, symptom2: 2, activity: 2, wellbeing: 2 },
      note: 'Kept.',
    })
    await server.crashAndRestart()
    await page.reload()
    await expect(page.getByRole('region', { name: 'Sessions' })).toContainText('Kept.')
    await expect(page.getByRole('figure')).toContainText('Better by 2.00')
  } finally {
    await context.close()
    await server.stop()
  }
})

base(
  'a draft that was said to be kept is there after the server was killed, and goes on being kept',
  async ({ browser }) => {
    const server = await startServer()
    const context = await browser.newContext({ baseURL: server.url })
    const page = await context.newPage()
    try {
      await signIn(page, OWNER)
      await addPatient(page)
      await startCourse(page, { startedOn: daysBefore(20) })
      await page.getByRole('link', { name: 'Record session' }).click()
      await page.getByLabel('Note').fill('Before the crash.')
      await expect(page.locator('[data-draft="kept"]')).toBeVisible()
      await server.crashAndRestart()
      await page.getByLabel('Note').fill('Before the crash. And after.')
      await expect(page.locator('[data-draft="kept"]')).toBeVisible()
      await page.reload()
      await expect(page.getByLabel('Note')).toHaveValue('Before the crash. And after.')
    } finally {
      await context.close()
      await server.stop()
    }
  },
)

base('a form sent while the server is away keeps what was typed, and can be sent again', async ({ browser }) => {
  const server = await startServer()
  const context = await browser.newContext({ baseURL: server.url })
  const page = await context.newPage()
  try {
    await signIn(page, OWNER)
    await addPatient(page)
    await startCourse(page, { startedOn: daysBefore(20) })
    await page.getByRole('link', { name: 'Record session' }).click()
    for (const item of ['symptom1', 'symptom2', 'activity', 'wellbeing']) {
      await page.locator(`fieldset#${item}`).getByText('3', { exact: true }).click()
    }
    await page.getByLabel('Note').fill('Typed while nobody answered.')
    await context.setOffline(true)
    await page.getByRole('button', { name: 'Sign session' }).click()
    await expect(page.locator('[data-error-summary]')).toContainText('did not answer')
    await expect(page.getByLabel('Note')).toHaveValue('Typed while nobody answered.')
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Sign session' }).click()
    await expect(page.getByRole('region', { name: 'Sessions' })).toContainText('Typed while nobody answered.')
  } finally {
    await context.close()
    await server.stop()
  }
})
