import { readFile } from 'node:fs/promises'
import { COURSE_PAGE, recordSession } from './app'
import { expect, test } from './fixtures'
import { bringIn, checkRows, csvFile, openCourseOf, openPatient, sendFile, xlsxFile } from './import-app'
import { csvOf, type ImportedRow, somebody, xlsxOf } from './import-files'

// Each of these goes the whole way several times.
test.describe.configure({ timeout: 120_000 })

/** Three answers of one course, each with a treatment: profile 4.0, then 3.5, then 2.0. */
function threeVisits({ reference, family }: ReturnType<typeof somebody>): ImportedRow[] {
  const who = { patient_reference: reference, family_name: family, given_name: 'Ruth', birth_date: '1975-02-04' }
  const course = { ...who, problem: 'Low back pain' }
  return [
    {
      ...course,
      answered_on: '2025-03-04',
      session_number: '1',
      symptom1: 'ache low down',
      symptom1_score: '5',
      symptom2: 'stiff, in the mornings',
      symptom2_score: '4',
      activity: 'walking the dog',
      activity_score: '4',
      wellbeing_score: '3',
      points: 'bl 23 both, GV4',
    },
    {
      ...course,
      answered_on: '2025-03-11',
      session_number: '2',
      symptom1_score: '4',
      symptom2_score: '4',
      activity_score: '3',
      wellbeing_score: '3',
      points: 'BL23 both',
    },
    {
      ...course,
      answered_on: '2025-04-01',
      session_number: '3',
      symptom1_score: '2',
      symptom2_score: '2',
      activity_score: '2',
      wellbeing_score: '2',
      points: 'ST36 both',
    },
  ]
}

test('a clean file is brought in, and its course stands in the chart with its scores', async ({ practice: page }) => {
  const who = somebody()
  const file = csvFile(csvOf(threeVisits(who)))
  await page.goto('/settings')
  await page.getByRole('link', { name: 'Import', exact: true }).click()
  await sendFile(page, file)
  await expect(page.getByRole('combobox', { name: 'What symptom1_score is' })).toHaveValue('symptom1_score')
  await expect(page.getByRole('radio')).toHaveCount(0)
  await checkRows(page)
  const first = page.getByRole('article', { name: 'Row 2' })
  await expect(first).toContainText(`Ruth ${who.family} (${who.reference}), Low back pain, 4 March 2025`)
  await expect(first).toContainText('Makes a patient, a course, its first answer and a session.')
  await expect(page.getByRole('article', { name: 'Row 4' })).toContainText('Makes an answer and a session.')
  await page.goto('/patients')
  await page.keyboard.press('/')
  await page.keyboard.type(who.family)
  await expect(page.getByRole('status').filter({ hasText: 'Nobody found' })).toHaveCount(1)
  await page.goto('/settings/import')
  await page.getByRole('link', { name: 'scores.csv' }).first().click()

  await bringIn(page, 'Bring in 3 rows')
  await expect(page.getByText('Brought in: 1 patient, 1 course, 3 answers and 3 sessions.')).toBeVisible()
  await openCourseOf(page, who.family)
  await page.getByText('Numbers as a table').click()
  const answers = page.getByRole('region', { name: 'Answers' }).getByRole('row')
  await expect(answers).toHaveCount(4)
  await expect(answers.nth(0)).toContainText('stiff, in the mornings')
  await expect(answers.nth(1).getByRole('cell')).toContainText(['5', '4', '4', '3', '4.0'])
  await expect(answers.nth(3).getByRole('cell')).toContainText(['2', '2', '2', '2', '2.0', 'better by 2.0'])
  await expect(page.getByRole('region', { name: 'Sessions' }).getByRole('listitem')).toHaveCount(3)

  await sendFile(page, file)
  await checkRows(page)
  await expect(page.getByText('Everything in this file is in the record already.')).toBeVisible()
  await expect(page.getByRole('article', { name: 'Row 2' })).toContainText('There already, and left as it is.')
  await expect(page.getByRole('button', { name: /^Bring in/ })).toHaveCount(0)
})

