import { expect, test } from 'vitest'
import { testPractice } from '@/lib/auth/test-practice'
import { readKeptCautions } from '@/lib/caution/kept'
import { made, refusal, sessionForm, startTestCourse, wholeRecord } from '@/lib/course/test-course'
import { sessionForView } from './data'
import { amendSession, signSession } from './mutations'
import { amendSessionSchema } from './schema'

const practice = testPractice()

const needled = { modality: 'manual_acupuncture', needlesIn: '2', needlesOut: '2' }
const sign = (courseId: string, typed: Record<string, string> = {}) =>
  signSession(practice.actor, courseId, sessionForm(typed))

async function flag(patientId: string, key: string) {
  const { clinicId, memberId } = practice
  await practice.db.safetyFlag.create({ data: { clinicId, patientId, flag: key, createdById: memberId } })
}

test('points are kept in one form, however they were typed', async () => {
  const { courseId } = await startTestCourse(practice)
  await made(sign(courseId, { ...needled, prescription: 'UB40 l, st 36 bl 20min; yintang' }))
  const session = await practice.db.session.findFirstOrThrow()
  expect(session.prescription).toBe('BL40 left, ST36 both 20 min, EX-HN3')
})

test('a point that does not exist is refused with what was probably meant, and nothing is kept', async () => {
  const { courseId } = await startTestCourse(practice)
  const before = await wholeRecord(practice.db)
  const { reason, fields } = await refusal(sign(courseId, { ...needled, prescription: 'LI4, ST46' }))
  expect(reason).toBe('invalid')
  expect(fields.prescription).toContain('ST46')
  expect(fields.prescription).toContain('ST45')
  expect(await wholeRecord(practice.db)).toEqual(before)
})

test('cautions are kept with the session as they were shown, with their reason and source', async () => {
  const { courseId, patientId } = await startTestCourse(practice)
  await flag(patientId, 'pregnancy')
  await made(sign(courseId, { ...needled, prescription: 'LI4 both' }))
  const { cautions } = await practice.db.session.findFirstOrThrow()
  expect(readKeptCautions(cautions)).toContainEqual(
    expect.objectContaining({ about: 'LI4', level: 'caution', source: expect.stringContaining('iaomai') }),
  )
})

test('a stop wants a written reason to go on, which is kept; nothing else is asked', async () => {
  const { courseId, patientId } = await startTestCourse(practice)
  await flag(patientId, 'pacemaker')
  const electro = { modality: 'electroacupuncture', needlesIn: '2', needlesOut: '2', prescription: 'ST36 both' }
  const before = await wholeRecord(practice.db)
  const { fields } = await refusal(sign(courseId, electro))
  const [field = ''] = Object.keys(fields)
  expect(Object.keys(fields)).toHaveLength(1)
  expect(field).toMatch(/^caution:/)
  expect(await wholeRecord(practice.db)).toEqual(before)
  await made(sign(courseId, { ...electro, [field]: 'Agreed with the cardiologist.' }))
  const kept = readKeptCautions((await practice.db.session.findFirstOrThrow()).cautions)
  expect(kept.find(({ level }) => level === 'stop')?.answer).toBe('Agreed with the cardiologist.')
})

test('the account of a missing needle is kept as an adverse event of the session', async () => {
  const { courseId } = await startTestCourse(practice)
  const account = 'Found in the towel, intact.'
  const sessionId = await made(
    sign(courseId, { ...needled, needlesOut: '1', missingNeedle: account, prescription: 'LI4 both' }),
  )
  const event = await practice.db.adverseEvent.findFirstOrThrow()
  expect(event).toMatchObject({ sessionId, event: 'needle_lost', occurredOn: '2026-03-09' })
  expect(event.description).toContain(account)
})

