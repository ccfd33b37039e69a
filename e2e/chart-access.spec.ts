import type { Page } from '@playwright/test'
import { KINDS } from '../scripts/gallery/kinds'
import { expectAccessible } from './accessible'
import { marksOf } from './drawn'
import { expect, test } from './fixtures'
import { openChart, openGallery } from './gallery'
import { contrastsOfMarks, onEachOther, wordsShown } from './seen'

const ALL = KINDS.map(({ kind }) => kind)
/** Between them they have everything that a chart can show. */
const RICH = ['adverse-and-flag', 'medication', 'pain-and-pgic', 'sixty-sessions', 'worse']

const DAYS = ['3 March', '10 March', '17 March', '24 March', '31 March'].map(day => `${day} 2026`)
const series = (name: string, values: string[], end: string) =>
  `${name}, 0 to 6, lower is better. ${DAYS.map((day, at) => `${day}: ${values[at]}.`).join(' ')} In the end ${end}.`

/** What is said of each day of the course, from the start; the treatment's own words come after. */
const SAID = [
  'Tuesday 3 March 2026, session 1. Profile: 3.75 (4 of 4 items), the start. Symptom 1: 5. Symptom 2: 5. Activity: 4. Wellbeing: 1. Session 1: ',
  'Tuesday 10 March 2026, session 2. Profile: 3.75 (4 of 4 items), no change. Symptom 1: 4, better by 1. Symptom 2: 5, no change. Activity: 4, no change. Wellbeing: 2, worse by 1. Session 2: ',
  'Tuesday 17 March 2026, session 3. Profile: 3.50 (4 of 4 items), better by 0.25. Symptom 1: 3, better by 2. Symptom 2: 4, better by 1. Activity: 4, no change. Wellbeing: 3, worse by 2. Session 3: ',
  'Tuesday 24 March 2026, session 4. Profile: 3.25 (4 of 4 items), better by 0.50. Symptom 1: 2, better by 3. Symptom 2: 3, better by 2. Activity: 4, no change. Wellbeing: 4, worse by 3. Session 4: ',
  'Tuesday 31 March 2026, session 5. Profile: 3.25 (4 of 4 items), better by 0.50. Symptom 1: 2, better by 3. Symptom 2: 3, better by 2. Activity: 3, better by 1. Wellbeing: 5, worse by 4. Session 5: ',
]

/** The names of a role in the order in which the browser hands them to a screen reader. */
async function spokenOf(page: Page, role: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const found = nodes.filter(node => !node.ignored && node.role?.value === role)
  return found.map(node => String(node.name?.value ?? ''))
}

test('a screen reader hears each line as a sentence, and the table says the same', async ({ page, server }) => {
  const { mixed } = await openGallery(page, server, ['mixed'])
  await openChart(page, mixed)
  const figure = page.getByRole('figure').first()
  const heard = (await spokenOf(page, 'image')).filter(name => name !== 'Days of the course')
  expect(heard).toEqual([
    series('Profile', ['3.75', '3.75', '3.50', '3.25', '3.25'], 'better by 0.50'),
    series('Symptom 1, “sharp on the stairs”', ['5', '4', '3', '2', '2'], 'better by 3'),
    series('Symptom 2, “swelling by the evening”', ['5', '5', '4', '3', '3'], 'better by 2'),
    series('Activity, “walking to the shop”', ['4', '4', '4', '4', '3'], 'better by 1'),
    series('Wellbeing', ['1', '2', '3', '4', '5'], 'worse by 4'),
    '5 treatments',
  ])
  const days = await spokenOf(page, 'button')
  expect(SAID.map(said => days.filter(name => name.startsWith(said)).length)).toEqual([1, 1, 1, 1, 1])
  await figure.getByText('Numbers as a table').click()
  const rows = figure.getByRole('table').getByRole('row')
  const start = ['3 March 2026', '5', '5', '4', '1', '3.75 (4 of 4 items)', 'the start']
  const end = ['31 March 2026', '2', '3', '3', '5', '3.25 (4 of 4 items)', 'better by 0.50 (4 of 4 items)']
  await expect(rows.nth(1).locator('th, td')).toHaveText(start)
  await expect(rows.nth(5).locator('th, td')).toHaveText(end)
  await expect(rows).toHaveCount(6)
})

/** What has the focus: what it is called, where it stands, and whether one sees that it has it. */
async function focusedDay(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement
    const frame = element?.querySelector('rect')
    const box = frame?.getBoundingClientRect()
    const paint = frame ? getComputedStyle(frame) : null
    return {
      said: element?.getAttribute('aria-label') ?? '',
      x: box ? box.x + box.width / 2 : Number.NaN,
      seen: paint !== null && paint.stroke !== 'none' && Number.parseFloat(paint.strokeWidth) >= 2,
    }
  })
}

