import type { Locator, Page } from '@playwright/test'
import { addPatient, COURSE_PAGE, daysBefore, noReaction, recordSession, score, startCourse, WORDS } from './app'
import { expect, test } from './fixtures'

test('a course from the first visit to discharge, seen in the chart', async ({ practice: page }) => {
  const name = await addPatient(page)
  await startCourse(page, { startedOn: daysBefore(28) })
  await expect(page.getByText('One answer so far: a baseline, not a trend.')).toBeVisible()

  await recordSession(page, {
    on: daysBefore(21),
    scores: { symptom1: 4, symptom2: 4, activity: 3, wellbeing: 3 },
    note: 'LI4, ST36 both.',
  })
  await recordSession(page, {
    on: daysBefore(7),
    scores: { symptom1: 3, symptom2: 3, activity: 2, wellbeing: 3 },
    note: 'Slept better.',
  })

  const figure = page.getByRole('figure')
  await expect(figure).toContainText('Better by 1.25, a moderate improvement,')
  await expect(figure).toContainText('over 2 treatments (4 of 4 items)')
  await expect(figure).toContainText('4.00 to 2.75')

  await page.getByText('Numbers as a table').click()
  const table = page.getByRole('table')
  await expect(table.getByRole('row')).toHaveCount(4)
  await expect(table).toContainText(WORDS.symptom1)
  await expect(table.getByRole('row').nth(3)).toContainText('2.75')
  await expect(table.getByRole('row').nth(3)).toContainText('better by 1.25')

  // In full: the practice has other courses, seen later.
  await page.goto('/?all')
  const row = page.getByRole('listitem').filter({ hasText: name })
  await expect(row).toContainText('session 2 of 8')
  await expect(row).toContainText('seen 7 days ago')
  await expect(row).toContainText('2.75 (4 of 4 items) better by 1.25')

  await row.getByRole('link', { name, exact: true }).click()
  await page.getByRole('link', { name: 'Discharge', exact: true }).click()
  await page.getByText('What the patient came for was reached').click()
  await page.getByRole('button', { name: 'Discharge' }).click()
  await expect(page.getByText(/^Discharged .*: what the patient came for was reached/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Record session' })).toHaveCount(0)

  await page.getByRole('link', { name: 'Reopen' }).click()
  await page.getByLabel('Why is it reopened?').fill('The pain came back.')
  await page.getByRole('button', { name: 'Reopen course' }).click()
  await expect(page.getByRole('link', { name: 'Record session' })).toBeVisible()
})

test('the scores of the first visit are asked once: they go with its treatment', async ({ practice: page }) => {
  await addPatient(page)
  await startCourse(page)
  await page.getByRole('link', { name: 'Record session' }).click()
  await expect(page.getByText('Scored today already, profile 4.00 (4 of 4 items).')).toBeVisible()
  await page.getByLabel('Note').fill('First treatment.')
  await page.getByRole('button', { name: 'Sign session' }).click()
  await page.waitForURL(COURSE_PAGE)
  const sessions = page.getByRole('region', { name: 'Sessions' }).getByRole('listitem')
  await expect(sessions).toHaveCount(1)
  await expect(sessions).toContainText('profile 4.00')
  await expect(page.getByText('One answer so far: a baseline, not a trend.')).toBeVisible()
})

test('a session is scored with the keys 0 to 6, x and Tab alone', async ({ practice: page }) => {
  await addPatient(page)
  await startCourse(page, { startedOn: daysBefore(14) })
  await page.getByRole('link', { name: 'Record session' }).waitFor()
  await page.keyboard.press('n')
  await page.getByRole('heading', { name: 'How was the last week?' }).waitFor()
  await expect(page.locator('fieldset[data-score-row] input:checked')).toHaveCount(0)
  await expect(page.locator('fieldset#symptom1 input').first()).toBeFocused()
  await page.keyboard.press('3')
  await page.keyboard.press('x')
  await page.keyboard.press('2')
  await page.keyboard.press('6')
  await expect(page.locator('fieldset#symptom1 input:checked')).toHaveValue('3')
  await expect(page.locator('fieldset#symptom2 input:checked')).toHaveValue('x')
  await expect(page.locator('fieldset#activity input:checked')).toHaveValue('2')
  await expect(page.locator('fieldset#wellbeing input:checked')).toHaveValue('6')
  await tabTo(page, page.getByLabel('Note'))
  await page.keyboard.type('GB34 right.')
  await tabTo(page, page.getByRole('button', { name: 'Sign session' }))
  await page.keyboard.press('Enter')
  await page.waitForURL(COURSE_PAGE)
  // Paired over symptom 1, activity and wellbeing: (5+4+3)/3 - (3+2+6)/3 = 1/3.
  await expect(page.getByRole('figure')).toContainText('better by 0.33')
  await expect(page.getByRole('figure')).toContainText('3 of 4 items')
})

test('a visit recorded late stands on the day it happened', async ({ practice: page }) => {
  await addPatient(page)
  await startCourse(page, { startedOn: daysBefore(30) })
  await recordSession(page, {
    on: daysBefore(3),
    scores: { symptom1: 2, symptom2: 2, activity: 2, wellbeing: 2 },
    note: 'The second visit.',
  })
  await recordSession(page, {
    on: daysBefore(20),
    scores: { symptom1: 4, symptom2: 4, activity: 4, wellbeing: 3 },
    note: 'The first visit.',
  })
  const sessions = page.getByRole('region', { name: 'Sessions' }).getByRole('listitem')
  await expect(sessions.first()).toContainText('The second visit.')
  await expect(sessions.first()).toContainText('2')
  await expect(sessions.last()).toContainText('The first visit.')
  await expect(page.getByRole('figure')).toContainText('Better by 2.00, a large improvement,')
})

test('a new symptom and an item named late never enter the change', async ({ practice: page }) => {
  await addPatient(page)
  await startCourse(page, {
    startedOn: daysBefore(14),
    words: { symptom1: 'thumping head' },
    baseline: { symptom1: 5, wellbeing: 4 },
  })
  await page.getByRole('link', { name: 'Record session' }).click()
  await score(page, { symptom1: 3, wellbeing: 3 })
  await page.getByText('Add activity').click()
  await page.getByLabel('Something it makes hard to do').fill('reading')
  await score(page, { activity: 6 })
  await page.getByText('A new symptom, or something else going on').click()
  await page.getByLabel('A new symptom, in the patient’s own words').fill('ringing ears')
  await page.locator('fieldset#newSymptom').getByText('6', { exact: true }).click()
  await page.getByRole('button', { name: 'Sign session' }).click()
  await page.waitForURL(COURSE_PAGE)
  await expect(page.getByRole('figure')).toContainText('Better by 1.50, a large improvement,')
  await expect(page.getByRole('figure')).toContainText('2 of')
  await expect(page.getByRole('region', { name: 'Also said' })).toContainText('New symptom “ringing ears”: 6 of 6')
})

test('the same score on less medication is a result, and “as before” is still one tap', async ({ practice: page }) => {
  await addPatient(page)
  await startCourse(page, { startedOn: daysBefore(14), medication: 'ibuprofen 400 mg 3 a day' })
  const course = page.url()
  const medication = page.getByRole('group', { name: 'Medication for this problem' })
  const compared = page.getByRole('group', { name: 'Compared with the start of the course' })

  await page.getByRole('link', { name: 'Record session' }).click()
  await page.getByLabel('Day', { exact: true }).fill(daysBefore(7))
  await score(page, { symptom1: 5, symptom2: 4, activity: 4, wellbeing: 3 })
  await noReaction(page)
  await expect(compared).toBeHidden()
  await medication.getByText('Changed').click()
  await page.getByLabel('What, and how much').fill('ibuprofen 200 mg now and then')
  await expect(compared).toContainText('At the start: ibuprofen 400 mg 3 a day')
  await expect(compared.locator('input:checked')).toHaveCount(0)
  await compared.getByText('Less').click()
  await page.getByRole('button', { name: 'Sign session' }).click()
  await page.waitForURL(course)
  const figure = page.getByRole('figure')
  await expect(figure).toContainText('The same score on less medication since')

  await page.getByRole('link', { name: 'Record session' }).click()
  await score(page, { symptom1: 4, symptom2: 4, activity: 4, wellbeing: 4 })
  await noReaction(page)
  await medication.getByText('As before: ibuprofen 200 mg now and then, less than at the start').click()
  await expect(compared).toBeHidden()
  await page.getByRole('button', { name: 'Sign session' }).click()
  await page.waitForURL(course)
  await expect(figure).toContainText('The same score on less medication since')
  await expect(figure).toContainText('Symptom 1 better by 1, but wellbeing worse by 1.')
  await page.getByText('Numbers as a table').click()
  const rows = page.getByRole('table').getByRole('row')
  await expect(rows.nth(1)).toContainText('ibuprofen 400 mg 3 a day')
  await expect(rows.nth(3)).toContainText('ibuprofen 200 mg now and then, less than at the start')
})

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, element: Locator) {
  for (let presses = 0; presses < 30; presses += 1) {
    if (await element.evaluate(node => node === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab never got there')
}
