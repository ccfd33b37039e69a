import { test as base, expect, type Page } from '@playwright/test'
import { signIn } from './app'
import { OWNER, type Server, startServer } from './server'

type WorkerFixtures = { server: Server; signedIn: string }
type Fixtures = { practice: Page; cspReports: string[] }

/**
 * `server` is a running clinic with an owner, one for each worker; `practice` a browser page where the owner is signed
 * in. A page that breaks the content security policy or throws fails its test.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      const server = await startServer()
      await use(server)
      await server.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  signedIn: [
    async ({ server, browser }, use) => {
      const page = await browser.newPage({ baseURL: server.url })
      await signIn(page, OWNER)
      const state = JSON.stringify(await page.context().storageState())
      await page.close()
      await use(state)
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  cspReports: [
    async ({ page }, use) => {
      const reports: string[] = []
      page.on('console', message => {
        if (/content security policy/i.test(message.text())) reports.push(message.text())
      })
      page.on('pageerror', error => reports.push(error.message))
      await use(reports)
      expect(reports).toEqual([])
    },
    { auto: true },
  ],
  practice: async ({ page, signedIn }, use) => {
    const { cookies } = JSON.parse(signedIn) as { cookies: Parameters<ReturnType<Page['context']>['addCookies']>[0] }
    await page.context().addCookies([...cookies])
    await page.goto('/')
    await use(page)
  },
})

export { expect }