test('the keyboard reaches every mark in order, and the day of each opens', async ({ page, server }) => {
  const { mixed } = await openGallery(page, server, ['mixed'])
  await openChart(page, mixed)
  await page.waitForLoadState('networkidle')
  const marks = await marksOf(page, 'profile')
  const opened = page.getByRole('region', { name: 'The day' })
  const toolbar = page.getByRole('toolbar')
  await page.getByRole('link', { name: 'Beside the clinic’s other courses' }).focus()
  await page.keyboard.press('Tab')
  await expect(toolbar.locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Home')
  for (const [at, said] of SAID.entries()) {
    if (at > 0) await page.keyboard.press('ArrowRight')
    const day = await focusedDay(page)
    expect(day.said.slice(0, said.length)).toBe(said)
    expect(day.seen, 'the focus is seen').toBe(true)
    expect(Math.abs(day.x - (marks[at]?.x ?? 0))).toBeLessThan(1)
    await expect(opened.getByRole('heading')).toContainText(said.split('.')[0] ?? '')
    await expect(page.locator('[data-active]')).toHaveCount(1)
  }
  await page.keyboard.press('ArrowRight')
  expect((await focusedDay(page)).said).toContain('31 March')
  await page.keyboard.press('ArrowLeft')
  expect((await focusedDay(page)).said).toContain('24 March')
  await page.keyboard.press('Home')
  expect((await focusedDay(page)).said).toContain('Tuesday 3 March')
  await page.keyboard.press('End')
  expect((await focusedDay(page)).said).toContain('31 March')
  // One stop for the whole drawing: the next key leads on.
  await page.keyboard.press('Tab')
  await expect(toolbar.locator(':focus')).toHaveCount(0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`marks, lines and signs stand out by 3 to 1 (${colorScheme}), and each meaning has a shape or a word`, async ({
    page,
    server,
  }) => {
    await page.emulateMedia({ colorScheme })
    const courses = await openGallery(page, server, RICH)
    const shapes = new Map<string, string>()
    for (const kind of RICH) {
      await openChart(page, courses[kind])
      await page.getByRole('toolbar').getByRole('button').first().click({ force: true })
      const contrasts = await contrastsOfMarks(page)
      expect(contrasts.length, kind).toBeGreaterThan(4)
      expect(
        contrasts.filter(({ ratio }) => ratio < 3),
        kind,
      ).toEqual([])
      const signs = await page.locator('[data-event], [data-modality]').evaluateAll(all =>
        all.map(sign => {
          const { event, modality } = (sign as SVGElement).dataset
          const drawn = event === undefined ? sign : sign.querySelector('svg')
          return [event ?? modality ?? '', drawn?.innerHTML ?? ''] as const
        }),
      )
      for (const [meaning, shape] of signs) shapes.set(meaning, shape)
    }
    expect([...shapes.keys()].sort()).toEqual(['adverse', 'discharge', 'life', 'moxibustion', 'red_flag', 'serious'])
    expect(new Set(shapes.values()).size).toBe(shapes.size)
  })
}

test('better and worse are said, and every sign has its word beneath the chart', async ({ page, server }) => {
  const courses = await openGallery(page, server, ['mixed', 'adverse-and-flag', 'sixty-sessions'])
  await openChart(page, courses.mixed)
  const ends = page.locator('.chart-wide .chart-strong')
  await expect(ends.filter({ hasText: 'better by 3' })).toBeVisible()
  await expect(ends.filter({ hasText: 'worse by 4' })).toBeVisible()
  await expect(page.getByText('better', { exact: true }).first()).toBeVisible()
  await expect(page.locator('[data-panel="profile"]')).toContainText('6 as bad as it could be')
  await expect(page.locator('[data-panel="profile"]')).toContainText('0 as good as it could be')
  const key = page.getByRole('list', { name: 'Signs' }).getByRole('listitem')
  await openChart(page, courses['adverse-and-flag'])
  await expect(key).toHaveText(['adverse event', 'serious adverse event', 'red flag', 'discharged'])
  await openChart(page, courses['sixty-sessions'])
  await expect(key).toHaveText(['filled: points or technique changed', 'moxibustion', 'something else going on'])
})

test('on a phone each dose is named, and paper shows nothing that only opens on a screen', async ({ page, server }) => {
  const courses = await openGallery(page, server, ['sixty-sessions'])
  await page.setViewportSize({ width: 390, height: 844 })
  await openChart(page, courses['sixty-sessions'])
  const doses = [/^naproxen 500 mg, 2 a day/, /^naproxen 250 mg, 2 a day, less/, /^naproxen 250 mg, 1 a day, less/]
  const names = page.locator('[data-panel="medication"] text').filter({ visible: true })
  await expect(names).toHaveText(doses)
  const boxes = await names.evaluateAll(all => all.map(name => name.getBoundingClientRect().toJSON()))
  for (const { right } of boxes) expect(right).toBeLessThanOrEqual(390)
  await expect(page.getByText('Numbers as a table')).toBeVisible()
  await page.getByText('How this is worked out').click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Numbers as a table')).toBeHidden()
  await expect(page.getByText('It does not say what brought it about.')).toBeVisible()
})

test('nothing of the chart moves where somebody asked for that', async ({ page, server }) => {
  const courses = await openGallery(page, server, ['medication'])
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openChart(page, courses.medication)
  await page.waitForLoadState('networkidle')
  const moving = () =>
    page
      .locator('figure')
      .first()
      .evaluate(figure => {
        const long = (durations: string) => durations.split(',').some(duration => Number.parseFloat(duration) > 0.001)
        return [...figure.querySelectorAll('*')]
          .filter(element => {
            const { transitionDuration, animationDuration, animationName } = getComputedStyle(element)
            return long(transitionDuration) || (animationName !== 'none' && long(animationDuration))
          })
          .map(element => element.outerHTML.slice(0, 80))
      })
  expect(await moving()).toEqual([])
  await page.locator('[data-panel="profile"] [data-answer]').first().hover({ force: true })
  await expect(page.locator('[data-active]')).toHaveCount(1)
  expect(await moving()).toEqual([])
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})

/** 640 pixels is a screen of 1,280 at 200%. */
for (const width of [1280, 640, 390]) {
  test(`no words stand on others and nothing sticks out at ${width} px`, async ({ page, server }) => {
    test.setTimeout(180_000)
    const courses = await openGallery(page, server, ALL)
    await page.setViewportSize({ width, height: 900 })
    const wrong: Record<string, string[]> = {}
    for (const kind of ALL) {
      await openChart(page, courses[kind])
      const words = await wordsShown(page)
      const outside = words.filter(({ left, right }) => left < 0 || right > width).map(({ text }) => `outside: ${text}`)
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      )
      const found = [...onEachOther(words), ...outside]
      if (sideways) found.push('the page scrolls sideways')
      if (found.length > 0) wrong[kind] = found
    }
    expect(wrong).toEqual({})
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`colours that the system forces leave marks, lines and the focus (${colorScheme})`, async ({ page, server }) => {
    const courses = await openGallery(page, server, ['adverse-and-flag'])
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    await openChart(page, courses['adverse-and-flag'])
    await page.waitForLoadState('networkidle')
    await page.getByRole('link', { name: 'Beside the clinic’s other courses' }).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Home')
    expect((await focusedDay(page)).seen).toBe(true)
    const contrasts = await contrastsOfMarks(page)
    expect(contrasts.length).toBeGreaterThan(4)
    expect(contrasts.filter(({ ratio }) => ratio < 3)).toEqual([])
  })
}

for (const { width, colorScheme } of [
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const) {
  test(`the chart passes axe at ${width} px, ${colorScheme}`, async ({ page, server }) => {
    test.setTimeout(120_000)
    const kinds = ['never-scored', 'long-words', 'two-a-day', 'adverse-and-flag', 'sixty-sessions']
    const courses = await openGallery(page, server, kinds)
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const kind of kinds) {
      await openChart(page, courses[kind])
      await expectAccessible(page, { part: 'figure' })
    }
  })
}

/** Adds up in the page what moves under one's eyes without one's doing (lib.dom has no type for it yet). */
const ADD_UP_SHIFTS = `
  window.shifted = []
  new PerformanceObserver(list => {
    for (const { value, sources } of list.getEntries()) {
      window.shifted.push(value + ' ' + sources.map(({ node }) => node?.textContent?.slice(0, 40)).join(' | '))
    }
  }).observe({ type: 'layout-shift', buffered: true })`

test('nothing moves while the page comes on a slow processor, or while one points at its days', async ({
  page,
  server,
}) => {
  const { 'sixty-sessions': course } = await openGallery(page, server, ['sixty-sessions'])
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.addInitScript(ADD_UP_SHIFTS)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  for (const load of [1, 2, 3]) {
    await openChart(page, course)
    const marks = page.locator('[data-panel=profile] [data-answer]')
    for (const at of [0, 30, 59]) await marks.nth(at).hover({ force: true })
    expect(await page.evaluate('window.shifted'), `load ${load}`).toEqual([])
  }
})

test('the letters of the first picture are sent ahead, so that it is not laid out twice', async ({ page, server }) => {
  const { 'one-answer': course = '' } = await openGallery(page, server, ['one-answer'])
  const answer = await page.goto(course)
  expect(answer?.headers().link).toMatch(/\/inter-latin-wght.*\/source-serif-4-latin-wght/)
})
