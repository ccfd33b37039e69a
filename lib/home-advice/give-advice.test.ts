import { expect, test } from 'vitest'
import { anotherPractice, testPractice } from '@/lib/auth/test-practice'
import { auditedActions, made, refusal, sessionForm, startTestCourse } from '@/lib/course/test-course'
import { signSession } from '@/lib/session/mutations'
import { adviceGivenBefore, adviceOfSession, handoutOf } from './data'
import { amendAdvice, setAdviceState } from './mutations'
import { amendAdviceSchema } from './schema'
import { addTestAdvice, giveInSession } from './test-advice'

const practice = testPractice()

async function sessionOf(of = practice, typed: Record<string, string> = {}) {
  const course = await startTestCourse(of)
  const sessionId = await made(signSession(of.actor, course.courseId, sessionForm(typed)))
  return { ...course, sessionId }
}

test('advice is kept with the session in the words of its day', async () => {
  const { patientId, sessionId } = await sessionOf()
  const calf = await addTestAdvice(practice)
  const pc6 = await addTestAdvice(practice, { adviceKind: 'acupressure', title: 'PC6', text: 'Press.' })
  await made(giveInSession(practice, sessionId, [pc6, calf]))
  const change = { adviceKind: 'stretch', title: 'Other title', text: 'Other text', reason: '', version: 1 }
  await made(amendAdvice(practice.actor, calf, amendAdviceSchema.parse(change)))
  expect(await adviceOfSession(practice.actor, sessionId)).toMatchObject([
    { title: 'Calf stretch', text: 'Hold for 20 seconds.' },
    { title: 'PC6', text: 'Press.' },
  ])
  const noted = await practice.db.auditEntry.findFirstOrThrow({ where: { action: 'home_advice.given' } })
  expect(noted).toMatchObject({ subjectId: sessionId, patientId })
})

test('given once more in the same session, nothing is there twice', async () => {
  const { sessionId } = await sessionOf()
  const calf = await addTestAdvice(practice)
  await made(giveInSession(practice, sessionId, [calf, calf]))
  await made(giveInSession(practice, sessionId, [calf]))
  expect((await adviceOfSession(practice.actor, sessionId)).length).toBe(1)
})

test('where none is chosen, none is given and nothing is noted', async () => {
  const { sessionId } = await sessionOf()
  await made(giveInSession(practice, sessionId, []))
  expect(await auditedActions(practice.db)).not.toContain('home_advice.given')
})

test('what was withdrawn meanwhile is named, and nothing of the choice is given', async () => {
  const { sessionId } = await sessionOf()
  const calf = await addTestAdvice(practice)
  const walk = await addTestAdvice(practice, { title: 'Walk' })
  await made(setAdviceState(practice.actor, { adviceId: walk, state: 'withdrawn', version: 1 }))
  const { reason, fields } = await refusal(giveInSession(practice, sessionId, [calf, walk]))
  expect(reason).toBe('invalid')
  expect(fields).toEqual({ homeAdvice: expect.stringContaining('“Walk”') })
  expect(await adviceOfSession(practice.actor, sessionId)).toEqual([])
})

test('another clinic’s advice cannot be given, nor any in another clinic’s session', async () => {
  const foreign = await anotherPractice(practice)
  const own = await sessionOf()
  const theirs = await sessionOf(foreign)
  const [ours, foreignAdvice] = [await addTestAdvice(practice), await addTestAdvice(foreign)]
  const { fields } = await refusal(giveInSession(practice, own.sessionId, [ours, foreignAdvice]))
  expect(fields).toEqual({ homeAdvice: expect.stringContaining('not found') })
  expect((await refusal(giveInSession(practice, theirs.sessionId, [ours]))).reason).toBe('not_found')
  expect(await practice.db.adviceGiven.count()).toBe(0)
})

test('the next visit asks about the advice of the last one by its day, not by when it was typed in', async () => {
  const { courseId, sessionId } = await sessionOf(practice, { treatedOn: '2026-04-20' })
  const earlier = sessionForm({ treatedOn: '2026-04-13', notScored: '1' })
  const typedInLate = await made(signSession(practice.actor, courseId, earlier))
  const [calf, walk] = [await addTestAdvice(practice), await addTestAdvice(practice, { title: 'Walk' })]
  await made(giveInSession(practice, sessionId, [calf]))
  await made(giveInSession(practice, typedInLate, [walk]))
  expect(await adviceGivenBefore(practice.actor, courseId)).toMatchObject([{ title: 'Calf stretch' }])
})

test('a course without a session, and one of another clinic, have nothing to ask about', async () => {
  const { courseId } = await startTestCourse(practice)
  expect(await adviceGivenBefore(practice.actor, courseId)).toEqual([])
  const foreign = await anotherPractice(practice)
  const theirs = await sessionOf(foreign)
  await made(giveInSession(foreign, theirs.sessionId, [await addTestAdvice(foreign)]))
  expect(await adviceGivenBefore(practice.actor, theirs.courseId)).toEqual([])
  expect(await adviceOfSession(practice.actor, theirs.sessionId)).toEqual([])
})

test('a handout has the clinic, the given name, the day and the advice, and opening it is noted', async () => {
  const { patientId, courseId, sessionId } = await sessionOf()
  await made(giveInSession(practice, sessionId, [await addTestAdvice(practice)]))
  const { clinicId } = practice
  await practice.db.clinic.update({ where: { id: clinicId }, data: { letterhead: '1 Example Street' } })
  expect(await handoutOf(practice.actor, sessionId)).toEqual({
    courseId,
    clinic: 'Sample Clinic',
    letterhead: '1 Example Street',
    givenName: 'Ida',
    treatedOn: '2026-03-09',
    advice: [{ id: expect.any(String), title: 'Calf stretch', text: 'Hold for 20 seconds.' }],
  })
  const noted = await practice.db.auditEntry.findFirstOrThrow({ where: { action: 'letter.made' } })
  expect(noted).toMatchObject({ subject: 'letter', subjectId: sessionId, patientId })
})

test('another clinic’s handout is not found, and no view of it is noted', async () => {
  const { sessionId } = await sessionOf(await anotherPractice(practice))
  expect(await handoutOf(practice.actor, sessionId)).toBeNull()
  expect(await auditedActions(practice.db)).not.toContain('letter.made')
})
