import { addPatient, startCourse } from './app'
import { expect, test } from './fixtures'

const GUARDED = [
  '/',
  '/patients',
  '/patients/new',
  '/settings',
  '/settings/people',
  '/account',
  '/courses/x',
  '/courses/x/sessions/new',
  '/courses/x/letter',
  '/courses/x/summary',
  '/courses/x/patient-view',
  '/drafts/x',
  '/sessions/x',
  '/sessions/x/handout',
  '/patients/x/safety',
  '/patients/x/consent',
  '/adverse-events',
  '/settings/lists',
  '/settings/import',
  '/settings/import/x',
  '/settings/import/x/reading',
  '/settings/import/x/undo',
]

test('nobody who is not signed in sees a page of the practice, as a page or as its data', async ({
  request,
  server,
}) => {
  for (const path of GUARDED) {
    const page = await request.get(`${server.url}${path}`, { maxRedirects: 0 })
    expect([307, 303], path).toContain(page.status())
    expect(page.headers().location, path).toContain('/sign-in')
    const data = await request.get(`${server.url}${path}`, { headers: { RSC: '1' }, maxRedirects: 0 })
    expect(await data.text(), path).not.toContain('Dashboard')
  }
})

test('a write is refused unless it comes from a page of ours', async ({ practice: page, server }) => {
  for (const origin of [undefined, 'null', 'https://elsewhere.example']) {
    const answer = await page.request.post(`${server.url}/patients/new`, {
      headers: origin ? { origin } : {},
      multipart: { familyName: 'Example' },
    })
    expect(answer.status(), String(origin)).toBe(403)
  }
})

test('the action that adds a patient, called without a sign-in, changes nothing', async ({
  practice: page,
  browser,
  server,
}) => {
  await page.goto('/patients/new')
  await page.getByLabel('Given name').fill('Nobody')
  await page.getByLabel('Family name').fill('Anonymous')
  await page.getByLabel('Birth date', { exact: true }).fill('1980-01-01')
  const sent = page.waitForRequest(request => request.method() === 'POST' && request.url().endsWith('/patients/new'))
  const blocked = page.route('**/patients/new', route =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  )
  await blocked
  await page.getByRole('button', { name: 'Add patient' }).click()
  const request = await sent
  const stranger = await browser.newContext()
  const headers = Object.fromEntries(
    Object.entries(await request.allHeaders()).filter(([name]) => !/^(:|cookie|content-length)/.test(name)),
  )
  const answer = await stranger.request.post(`${server.url}/patients/new`, {
    headers: { ...headers, origin: server.url },
    data: request.postDataBuffer() ?? '',
  })
  expect(await answer.text()).toContain('signed_out')
  await page.unroute('**/patients/new')
  await page.goto('/')
  await page.keyboard.press('/')
  await page.keyboard.type('Anonymous Nobody')
  await expect(page.getByRole('status').filter({ hasText: 'Nobody found' })).toHaveCount(1)
  await stranger.close()
})

test('every page carries the security headers and is kept by no cache', async ({ practice: page }) => {
  const answer = await page.goto('/patients')
  const headers = answer?.headers() ?? {}
  expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-\w+' 'strict-dynamic'/)
  expect(headers['content-security-policy']).not.toContain('unsafe')
  expect(headers['cache-control']).toContain('no-store')
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['x-powered-by']).toBeUndefined()
})

test('health says live and ready, and nothing else', async ({ request, server }) => {
  expect(await (await request.get(`${server.url}/api/health/live`)).json()).toEqual({ status: 'live' })
  expect(await (await request.get(`${server.url}/api/health/ready`)).json()).toEqual({ status: 'ready' })
})

test('nothing about a patient stands in addresses, titles or the server’s log', async ({ practice: page, server }) => {
  const addresses: string[] = []
  page.on('request', request => addresses.push(request.url()))
  const name = await addPatient(page)
  await startCourse(page)
  await page.keyboard.press('/')
  await page.keyboard.type(name)
  await expect(page.getByRole('option', { name })).toBeVisible()
  const [given = '', family = ''] = name.split(' ')
  const title = await page.title()
  for (const text of [...addresses, title, server.printed()]) {
    expect(text).not.toContain(family)
    expect(text).not.toContain(`${given} `)
    expect(text).not.toContain('1975')
  }
})
