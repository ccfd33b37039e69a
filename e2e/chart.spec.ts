import type { Page } from '@playwright/test'
import { addPatient, daysBefore, noReaction, recordSession, startCourse } from './app'
import { expect, test } from './fixtures'

type Mark = { day: string; score: string; x: number; y: number }

/** The marks as they are drawn, in pixels of the screen. */
async function drawnMarks(page: Page): Promise<Mark[]> {
  const profile = page.locator('[data-panel=profile] [data-score]')
  await profile.first().waitFor()
  return profile.evaluateAll(marks =>
    marks.map(mark => {
      const box = mark.getBoundingClientRect()
      const { answer = '', score = '' } = (mark as SVGElement).dataset
      return { day: answer, score, x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }),
  )
}

/** Where the y axis writes a whole score, in pixels of the screen. */
async function axisY(page: Page, score: number): Promise<number> {
  const box = await page.locator(`[data-panel=profile] [data-tick="${score}"]`).boundingBox()
  if (!box) throw new Error(`the axis has no ${score}`)
  return box.y + box.height / 2
}

async function threeAnswers(page: Page) {
  await addPatient(page)
  await startCourse(page, {
    startedOn: daysBefore(40),
    baseline: { symptom1: 5, symptom2: 5, activity: 5, wellbeing: 5 },
  })
  await recordSession(page, { on: daysBefore(30), scores: { symptom1: 4, symptom2: 4, activity: 4, wellbeing: 4 } })
  await recordSession(page, {
    on: daysBefore(25),
    scores: { symptom1: 4, symptom2: 'not answered', activity: 'not answered', wellbeing: 'not answered' },
  })
  await recordSession(page, { on: daysBefore(0), scores: { symptom1: 2, symptom2: 2, activity: 2, wellbeing: 2 } })
}

test('a mark stands where its score and its day are, and no line crosses a gap', async ({ practice: page }) => {
  await threeAnswers(page)
  const marks = await drawnMarks(page)
  expect(marks.map(({ day, score }) => [day, score])).toEqual([
    [daysBefore(40), '5.00'],
    [daysBefore(30), '4.00'],
    [daysBefore(0), '2.00'],
  ])
  for (const { score, y } of marks) expect(Math.abs(y - (await axisY(page, Number(score))))).toBeLessThan(2)
  const [first, second, last] = marks.map(mark => mark.x)
  expect(((second ?? 0) - (first ?? 0)) / ((last ?? 0) - (first ?? 0))).toBeCloseTo(10 / 40, 2)
  expect(await axisY(page, 0)).toBeGreaterThan(await axisY(page, 6))

  // Two answers, then one without a profile, then one: the line is drawn between the first two alone.
  const line = await page.locator('[data-panel=profile] [data-line]').getAttribute('d')
  expect(line).toMatch(/^M[\d. ]+L[\d. ]+$/)
  const sessions = page.locator('[data-session]:visible')
  await expect(sessions).toHaveCount(3)
  const session = await sessions.last().locator('circle').boundingBox()
  expect(Math.abs((session?.x ?? 0) + (session?.width ?? 0) / 2 - (last ?? 0))).toBeLessThan(2)
})

test('the days are walked with the arrow keys, and each says what happened', async ({ practice: page }) => {
  await threeAnswers(page)
  const days = page.getByRole('toolbar', { name: /^Days of the course/ }).getByRole('button')
  await expect(days).toHaveCount(4)
  const details = page.getByRole('region', { name: 'The day' })
  await expect(details).toContainText('2.00 (4 of 4 items), better by 3.00')
  await days.last().focus()
  await page.keyboard.press('Home')
  await expect(days.first()).toBeFocused()
  await expect(days.first()).toHaveAccessibleName(/Profile: 5\.00 \(4 of 4 items\), the start/)
  await expect(details).toContainText('5.00 (4 of 4 items), the start')
  await page.keyboard.press('ArrowRight')
  await expect(days.nth(1)).toBeFocused()
  await expect(details).toContainText('4.00 (4 of 4 items), better by 1.00')
  await expect(page.locator('[data-active]')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-active]')).toHaveCount(0)
})

test('a clinic that turns its charts over has 0 at the top, and the same numbers', async ({ practice: page }) => {
  await threeAnswers(page)
  const course = page.url()
  await page.goto('/settings')
  await page.getByText('0 at the top: up is better').click()
  await page.getByRole('button', { name: 'Save settings' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()
  await page.goto(course)
  const marks = await drawnMarks(page)
  expect(marks.map(({ score }) => score)).toEqual(['5.00', '4.00', '2.00'])
  expect(await axisY(page, 0)).toBeLessThan(await axisY(page, 6))
  await page.goto('/settings')
  await page.getByText('0 at the bottom: down is better').click()
  await page.getByRole('button', { name: 'Save settings' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()
})

test('a course without a baseline shows its scores and claims no change', async ({ practice: page }) => {
  await addPatient(page)
  await startCourse(page, { startedOn: daysBefore(20), baseline: null })
  await recordSession(page, { on: daysBefore(20), note: 'Treated, not scored.' })
  await page.getByRole('link', { name: 'Record session' }).click()
  await page.getByLabel('Day', { exact: true }).fill(daysBefore(10))
  for (const item of ['symptom1', 'symptom2', 'activity', 'wellbeing']) {
    await page.locator(`fieldset#${item}`).getByText('4', { exact: true }).click()
  }
  await page.getByText('Patient alone', { exact: true }).click()
  await page.getByText('On paper', { exact: true }).click()
  await noReaction(page)
  await page.getByRole('button', { name: 'Sign session' }).click()
  await expect(page.getByRole('figure')).toContainText(
    'First scored after treatment had begun: no baseline, so no change is claimed.',
  )
  expect((await drawnMarks(page)).map(({ score }) => score)).toEqual(['4.00'])
})

test('on a phone weeks without a visit are named whole or not at all, and everything of a course can be chosen', async ({
  practice: page,
}) => {
  await addPatient(page)
  await startCourse(page, { startedOn: daysBefore(98) })
  for (const days of [98, 91, 7]) await recordSession(page, { on: daysBefore(days) })
  const weeks = page.locator('[data-weeks]').filter({ visible: true })
  await expect(weeks).toHaveText('12 weeks')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('link', { name: 'Session', exact: true }).click()
  await expect(page.locator('[data-axis="sessions"]')).toBeVisible()
  const covered = await page.locator('[data-panel="treatments"]').evaluate(row => {
    const boxes = (which: string) =>
      [...row.querySelectorAll(which)].map(one => one.getBoundingClientRect()).filter(({ width }) => width > 0)
    return boxes('[data-weeks]').some(words =>
      boxes('circle').some(({ left, right }) => left < words.right && right > words.left),
    )
  })
  expect(covered).toBe(false)
  await page.getByText('More', { exact: true }).click()
  const places = page.getByRole('listitem').getByRole('link', { name: /^(Edit the course|Letter to the GP)$/ })
  await expect(places).toHaveCount(2)
  for (const place of await places.all()) await expect(place).toBeInViewport({ ratio: 1 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

test('Escape closes the menu of a course and gives the focus back to its button', async ({ practice: page }) => {
  await addPatient(page)
  await startCourse(page)
  const more = page.getByText('More', { exact: true })
  const place = page.getByRole('listitem').getByRole('link', { name: 'Edit the course' })
  await more.focus()
  await page.keyboard.press('Enter')
  await expect(place).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(place).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(place).toBeHidden()
  await expect(more).toBeFocused()
})
