import { addPatient } from './app'
import { expect, test } from './fixtures'

const search = 'Find a patient by name, birth date or reference'

test('a patient is found from anywhere by part of the name, by birth date as typed and by reference', async ({
  practice: page,
}) => {
  const name = await addPatient(page, { born: '1968-11-05' })
  const family = name.replace('Ruth ', '')
  const reference = (await page.getByText(/\d+ years · born/).textContent())?.match(/\d{4}$/)?.[0] ?? ''
  const box = page.getByRole('combobox', { name: search })
  await page.goto('/settings')
  for (const typed of [
    family.slice(2).toLowerCase(),
    `${family} ruth`,
    '5/11/68',
    '5 nov 1968',
    '1968-11-05',
    reference,
  ]) {
    await page.keyboard.press('Control+k')
    await expect(box).toBeFocused()
    await page.keyboard.type(typed)
    await expect(page.getByRole('option', { name: new RegExp(family) }), typed).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
  }
  await page.keyboard.press('/')
  await page.keyboard.type(family)
  await page.getByRole('option', { name: new RegExp(family) }).waitFor()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
})

test('nobody found offers to add', async ({ practice: page }) => {
  await page.keyboard.press('/')
  await page.keyboard.type('zzzz nobody')
  await expect(page.getByRole('status').filter({ hasText: 'Nobody found' })).toHaveCount(1)
  await expect(page.getByRole('search').getByRole('link', { name: 'Add patient' })).toBeVisible()
})

test('the search box takes what is typed while the page is still getting ready', async ({ practice: page }) => {
  let letGo = () => {}
  const held = new Promise<void>(resolve => {
    letGo = resolve
  })
  await page.route('**/_next/static/**/*.js', async route => {
    await held
    await route.continue()
  })
  await page.goto('/settings', { waitUntil: 'commit' })
  const box = page.getByRole('combobox', { name: search })
  await box.waitFor()
  await page.keyboard.press('/')
  await expect(box).toBeFocused()
  await page.keyboard.type('zzzz nobody')
  letGo()
  await expect(page.getByRole('status').filter({ hasText: 'Nobody found' })).toHaveCount(1)
})

test('a likely duplicate is pointed out before it is made, and nothing typed is lost', async ({ practice: page }) => {
  const family = `Placeholder${process.pid}`
  const fill = async (given: string, familyName: string) => {
    await page.goto('/patients/new')
    await page.getByLabel('Given name').fill(given)
    await page.getByLabel('Family name').fill(familyName)
    await page.getByLabel('Birth date', { exact: true }).fill('1990-07-08')
    await page.getByRole('button', { name: 'Add patient' }).click()
  }
  await fill('Jörg', family)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(family)
  await fill('Jorg', `${family}r`)
  await expect(page.getByRole('heading', { name: 'Is it this patient?' })).toBeVisible()
  await expect(page.getByLabel('Given name')).toHaveValue('Jorg')
  await page.getByRole('button', { name: 'Add as another person' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${family}r`)
})

test('a birth date in the future and an incomplete address are named together, and kept', async ({
  practice: page,
}) => {
  await page.goto('/patients/new')
  await page.getByLabel('Given name').fill('Ruth')
  await page.getByLabel('Birth date', { exact: true }).fill('2150-01-01')
  await page.getByLabel('E-mail', { exact: false }).fill('ruth@')
  await page.getByRole('button', { name: 'Add patient' }).click()
  const summary = page.locator('[data-error-summary]')
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('link')).toHaveCount(2)
  await expect(page.getByLabel('Given name')).toHaveValue('Ruth')
  await page.getByLabel('Family name').fill(`Future${process.pid}`)
  await page.getByLabel('E-mail', { exact: false }).fill('')
  await page.getByRole('button', { name: 'Add patient' }).click()
  await expect(summary.getByRole('link')).toHaveCount(1)
  await expect(page.getByLabel('Birth date', { exact: true })).toHaveValue('2150-01-01')
})

test('a correction keeps what stood there; of two people who correct, the second is told and loses nothing', async ({
  practice: page,
}) => {
  await addPatient(page)
  const patient = page.url()
  const second = await page.context().newPage()
  await second.goto(`${patient}/edit`)
  await second.getByLabel('Phone').fill('07700 900222')
  await page.goto(`${patient}/edit`)
  await page.getByLabel('Phone').fill('07700 900111')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(patient)
  await expect(page.getByText('07700 900111').first()).toBeVisible()

  await second.getByRole('button', { name: 'Save' }).click()
  await expect(second.getByRole('heading', { name: 'The record says now' })).toBeVisible()
  await expect(second.getByText('07700 900111')).toBeVisible()
  await expect(second.getByLabel('Phone')).toHaveValue('07700 900222')
  await second.getByRole('button', { name: 'Save' }).click()
  await second.waitForURL(patient)
  const history = second.getByRole('region', { name: 'History' })
  await expect(history).toContainText('07700 900111')
  await expect(history).toContainText('Alex Example')
})

test('without JavaScript a patient is found and added all the same', async ({ practice: page, browser, server }) => {
  const name = await addPatient(page)
  const plain = await browser.newContext({ baseURL: server.url, javaScriptEnabled: false })
  await plain.addCookies(await page.context().cookies())
  const still = await plain.newPage()
  await still.goto('/settings')
  await still.getByRole('combobox', { name: search }).fill(name)
  await still.keyboard.press('Enter')
  await expect(still).toHaveURL(/\/patients$/)
  await expect(still.getByRole('main').getByRole('search')).toContainText('1 patient found')
  await expect(still.getByRole('main').getByRole('search').getByRole('link')).toContainText(name)
  await still.goto('/patients/new')
  await still.getByLabel('Given name').fill('Plain')
  await still.getByRole('button', { name: 'Add patient' }).click()
  await expect(still.locator('[data-error-summary]')).toContainText('family name')
  await expect(still.getByLabel('Given name')).toHaveValue('Plain')
  await plain.close()
})
