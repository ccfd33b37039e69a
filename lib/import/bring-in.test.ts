import { expect, test } from 'vitest'
import { amendCourse } from '@/lib/course/mutations'
import { amendCourseSchema } from '@/lib/course/schema'
import { auditedActions, made } from '@/lib/course/test-course'
import { checkedRows, importForView } from './data'
import { undoImport } from './mutations'
import { broughtIn, checkedImport, importPractice, TWO_PATIENTS } from './test-import'

const practice = importPractice()

test('a file becomes patients, courses, sessions and answers', async () => {
  const view = await broughtIn(practice, TWO_PATIENTS)
  expect(view).toMatchObject({ state: 'done', failure: null, undoRefused: null, inspection: null, twins: [] })
  expect(view.counts).toEqual({
    rows: 4,
    patients: 2,
    courses: 2,
    responses: 4,
    sessions: 2,
    already: 0,
    doubled: 0,
    wrong: 0,
  })
  expect(await auditedActions(practice.db)).toEqual([
    'import.received',
    'import.checked',
    'import.started',
    'patient.imported',
    'course.imported',
    'patient.imported',
    'course.imported',
    'import.done',
  ])
})

test('the same file again makes nothing twice', async () => {
  await broughtIn(practice, TWO_PATIENTS)
  const id = await checkedImport(practice, TWO_PATIENTS)
  const view = await importForView(practice.actor, id)
  expect(view?.counts).toEqual({
    rows: 4,
    patients: 0,
    courses: 0,
    responses: 0,
    sessions: 0,
    already: 4,
    doubled: 0,
    wrong: 0,
  })
  const { rows } = await checkedRows(practice.actor, id, { only: 'all', page: 1 })
  expect(rows.map(({ makes }) => makes)).toEqual(['already', 'already', 'already', 'already'])
})

test('the same file with other words for a symptom is not there already, unless they were corrected in the record', async () => {
  await broughtIn(practice, TWO_PATIENTS)
  const { id, ...course } = await practice.db.course.findFirstOrThrow({ where: { problem: 'Migraine' } })
  const corrected = { ...course, plannedSessions: '8', symptom1Words: 'Thumping', reason: 'misheard' }
  await made(amendCourse(practice.actor, id, amendCourseSchema.parse(corrected)))
  const countsOf = async (text: string) =>
    (await importForView(practice.actor, await checkedImport(practice, text)))?.counts
  for (const words of ['Throbbing', 'Thumping', '']) {
    expect(await countsOf(TWO_PATIENTS.replace('Throbbing', words))).toMatchObject({ already: 4, wrong: 0 })
  }
  expect(await countsOf(TWO_PATIENTS.replace('Throbbing', 'Pressing'))).toMatchObject({ already: 3, wrong: 1 })
})

test('a doubled row is brought in once; only what is in the record is there already', async () => {
  const doubled = [...TWO_PATIENTS.split('\n'), TWO_PATIENTS.split('\n')[1]].join('\n')
  expect((await broughtIn(practice, doubled)).counts).toMatchObject({ responses: 4, already: 0, doubled: 1 })
  const id = await checkedImport(practice, doubled)
  expect((await importForView(practice.actor, id))?.counts).toMatchObject({ responses: 0, already: 5, doubled: 0 })
  const { rows } = await checkedRows(practice.actor, id, { only: 'all', page: 1 })
  expect(rows.flatMap(({ notes }) => notes)).toEqual([])
})

test('undone as one, a file can be brought in again', async () => {
  const view = await broughtIn(practice, TWO_PATIENTS)
  await made(undoImport(practice.actor, view.id))
  expect(await practice.db.patient.count()).toBe(0)
  expect(await practice.db.response.count()).toBe(0)
  expect((await broughtIn(practice, TWO_PATIENTS)).counts?.responses).toBe(4)
})
