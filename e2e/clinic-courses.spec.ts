import { expectAccessible } from './accessible'
import { addPatient, startCourse } from './app'
import { expect, test } from './fixtures'

const flat = (score: number) => ({ symptom1: score, symptom2: score, activity: score, wellbeing: score })

test('a course stands beside the clinic’s others from ten on, and is not one of them', async ({ practice: page }) => {
  test.setTimeout(300_000)
  const problem = 'Réal tennis elbow'
  const start = async (baseline: ReturnType<typeof flat>, spelling: string) => {
    await addPatient(page)
    await startCourse(page, { problem: spelling, baseline })
    return page.url()
  }
  const own = await start(flat(0), problem)
  for (const score of [1, 2, 2, 3, 3, 3, 4, 4, 5]) await start(flat(score), 'real  TENNIS elbow')
  const beside = page.getByRole('region', { name: 'Beside the clinic’s other courses' })
  await page.goto(`${own}?axis=sessions&beside=clinic`)
  await expect(beside).toContainText('Fewer than 10 other courses for this problem')

  await start(flat(6), problem)
  await page.goto(`${own}?axis=sessions&beside=clinic`)
  // Ten others at 1 2 2 3 3 3 4 4 5 6: the places 2.25, 4.5 and 6.75 counted from 0. Its own 0 would change them.
  await expect(beside).toContainText(
    'Beside 10 other courses for the same problem in this clinic: at the start this course stood at 0.00 ' +
      '(4 of 4 items), lower, which is better, than the middle half of the 10 with an answer then (2.25 to 4.00). ' +
      'Their median was 3.00.',
  )
  await beside.getByText('Figures by session').click()
  await expect(beside.getByRole('row').nth(1)).toHaveText('Start103.002.25 to 4.000.00 (4 of 4 items)')
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await expectAccessible(page, { part: '[aria-labelledby="clinic-courses-title"]' })
  }
})
