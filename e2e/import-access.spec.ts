import { expectAccessibleEverywhere } from './accessible'
import { expect, test } from './fixtures'
import { bringIn, checkRows, csvFile, sendFile } from './import-app'
import { csvOf, somebody } from './import-files'

/** A file that leaves the dates open in three ways, asks about two people, and has rows that are wrong. */
function openFile(): string {
  const who = somebody()
  const person = {
    patient_reference: who.reference,
    family_name: who.family,
    given_name: 'Ruth',
    birth_date: '04/02/1975',
  }
  const row = {
    ...person,
    problem: 'Low back pain',
    symptom1: 'ache low down',
    symptom1_score: '4',
    wellbeing_score: '3',
  }
  return csvOf([
    { ...row, answered_on: '03/04/25', session_number: '1' },
    { ...row, answered_on: '10/04/25', symptom1_score: 'four', session_number: '2' },
    { ...row, answered_on: '12/05/25', symptom1_score: 'a great deal of pain', note: `a${'long'.repeat(60)}word` },
    { ...row, answered_on: '05/06/25', patient_reference: `${who.reference}-B` },
  ])
}

test('every step of an import passes axe and fits its width', async ({ practice: page }) => {
  test.setTimeout(300_000)
  await sendFile(page, csvFile(''))
  await expect(page.locator('[data-error-summary]')).toBeFocused()
  await expectAccessibleEverywhere(page)

  await sendFile(page, csvFile(openFile(), `${'a long name of a file '.repeat(4)}.csv`))
  await page.getByRole('button', { name: 'Check the rows' }).click()
  await expect(page.locator('[data-error-summary]')).toBeFocused()
  await expectAccessibleEverywhere(page)
  await page.getByText('The columns or letters look wrong').click()
  await expectAccessibleEverywhere(page)

  const dates = page.getByRole('group', { name: 'How are the dates written?' })
  await dates.getByText(/^Day, month, year/).click()
  await page.getByText('No, scores alone', { exact: true }).click()
  await checkRows(page)
  await expectAccessibleEverywhere(page)
  await page.getByText('Different people', { exact: true }).click()
  await page.getByRole('button', { name: 'Take this over' }).click()
  await expect(page.getByText('You have answered all of these')).toBeVisible()
  await page.getByRole('link', { name: /^All rows/ }).click()
  await page.getByRole('article', { name: 'Row 2' }).getByText('The whole row').click()
  await page.getByText('Give this import up').click()
  await expectAccessibleEverywhere(page)

  await bringIn(page, /^Set 1 row aside/)
  await expectAccessibleEverywhere(page)
  await page.getByRole('link', { name: 'Undo this import' }).click()
  await expectAccessibleEverywhere(page)
  await page.getByRole('button', { name: 'Undo this import' }).click()
  await expect(page.getByText('This import was undone.')).toBeVisible()
  await expectAccessibleEverywhere(page)
  await page.goto('/settings/import')
  await expectAccessibleEverywhere(page)
})
