import { expect, test } from 'vitest'
import { reasonsOfCourse } from '@/lib/attention/data'
import { courseForView } from '@/lib/course/data'
import { sessionWords } from '@/lib/course/numbering'
import { answerForm, made, refusal, sessionForm } from '@/lib/course/test-course'
import { dashboard } from '@/lib/dashboard/data'
import { dischargeCourse } from '@/lib/discharge/mutations'
import { dischargeSchema } from '@/lib/discharge/schema'
import { findPatients, patientForView, recentPatients } from '@/lib/patient/data'
import { amendResponse, recordResponse } from '@/lib/response/mutations'
import { amendResponseSchema } from '@/lib/response/schema'
import { sessionForView } from '@/lib/session/data'
import { amendSession, signSession } from '@/lib/session/mutations'
import { amendSessionSchema } from '@/lib/session/schema'
import { broughtIn, importPractice, TWO_PATIENTS } from './test-import'

const practice = importPractice()

async function courses(text = TWO_PATIENTS) {
  await broughtIn(practice, text)
  const found = await practice.db.course.findMany({ orderBy: { problem: 'asc' } })
  return Object.fromEntries(found.map(({ problem, id }) => [problem, id]))
}

/** The same a year later: heard of last two weeks ago. */
const RECENT = TWO_PATIENTS.replaceAll('2025-0', '2026-0')

test('a course page has its baseline, its change, its words and where all of it came from', async () => {
  const { 'Low back pain': id = '' } = await courses()
  const course = await courseForView(practice.actor, id)
  expect(course?.progress).toMatchObject({ status: 'followed_up', baseline: { answeredOn: '2025-03-03' } })
  // 5, 4, 4, 3 and then 2, 2, 1, 2: better by 16/4 - 7/4.
  expect(course?.progress.outcome?.change).toMatchObject({ value: { n: 9, d: 4 } })
  expect(course?.sessions.map(({ number, broughtIn: from }) => [number, from])).toEqual([
    [1, true],
    [2, true],
  ])
  expect(course?.responses.map(({ note, somethingElse, broughtIn: from }) => [note, somethingElse, from])).toEqual([
    ['', '', true],
    ['', '', true],
    ['still better', '', true],
  ])
  expect(sessionWords(2, course?.plannedSessions ?? 8)).toBe('session 2')
  const record = await sessionForView(practice.actor, course?.sessions[0]?.id ?? '')
  expect(record?.record).toMatchObject({ broughtIn: true, signedAt: null, signedBy: '', note: 'first visit' })
})

test('patients who were brought in are found like any other', async () => {
  await courses()
  expect((await findPatients(practice.actor, 'specim')).map(({ name }) => name)).toEqual(['Omar Specimen'])
  expect((await findPatients(practice.actor, 'EX-1')).map(({ name }) => name)).toEqual(['Ruth Example'])
})

test('old courses are not on the dashboard and give no reason to look, and it says how many they are', async () => {
  const { Migraine: id = '' } = await courses()
  expect(await dashboard(practice.actor, 'clinic')).toMatchObject({ rows: [], resting: 2 })
  expect(await reasonsOfCourse(practice.actor, id)).toEqual([])
})

test('a course that was heard of lately is in treatment like any other', async () => {
  await courses(RECENT)
  const { rows, resting } = await dashboard(practice.actor)
  expect(rows.map(({ problem, reasons }) => [problem, reasons.map(({ reason }) => reason)])).toEqual([
    ['Low back pain', []],
    ['Migraine', ['silent']],
  ])
  expect(resting).toBe(0)
})

test.each<[string, (id: string) => Promise<unknown>]>([
  [
    'a session without scores',
    id => made(signSession(practice.actor, id, sessionForm({ treatedOn: '2026-06-10', notScored: '1' }))),
  ],
  ['a session', id => made(signSession(practice.actor, id, sessionForm({ treatedOn: '2026-06-10' })))],
  ['an answer', id => made(recordResponse(practice.actor, id, answerForm({ answeredOn: '2026-06-10' })))],
])('what rests is in treatment again with %s', async (_, record) => {
  const { 'Low back pain': id = '' } = await courses()
  await record(id)
  const { rows, resting } = await dashboard(practice.actor)
  expect(rows.map(({ problem }) => problem)).toEqual(['Low back pain'])
  expect(resting).toBe(1)
})

test('and is counted no longer when it is discharged, or a file goes on with it', async () => {
  const { 'Low back pain': id = '' } = await courses()
  const end = { dischargedOn: '2026-06-01', reason: 'lost_contact', note: '', version: 1 }
  await made(dischargeCourse(practice.actor, id, dischargeSchema.parse(end)))
  expect((await dashboard(practice.actor)).resting).toBe(1)
  await broughtIn(practice, `${TWO_PATIENTS}\nEX-2,,,,Migraine,,2026-06-08,,,2,,,,3,3,,,,,`)
  expect(await dashboard(practice.actor)).toMatchObject({ resting: 0, rows: [{ problem: 'Migraine' }] })
})

const scores = { symptom1: '5', symptom2: '4', activity: '4', wellbeing: '0', medicationTaken: 'no' }

test('a correction may leave open what the file did not say; what is recorded here may not', async () => {
  const { 'Low back pain': id = '' } = await courses()
  const first = await practice.db.response.findFirstOrThrow({ where: { courseId: id, kind: 'initial' } })
  const unsaid = { answeredBy: 'not_recorded', answeredHow: 'not_recorded' }
  const correction = { ...scores, ...unsaid, answeredOn: '2025-03-03', reason: 'the form says 0', version: 1 }
  await made(amendResponse(practice.actor, first.id, amendResponseSchema.parse(correction)))
  const refused = await refusal(recordResponse(practice.actor, id, answerForm({ answeredOn: '2026-06-10', ...unsaid })))
  expect(refused.fields).toEqual({
    answeredBy: 'Say who answered.',
    answeredHow: 'Say how the patient answered.',
  })
})

test('a session that was brought in can be corrected without a count of needles that nobody made', async () => {
  const { 'Low back pain': id = '' } = await courses()
  const session = await practice.db.session.findFirstOrThrow({ where: { courseId: id, treatedOn: '2025-03-10' } })
  const correction = {
    treatedOn: '2025-03-10',
    prescription: 'BL23 both',
    modality: '',
    note: 'as the card has it',
    reaction: 'not_asked',
    version: '1',
    reason: 'note was missing',
  }
  await made(amendSession(practice.actor, session.id, amendSessionSchema.parse(correction)))
  expect(await practice.db.session.findUniqueOrThrow({ where: { id: session.id } })).toMatchObject({
    note: 'as the card has it',
    needlesIn: null,
  })
})

test('who were brought in are not those whose records were opened last', async () => {
  await courses()
  const ruth = await practice.db.patient.findFirstOrThrow({ where: { reference: 'EX-1' } })
  await patientForView(practice.actor, ruth.id)
  const trail = await recentPatients(practice.actor, 1)
  expect(trail.map(({ reference }) => reference)).toEqual(['EX-1'])
})