test('a file of another country is asked about, its wrong rows are set aside with their reasons', async ({
  practice: page,
}) => {
  const who = somebody()
  const person = { patient_reference: who.reference, family_name: `${who.family}-Müller`, given_name: 'Renée' }
  const course = { ...person, birth_date: '04/02/1975', problem: 'Rückenschmerz' }
  const rows: ImportedRow[] = [
    { ...course, answered_on: '03/04/2025', symptom1: 'tiefe Schmerzen', symptom1_score: '4 ', wellbeing_score: '3' },
    { ...course, answered_on: '10/04/2025', symptom1_score: 'four', wellbeing_score: '7' },
    { ...course, answered_on: '31/02/2025', symptom1_score: '3', wellbeing_score: '2' },
    { ...course, answered_on: '05/05/2025', symptom1_score: '2', wellbeing_score: '2', points: 'ST99' },
    { ...course, answered_on: '12/05/2025', symptom1_score: 'two', wellbeing_score: '1' },
  ]
  const named = {
    patient_reference: 'Ref',
    family_name: 'Surname',
    given_name: 'First name',
    answered_on: 'Written on',
  }
  const text = csvOf(rows, ';', named)
  await sendFile(page, csvFile(Buffer.from(text, 'latin1'), 'aus der praxis.csv'))

  await page.getByRole('button', { name: 'Check the rows' }).click()
  const summary = page.locator('[data-error-summary]')
  await expect(summary).toContainText('Say which column is answered_on.')
  await page.getByRole('combobox', { name: 'What Written on is' }).selectOption('answered_on')
  await page.getByRole('button', { name: 'Check the rows' }).click()
  await expect(summary).toContainText('Say how the dates are written.')
  await expect(page.getByRole('combobox', { name: 'What Written on is' })).toHaveValue('answered_on')
  const question = page.getByRole('group', { name: 'How are the dates written?' })
  await expect(question.getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(page.getByRole('row', { name: /^10\/04\/2025/ })).toContainText('10 April 2025')
  await expect(page.getByRole('row', { name: /^10\/04\/2025/ })).toContainText('4 October 2025')
  await question.getByText(/^Day, month, year/).click()
  await checkRows(page)

  const wrong = page.getByRole('list', { name: 'Rows' }).getByRole('article')
  await expect(wrong).toHaveCount(3)
  await expect(wrong.nth(0)).toContainText('wellbeing_score: “7”')
  await expect(wrong.nth(0)).toContainText('0 to 6')
  await expect(wrong.nth(1)).toContainText('February 2025 has no day 31')
  await expect(wrong.nth(2)).toContainText('points: “ST99”')
  await page.getByRole('link', { name: /^All rows/ }).click()
  await expect(wrong).toHaveCount(5)
  await expect(page.getByRole('article', { name: 'Row 6' })).toContainText('symptom1_score: “two”')
  await expect(page.getByRole('article', { name: 'Row 2' })).toContainText(`Renée ${who.family}-Müller`)

  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download 3 wrong rows' }).click()
  const lines = (await readFile(await (await downloading).path(), 'utf8')).trimEnd().split('\r\n')
  expect(lines).toHaveLength(4)
  expect(lines[0]).toMatch(/^\uFEFFRef,Surname,First name,birth_date,problem,Written on,.*,what_is_wrong$/)
  expect(lines[2]).toContain('31/02/2025')
  expect(lines[2]).toContain('February 2025 has no day 31')

  await bringIn(page, 'Set 3 rows aside and bring in 2 rows')
  await expect(page.getByRole('link', { name: 'Download 3 wrong rows' })).toBeVisible()
  await openCourseOf(page, who.family)
  await page.getByText('Numbers as a table').click()
  const answers = page.getByRole('region', { name: 'Answers' }).getByRole('row')
  await expect(answers).toHaveCount(3)
  await expect(answers.nth(1)).toContainText('3 April 2025')
  await expect(answers.nth(1).getByRole('cell')).toContainText(['4', '3'])
  await expect(answers.nth(2)).toContainText('12 May 2025')
  await expect(answers.nth(2).getByRole('cell')).toContainText(['2', '1'])
  await expect(page.getByText('“tiefe Schmerzen”').first()).toBeVisible()
})

test('a workbook is brought in, its days as Excel counts them', async ({ practice: page }) => {
  const who = somebody()
  const rows = threeVisits(who).slice(0, 2)
  // Excel's day 45678 is 21 January 2025, 45685 a week later.
  const asExcel = rows.map((row, place) => ({ ...row, answered_on: String(45678 + place * 7) }))
  await sendFile(page, xlsxFile(xlsxOf(asExcel)))
  await checkRows(page)
  await expect(page.getByRole('article', { name: 'Row 2' })).toContainText('21 January 2025')
  await bringIn(page, 'Bring in 2 rows')
  await openCourseOf(page, who.family)
  await page.getByText('Numbers as a table').click()
  const answers = page.getByRole('region', { name: 'Answers' }).getByRole('row')
  await expect(answers.nth(1)).toContainText('21 January 2025')
  await expect(answers.nth(2)).toContainText('28 January 2025')
})

test('an import is undone as one, and not any more once a session was recorded on it', async ({ practice: page }) => {
  const who = somebody()
  const file = csvFile(csvOf(threeVisits(who)))
  await sendFile(page, file)
  await checkRows(page)
  await bringIn(page, 'Bring in 3 rows')
  await page.getByRole('link', { name: 'Undo this import' }).click()
  await expect(page.getByText('1 patient, 1 course, 3 answers and 3 sessions')).toBeVisible()
  await page.getByRole('button', { name: 'Undo this import' }).dblclick()
  await expect(page.getByText('This import was undone.')).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type(who.family)
  await expect(page.getByRole('status').filter({ hasText: 'Nobody found' })).toHaveCount(1)

  await sendFile(page, file)
  await checkRows(page)
  await bringIn(page, 'Bring in 3 rows')
  const done = page.url()
  await page.getByRole('link', { name: 'Undo this import' }).click()
  const confirm = await page.context().newPage()
  await confirm.goto(done)
  await openCourseOf(confirm, who.family)
  await confirm.waitForURL(COURSE_PAGE)
  await recordSession(confirm, { note: 'Came back after a year.' })
  await page.getByRole('button', { name: 'Undo this import' }).click()
  await expect(page.locator('[data-error-summary]')).toContainText('So it stays.')
  await page.goto(done)
  await expect(page.getByRole('link', { name: 'Undo this import' })).toHaveCount(0)
  await openPatient(page, who.family)
})

test('two people of one name and birth date are asked about, and one person stays one', async ({ practice: page }) => {
  const who = somebody()
  const [first = {}, second = {}] = threeVisits(who)
  const other = { ...second, patient_reference: `${who.reference}-B`, symptom1: 'ache low down' }
  const rows = [first, { ...other, symptom2: 'stiff, in the mornings', activity: 'walking the dog' }]
  await sendFile(page, csvFile(csvOf(rows)))
  await checkRows(page)
  const twins = page.getByRole('region', { name: 'One person, or two?' })
  const question = twins.getByRole('group', { name: `Ruth ${who.family}, born 4 February 1975` })
  await expect(question.getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Bring in/ })).toHaveCount(0)
  await question.getByText('One person', { exact: true }).click()
  await twins.getByRole('button', { name: 'Take this over' }).click()
  await bringIn(page, 'Bring in 2 rows')
  await expect(page.getByText('Brought in: 1 patient, 1 course, 2 answers and 2 sessions.')).toBeVisible()
})

