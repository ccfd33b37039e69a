import { expect, test } from 'vitest'
import { anotherPractice, testPractice } from '@/lib/auth/test-practice'
import { bodyChartsOf } from '@/lib/body-chart/data'
import { auditedActions, made, refusal, startTestCourse } from '@/lib/course/test-course'
import { intakeOf } from './data'
import { takeIntake } from './mutations'
import { intakeSchema } from './schema'
import { intakeForm, marked } from './test-intake'

const practice = testPractice()

test('the complaint alone makes an intake; what was not asked is empty, and no chart comes of it', async () => {
  const { courseId } = await startTestCourse(practice)
  const id = await made(takeIntake(practice.actor, courseId, intakeForm()))
  expect(await intakeOf(practice.actor, courseId)).toEqual({
    id,
    takenOn: '2026-03-02',
    complaint: 'Back, worse since moving house',
    since: '',
    onset: '',
    better: '',
    worse: '',
    tried: '',
    medicalHistory: '',
    medication: '',
    work: '',
    found: '',
    by: practice.actor.name,
    version: 1,
    marks: [],
  })
  expect(await bodyChartsOf(practice.actor, courseId)).toEqual([])
})

test('without a complaint, words stand beside it', () => {
  const read = intakeSchema.safeParse({ takenOn: '2026-03-02', complaint: ' ', submission: crypto.randomUUID() })
  expect(read.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['complaint', 'Say what the patient comes with. All else may wait.'],
  ])
})

test('a whole intake is kept with its chart in one transaction, and both are in the audit', async () => {
  const { courseId, patientId } = await startTestCourse(practice)
  const typed = {
    'better.rest': '1',
    better: 'a hot bath',
    'worse.sitting': '1',
    'worse.mornings': '1',
    'found.piriformis': '1',
    found: 'left gluteus medius',
    ...marked('lower-back-left', 'dull', 'shooting'),
    'chart.lower-back-left.to': 'calf-left',
  }
  const id = await made(takeIntake(practice.actor, courseId, intakeForm(typed)))
  const marks = [{ area: 'lower-back-left', quality: ['shooting', 'dull'], words: '', radiatesTo: 'calf-left' }]
  expect(await intakeOf(practice.actor, courseId)).toMatchObject({
    better: 'rest, a hot bath',
    worse: 'sitting, mornings',
    found: 'piriformis, left gluteus medius',
    marks,
  })
  expect(await bodyChartsOf(practice.actor, courseId)).toEqual([
    { id, sessionId: null, drawnOn: '2026-03-02', marks, note: '', by: practice.actor.name, version: 1 },
  ])
  expect((await auditedActions(practice.db)).slice(-2)).toEqual(['intake.taken', 'body_chart.drawn'])
  const noted = await practice.db.auditEntry.findFirst({ where: { action: 'intake.taken' } })
  expect(noted).toMatchObject({ subjectId: id, patientId, memberId: practice.memberId })
})

test('sent twice or at once it is one intake; a second one is refused and changes nothing', async () => {
  const { courseId } = await startTestCourse(practice)
  const form = intakeForm(marked('jaw-left'))
  const ids = await Promise.all([form, form].map(each => made(takeIntake(practice.actor, courseId, each))))
  expect(new Set(ids).size).toBe(1)
  const other = intakeForm({ complaint: 'Another', ...marked('hip-left') })
  expect((await refusal(takeIntake(practice.actor, courseId, other))).reason).toBe('already_sent')
  expect(await practice.db.intake.count()).toBe(1)
  expect(await practice.db.bodyChart.count()).toBe(1)
})

test.each([
  ['still to come', '2026-06-16', 'still to come'],
  ['before the course', '2026-03-01', '2 March 2026'],
])('a day %s is refused', async (_, takenOn, words) => {
  const { courseId } = await startTestCourse(practice)
  const { fields } = await refusal(takeIntake(practice.actor, courseId, intakeForm({ takenOn })))
  expect(fields).toEqual({ takenOn: expect.stringContaining(words) })
  expect(await practice.db.intake.count()).toBe(0)
})

test('another clinic’s course is not found, to take or to read', async () => {
  const foreign = await anotherPractice(practice)
  const { courseId } = await startTestCourse(foreign)
  expect((await refusal(takeIntake(practice.actor, courseId, intakeForm()))).reason).toBe('not_found')
  await made(takeIntake(foreign.actor, courseId, intakeForm(marked('jaw-left'))))
  expect(await intakeOf(practice.actor, courseId)).toBeNull()
  expect(await bodyChartsOf(practice.actor, courseId)).toEqual([])
})
