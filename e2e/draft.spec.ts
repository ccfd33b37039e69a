import type { Page, Request } from '@playwright/test'
import { addPatient, daysBefore, joinedColleague, score, startCourse } from './app'
import { expect, test } from './fixtures'

async function openSession(page: Page): Promise<string> {
  await addPatient(page)
  await startCourse(page, { startedOn: daysBefore(14) })
  const course = page.url()
  await page.getByRole('link', { name: 'Record session' }).click()
  await page.getByRole('heading', { name: 'How was the last week?' }).waitFor()
  return course
}

const kept = (page: Page) => expect(page.locator('[data-draft="kept"]')).toBeVisible()

test('a reload loses nothing, not even of the last key', async ({ practice: page }) => {
  const course = await openSession(page)
  await score(page, { symptom1: 3, symptom2: 'not answered', wellbeing: 2 })
  await page.getByText('Electroacupuncture', { exact: true }).click()
  await page.getByLabel('Frequency, Hz').fill('2')
  await page.getByLabel('Note').fill('Half a sentence')
  await page.reload()
  await expect(page).toHaveURL(/\/drafts\//)
  await expect(page.getByLabel('Note')).toHaveValue('Half a sentence')
  await expect(page.getByLabel('Frequency, Hz')).toHaveValue('2')
  await expect(page.locator('fieldset#symptom1 input:checked')).toHaveValue('3')
  await expect(page.locator('fieldset#symptom2 input:checked')).toHaveValue('x')
  await expect(page.locator('fieldset#activity input:checked')).toHaveCount(0)
  await expect(async () => page.goto(course)).toPass()
  await expect(page.getByText('Not signed yet: a session begun')).toContainText('by you')
  await page.getByRole('link', { name: 'Record session' }).click()
  await expect(page.getByLabel('Note')).toHaveValue('Half a sentence')
})

test('a browser that dies loses nothing that was kept', async ({ practice: page, browser, server }) => {
  await openSession(page)
  await page.getByLabel('Note').fill('Needled lying face down.')
  await kept(page)
  const cookies = await page.context().cookies()
  const address = page.url()
  await page.close({ runBeforeUnload: false })
  const context = await browser.newContext({ baseURL: server.url })
  await context.addCookies(cookies)
  const again = await context.newPage()
  await again.goto(address)
  await expect(again.getByLabel('Note')).toHaveValue('Needled lying face down.')
  await context.close()
})

test('the back button leads to what was typed, also to what was on its way when the page was left', async ({
  practice: page,
}) => {
  await openSession(page)
  await page.getByLabel('Note').fill('Kept before.')
  await kept(page)
  await page.getByLabel('Note').fill('Kept before. And the last words.')
  await page.getByRole('link', { name: 'Patients', exact: true }).click()
  await page.waitForURL(/patients$/)
  await page.goBack()
  await expect(page).toHaveURL(/\/drafts\//)
  await expect(page.getByLabel('Note')).toHaveValue('Kept before. And the last words.')
})

test('needles that do not agree are not signed, until what became of the missing one is written down', async ({
  practice: page,
}) => {
  await openSession(page)
  await score(page, { symptom1: 3, symptom2: 3, activity: 3, wellbeing: 3 })
  await page.getByText('Manual acupuncture', { exact: true }).click()
  await page.getByLabel('Needles in').fill('12')
  await page.getByRole('button', { name: 'All out' }).click()
  await expect(page.getByLabel('Needles out')).toHaveValue('12')
  await expect(page.getByLabel('What became of the missing needle')).toHaveCount(0)
  await page.getByLabel('Needles out').fill('11')
  await page.getByRole('button', { name: 'Sign session' }).click()
  await expect(page.locator('[data-error-summary]')).toContainText('12 in and 11 out')
  await page.getByLabel('What became of the missing needle').fill('Found in the towel, intact.')
  await page.getByRole('button', { name: 'Sign session' }).click()
  await page.waitForURL(/\/courses\/[0-9a-f-]{36}$/)
})

test('two at one draft: the second is told, sees both texts and chooses; nobody signs over the other', async ({
  practice: page,
  browser,
  server,
}) => {
  const theirs = await joinedColleague(page, browser, { name: 'Sam Specimen', url: server.url })
  const course = await openSession(page)
  await page.getByLabel('Note').fill('The first text.')
  await kept(page)
  await theirs.goto(course)
  await theirs.getByRole('link', { name: /^Open/ }).click()
  await expect(theirs.getByText('began this session and signs it')).toBeVisible()
  await expect(theirs.getByLabel('Note')).toHaveValue('The first text.')

  await page.getByLabel('Note').fill('The first text, longer.')
  await page.getByText('Tongue, pulse, pattern').click()
  await page.getByLabel('Tongue').fill('pale')
  await expect(async () => {
    await theirs.getByLabel('Note').fill('The second text.')
    await expect(theirs.getByText(/changed this session meanwhile/)).toBeVisible({ timeout: 2000 })
  }).toPass()
  await theirs.getByRole('link', { name: 'See both' }).click()
  const choice = theirs.getByRole('region', { name: 'Two people wrote here' })
  await expect(choice).toContainText('The first text, longer.')
  await expect(choice).toContainText('The second text.')
  await choice.getByRole('button', { name: 'Take this instead' }).click()
  await expect(theirs.getByLabel('Note')).toHaveValue('The second text.')
  await expect(theirs.getByLabel('Tongue')).toHaveValue('pale')

  await score(page, { symptom1: 3, symptom2: 3, activity: 3, wellbeing: 3 })
  await page.getByRole('button', { name: 'Sign session' }).click()
  await expect(page.locator('[data-error-summary]')).toContainText('changed this session while you had it open')
  await page.reload()
  await expect(page.getByLabel('Note')).toHaveValue('The second text.')
  // Opened anew until it is in step: a save of the page before may have been on its way.
  await expect(async () => {
    await page.getByRole('button', { name: 'Sign session' }).click()
    await page.waitForURL(course, { timeout: 3000 })
  }).toPass()
  await expect(page.getByRole('region', { name: 'Sessions' })).toContainText('The second text.')
  await theirs.context().close()
})

/** Whether a request keeps a draft. */
const isSave = (request: Request) => request.method() === 'POST' && (request.postData() ?? '').includes('"patch"')

test('a save of which the answer got lost is nobody else’s: what is typed after it is kept', async ({
  practice: page,
}) => {
  await openSession(page)
  let lost = 0
  await page.route('**/*', async route => {
    if (!isSave(route.request()) || lost > 0) return route.continue()
    lost++
    await route.fetch()
    await route.abort()
  })
  await page.getByLabel('Note').fill('One.')
  await expect(page.getByText('Not kept yet; trying again.')).toBeVisible()
  await page.getByLabel('Note').fill('One. Two.')
  await kept(page)
  await expect(page.getByText(/changed this session meanwhile/)).toHaveCount(0)
  await page.reload()
  await expect(page.getByLabel('Note')).toHaveValue('One. Two.')
  await expect(page.getByRole('region', { name: 'Two people wrote here' })).toHaveCount(0)
})

test('what cannot be restored does not keep the next draft from being kept', async ({ practice: page }) => {
  await openSession(page)
  const [courseId] = page.url().match(/[0-9a-f-]{36}/) ?? []
  const lost = { draftId: crypto.randomUUID(), exists: true, known: { note: 'x' }, unanswered: null, atFirst: {} }
  await page.evaluate(([place, text]) => sessionStorage.setItem(place, text), [
    `draft:${courseId}`,
    JSON.stringify({ ...lost, typed: { note: 'xy' } }),
  ] as const)
  await page.reload()
  await page.getByLabel('Note').fill('Typed after.')
  await kept(page)
})

test('to score again is a choice that outlives a reload', async ({ practice: page }) => {
  await addPatient(page)
  await startCourse(page, { startedOn: daysBefore(2) })
  await page.getByRole('link', { name: 'Record session' }).click()
  await page.getByText('Score again', { exact: true }).click()
  await kept(page)
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Score again' })).toBeChecked()
})

test('the retention timer goes on over a reload and says when it is over', async ({ practice: page }) => {
  await openSession(page)
  await page.getByLabel('minutes').fill('20')
  await page.getByRole('button', { name: 'Start' }).click()
  await kept(page)
  await page.reload()
  await expect(page.getByText(/^19:[345]\d$/)).toBeVisible()
  await page.clock.install({ time: Date.now() + 21 * 60_000 })
  await page.reload()
  await expect(page.getByText('The time is over: take the needles out.')).toBeVisible()
  await expect(page.getByText(/^over by [12]:\d\d$/)).toBeVisible()
})