test('a needle that a correction finds missing is kept as an adverse event, once', async () => {
  const { courseId } = await startTestCourse(practice)
  const sessionId = await made(sign(courseId, { ...needled, prescription: 'LI4 both' }))
  const form = { treatedOn: '2026-03-09', startTime: '09:30', note: 'BL23, BL40', reaction: 'none', ...needled }
  const missing = {
    needlesOut: '1',
    missingNeedle: 'Found on the floor.',
    prescription: 'LI4 both',
    reason: 'recounted',
  }
  const correct = (typed: object) =>
    amendSession(practice.actor, sessionId, amendSessionSchema.parse({ ...form, ...typed }))
  await made(correct({ ...missing, version: 1 }))
  await made(correct({ ...missing, note: 'Other', version: 2 }))
  const event = await practice.db.adverseEvent.findFirstOrThrow()
  expect(event).toMatchObject({ sessionId, event: 'needle_lost', occurredOn: '2026-03-09' })
  expect(event.description).toContain('Noted when the session was corrected')
  expect(await practice.db.adverseEvent.count()).toBe(1)
})

test('from the second session on it has to be said whether there was a reaction', async () => {
  const { courseId } = await startTestCourse(practice)
  await made(sign(courseId, { reaction: '' }))
  const { fields } = await refusal(sign(courseId, { reaction: '', notScored: '1' }))
  expect(Object.keys(fields)).toEqual(['reaction'])
  await made(sign(courseId, { reaction: 'not_asked', notScored: '1' }))
})

test('what happened today is kept as an adverse event where it is filled in whole', async () => {
  const { courseId } = await startTestCourse(practice)
  const { fields } = await refusal(sign(courseId, { 'today.severity': 'mild' }))
  expect(fields['today.outcome']).toBeDefined()
  const whole = {
    'today.event': 'fainting',
    'today.occurredOn': '2026-03-09',
    'today.severity': 'mild',
    'today.serious': 'no',
    'today.causality': 'probable',
    'today.outcome': 'resolved',
    'today.resolvedOn': '2026-03-09',
  }
  await made(sign(courseId, whole))
  expect(await practice.db.adverseEvent.findFirstOrThrow()).toMatchObject({ event: 'fainting', severity: 'mild' })
})

test('a signed session reads whole, and its points are corrected by amendment alone', async () => {
  const { courseId } = await startTestCourse(practice)
  const sessionId = await made(sign(courseId, { ...needled, prescription: 'LI4 both' }))
  const form = { treatedOn: '2026-03-09', startTime: '09:30', note: 'BL23, BL40', reaction: 'none' }
  const changed = { ...form, ...needled, prescription: 'LI4 both, GB34', reason: 'GB34 was forgotten', version: 1 }
  expect(amendSessionSchema.safeParse({ ...changed, reason: '' }).success).toBe(false)
  await made(amendSession(practice.actor, sessionId, amendSessionSchema.parse(changed)))
  const seen = await sessionForView(practice.actor, sessionId)
  expect(seen?.record).toMatchObject({ prescription: 'LI4 both, GB34', signedBy: practice.actor.name })
  const kept = await practice.db.amendment.findFirstOrThrow({ where: { subject: 'session' } })
  expect(JSON.parse(kept.changes)).toEqual([{ field: 'prescription', before: 'LI4 both', after: 'LI4 both, GB34' }])
})

test('a stop is no way round by correction: what is added asks for its reason, a corrected note does not', async () => {
  const { courseId, patientId } = await startTestCourse(practice)
  const sessionId = await made(sign(courseId, { ...needled, prescription: 'LI4 both' }))
  await flag(patientId, 'pacemaker')
  const form = { treatedOn: '2026-03-09', startTime: '09:30', reaction: 'none', ...needled, prescription: 'LI4 both' }
  const correct = (typed: object) =>
    amendSession(practice.actor, sessionId, amendSessionSchema.parse({ ...form, reason: 'forgotten', ...typed }))
  await made(correct({ note: 'Other words.', version: 1 }))
  const electro = { note: 'Other words.', modality: 'electroacupuncture', version: 2 }
  const { fields } = await refusal(correct(electro))
  const [field = ''] = Object.keys(fields)
  expect(field).toMatch(/^caution:/)
  await made(correct({ ...electro, [field]: 'Agreed with the cardiologist.' }))
  const kept = readKeptCautions((await practice.db.session.findFirstOrThrow()).cautions)
  expect(kept.find(({ level }) => level === 'stop')?.answer).toBe('Agreed with the cardiologist.')
})
