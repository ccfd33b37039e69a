import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { makeColleague } from '@/lib/auth/test-actors'
import { anotherPractice } from '@/lib/auth/test-practice'
import { auditedActions } from '@/lib/course/test-course'
import { checkedRows, importForView, importsOfClinic, wrongRowsFile } from './data'
import { abandonImport, answerTwins, checkFile, lookAgain, receiveFile, startImport, undoImport } from './mutations'
import { broughtIn, checkedImport, importPractice, TWO_PATIENTS } from './test-import'

const practice = importPractice()

const WRONG = `${TWO_PATIENTS}\nEX-2,,,,Migraine,,31/06/2025,,,2,,,,3,3,,,,,"he said ""so, so"""`

test('a practitioner, and the owner of another clinic, find no import and can’t work on one', async () => {
  const id = await checkedImport(practice, WRONG)
  const settings = (await importForView(practice.actor, id))?.settings
  if (!settings) throw new Error('no settings')
  const colleague = await makeColleague(practice.db, practice.clinicId)
  const other = await anotherPractice(practice)
  for (const { actor } of [colleague, other]) {
    expect(await importsOfClinic(actor)).toEqual([])
    expect(await importForView(actor, id)).toBeNull()
    expect(await checkedRows(actor, id, { only: 'all', page: 1 })).toEqual({ rows: [], total: 0, pages: 1 })
    expect(await wrongRowsFile(actor, id)).toBeNull()
    const tried = [
      lookAgain(actor, id, {}),
      checkFile(actor, id, settings),
      answerTwins(actor, id, {}),
      startImport(actor, id, { setAside: true, shown: '' }),
      undoImport(actor, id),
      abandonImport(actor, id),
    ]
    for (const result of await Promise.all(tried)) expect(result).toMatchObject({ ok: false, reason: 'not_found' })
  }
  const file = { fileName: 'x.csv', stream: Readable.from([Buffer.from(TWO_PATIENTS)]), size: 1 }
  expect(await receiveFile(colleague.actor, file)).toMatchObject({ ok: false, reason: 'not_found' })
  expect(await importForView(practice.actor, id)).toMatchObject({ state: 'checked' })
})

test('two clinics bring in the same file, each for itself', async () => {
  await broughtIn(practice, TWO_PATIENTS)
  const other = await anotherPractice(practice)
  expect((await broughtIn(other, TWO_PATIENTS)).counts).toMatchObject({ patients: 2, already: 0 })
  expect(await practice.db.patient.count()).toBe(4)
})

test('the wrong rows are a file of their own, with the columns as they stood and why', async () => {
  const id = await checkedImport(practice, WRONG)
  const rows = await wrongRowsFile(practice.actor, id)
  if (!rows) throw new Error('no wrong rows')
  const lines = (await text(Readable.from(rows))).split('\r\n')
  expect(lines[0]).toMatch(/^\ufeffpatient_reference,.*,note,what_is_wrong$/)
  expect(lines[1]).toBe(
    'EX-2,,,,Migraine,,31/06/2025,,,2,,,,3,3,,,,,"he said ""so, so""",“31/06/2025” is not in the calendar: June 2025 has no day 31.',
  )
  expect(lines.slice(2)).toEqual([''])
  expect((await auditedActions(practice.db)).at(-1)).toBe('import.wrong_rows_taken')
})

test('a row with more cells than the header keeps them in that file, and is wrong again when it comes back', async () => {
  const wide = `${TWO_PATIENTS}\nEX-2,,,,Migraine,,2025-06-30,,,2,,,,3,3,5,,,,,so`
  const rows = await wrongRowsFile(practice.actor, await checkedImport(practice, wide))
  if (!rows) throw new Error('no wrong rows')
  const again = await text(Readable.from(rows))
  expect(again).toContain('.",so')
  const view = await importForView(practice.actor, await checkedImport(practice, again))
  expect(view?.counts).toMatchObject({ rows: 1, wrong: 1, responses: 0 })
})

test('they can still be had after the others were brought in, and corrected they are brought in too', async () => {
  const view = await broughtIn(practice, WRONG)
  const rows = await wrongRowsFile(practice.actor, view.id)
  if (!rows) throw new Error('no wrong rows')
  const corrected = (await text(Readable.from(rows))).replace('31/06/2025', '30/06/2025')
  expect((await broughtIn(practice, corrected)).counts).toMatchObject({ rows: 1, responses: 1, courses: 0, wrong: 0 })
  expect((await checkedRows(practice.actor, view.id, { only: 'wrong', page: 1 })).total).toBe(1)
})

test('a page of the preview says of each row what it makes, what is wrong, and how its cells stand', async () => {
  const id = await checkedImport(practice, WRONG)
  const { rows, total, pages } = await checkedRows(practice.actor, id, { only: 'all', page: 1 })
  expect({ total, pages }).toEqual({ total: 5, pages: 1 })
  expect(rows[0]).toMatchObject({
    line: 2,
    makes: 'new_patient',
    withSession: true,
    patient: 'Ruth Example (EX-1)',
    problem: 'Low back pain',
    answeredOn: '2025-03-03',
    cells: { symptom1: 'Ache low down', symptom1_score: '5', medication: 'none' },
  })
  expect(rows[4]).toMatchObject({ line: 6, makes: 'nothing', patient: 'EX-2', answeredOn: '31/06/2025' })
  expect((await checkedRows(practice.actor, id, { only: 'wrong', page: 1 })).rows.map(({ line }) => line)).toEqual([6])
})

test('one person under two references waits for an answer', async () => {
  const twice = `${TWO_PATIENTS}\nEX-9,Example,Ruth,1975-02-04,Migraine,,2025-05-06,,Throbbing,2,,,,,3,,,,,`
  const id = await checkedImport(practice, twice)
  const view = await importForView(practice.actor, id)
  expect(view?.counts).toMatchObject({ wrong: 4, patients: 1 })
  expect(view?.twins).toMatchObject([{ name: 'Ruth Example', birthDate: '4 February 1975', answer: null }])
  const key = view?.twins[0]?.key ?? ''
  await answerTwins(practice.actor, id, { [key]: 'same' })
  expect(await importForView(practice.actor, id)).toMatchObject({
    counts: { wrong: 0, patients: 2, courses: 3 },
    twins: [{ answer: 'same' }],
  })
})
