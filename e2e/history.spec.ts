import { expectAccessible } from './accessible'
import { addPatient } from './app'
import { expect, test } from './fixtures'

test('a history marks the words that were changed and keeps what stood there first', async ({ practice: page }) => {
  await addPatient(page)
  const patient = page.url()
  const say = async (note: string) => {
    await page.goto(`${patient}/edit`)
    await page.getByLabel('Note').fill(note)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.waitForURL(patient)
  }
  await say('Wary of neddles: say so before each one.')
  await say('Wary of needles: say so before each one.')
  const history = page.getByRole('region', { name: 'History' })
  const latest = history.getByRole('listitem').first()
  await expect(latest.getByRole('deletion')).toHaveText(/neddles/)
  await expect(latest.getByRole('insertion')).toHaveText(/needles/)
  await expect(latest).toContainText('Alex Example')
  await expect(history.getByRole('listitem').last()).toContainText('Before the first correction')
  await expectAccessible(page)
})