test('what another tab had read in another way is looked at before it is brought in', async ({ practice: page }) => {
  const who = somebody()
  const [first = {}] = threeVisits(who)
  await sendFile(page, csvFile(csvOf([{ ...first, answered_on: '03/04/2025' }])))
  const order = (from: typeof page, words: RegExp) =>
    from.getByRole('group', { name: 'How are the dates written?' }).getByText(words).click()
  await order(page, /^Month, day, year/)
  await checkRows(page)
  await expect(page.getByRole('article', { name: 'Row 2' })).toContainText('4 March 2025')

  const other = await page.context().newPage()
  await other.goto(page.url())
  await other.getByRole('link', { name: 'Change how the file is read' }).click()
  await order(other, /^Day, month, year/)
  await checkRows(other)

  await page.getByRole('button', { name: 'Bring in 1 row' }).click()
  await expect(page.getByText(/changed since you looked\. Nothing was brought in/)).toBeVisible()
  await expect(page.getByRole('article', { name: 'Row 2' })).toContainText('3 April 2025')
  await bringIn(page, 'Bring in 1 row')
})

test('two columns of one name are told apart, and asked about before anything is read', async ({ practice: page }) => {
  const who = somebody()
  const header = 'Ref,Surname,First name,DOB,Complaint,Date,Date,Symptom 1,Symptom 1 score'
  const row = `${who.reference},${who.family},Ruth,1975-02-04,Back,2025-03-04,03/04/2025,ache,4`
  await sendFile(page, csvFile(`${header}\n${row}\n`))
  const [first, second] = ['F', 'G'].map(letter => page.getByRole('combobox', { name: `What Date (${letter}) is` }))
  if (!first || !second) throw new Error('no columns')
  await expect(first).toHaveValue('')
  await expect(second).toHaveValue('')
  await page.getByRole('button', { name: 'Check the rows' }).click()
  await expect(page.locator('[data-error-summary]')).toContainText('Say which of “Date (F)” and “Date (G)”')
  await first.selectOption('answered_on')
  await checkRows(page)
  await expect(page.getByRole('article', { name: 'Row 2' })).toContainText('4 March 2025')
})
