import { expect, test } from 'vitest'
import { made } from '@/lib/course/test-course'
import { importForView } from './data'
import { answerTwins, checkFile, startImport } from './mutations'
import { checkedImport, importPractice, startedAsShown } from './test-import'
import { whenIdle } from './work/running'

const practice = importPractice()

const OTHERWISE = expect.stringContaining('changed since you looked')

const csv = (...rows: string[]) =>
  [
    'patient_reference,family_name,given_name,birth_date,problem,answered_on,symptom1,symptom1_score,note',
    ...rows,
  ].join('\n')

const AMBIGUOUS = csv('EX-1,Example,Ruth,1975-02-04,Migraine,03/04/2025,Ache,4,7')
const TWINS = csv(
  'EX-1,Example,Ruth,1975-02-04,Migraine,2025-03-03,Ache,4,',
  'EX-2,Example,Ruth,1975-02-04,Eczema,2025-03-10,Itch,3,',
)

async function looked(id: string) {
  const view = await importForView(practice.actor, id)
  if (!view?.settings) throw new Error('not checked')
  return { ...view, settings: view.settings }
}

/** Presses the button of a page that showed this. */
async function pressed(id: string, shown: string) {
  await made(startImport(practice.actor, id, { setAside: true, shown }))
  await whenIdle(id)
}

async function checkedAgain(id: string, settings: Parameters<typeof checkFile>[2]) {
  await made(checkFile(practice.actor, id, settings))
  await whenIdle(id)
}

test('days that are read in another order since are not brought in, but looked at again', async () => {
  const id = await checkedImport(practice, AMBIGUOUS, { dateStyle: 'mdy' })
  const { shown, settings } = await looked(id)
  await checkedAgain(id, { ...settings, dateStyle: 'dmy' })
  await pressed(id, shown)
  expect(await looked(id)).toMatchObject({ state: 'checked', failure: OTHERWISE })
  expect(await practice.db.response.count()).toBe(0)
  await made(startedAsShown(practice, id, false))
  expect(await practice.db.response.findMany()).toMatchObject([{ answeredOn: '2025-04-03' }])
})

test('columns that mean something else since are not brought in', async () => {
  const id = await checkedImport(practice, AMBIGUOUS)
  const { shown, settings } = await looked(id)
  const { note: _, ...columns } = settings.columns
  await checkedAgain(id, { ...settings, columns })
  await pressed(id, shown)
  expect(await looked(id)).toMatchObject({ state: 'checked', failure: OTHERWISE })
  expect(await practice.db.response.count()).toBe(0)
})

test('people of one name about whom something else was said since are not brought in', async () => {
  const id = await checkedImport(practice, TWINS)
  const key = (await looked(id)).twins[0]?.key ?? ''
  await made(answerTwins(practice.actor, id, { [key]: 'same' }))
  const { shown } = await looked(id)
  await made(answerTwins(practice.actor, id, { [key]: 'different' }))
  await pressed(id, shown)
  expect(await looked(id)).toMatchObject({ state: 'checked', failure: OTHERWISE })
  expect(await practice.db.patient.count()).toBe(0)
  await made(answerTwins(practice.actor, id, { [key]: 'same' }))
  expect(await looked(id)).toMatchObject({ failure: null, shown })
  await pressed(id, shown)
  expect(await practice.db.patient.count()).toBe(1)
})

test('a page that does not say what it showed brings nothing in', async () => {
  const id = await checkedImport(practice, AMBIGUOUS)
  await pressed(id, '')
  expect(await looked(id)).toMatchObject({ state: 'checked', failure: OTHERWISE })
  expect(await practice.db.response.count()).toBe(0)
})

test('rows that were read again in the same way are those that were shown', async () => {
  const id = await checkedImport(practice, AMBIGUOUS)
  const { shown, settings } = await looked(id)
  await checkedAgain(id, settings)
  await pressed(id, shown)
  expect(await practice.db.response.count()).toBe(1)
})
