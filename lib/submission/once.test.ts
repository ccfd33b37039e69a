import { expect, test } from 'vitest'
import { makeColleague } from '@/lib/auth/test-actors'
import { testPractice } from '@/lib/auth/test-practice'
import { startCourse } from '@/lib/course/mutations'
import {
  addTestPatient,
  answerForm,
  courseForm,
  made,
  refusal,
  sessionForm,
  startTestCourse,
  wholeRecord,
} from '@/lib/course/test-course'
import { recordResponse } from '@/lib/response/mutations'
import { signSession } from '@/lib/session/mutations'

const practice = testPractice()

async function prepared() {
  const { courseId } = await startTestCourse(practice)
  const patient = await addTestPatient(practice)
  const { actor, memberId } = practice
  const session = sessionForm()
  const response = answerForm()
  const course = courseForm(memberId)
  return {
    courseId,
    sends: {
      session: () => signSession(actor, courseId, session),
      response: () => recordResponse(actor, courseId, response),
      course: () => startCourse(actor, patient.id, course),
    },
  }
}

test.each(['session', 'response', 'course'] as const)('a %s sent again is kept once and answered alike', async kind => {
  const { sends } = await prepared()
  const first = await made(sends[kind]())
  const after = await wholeRecord(practice.db)
  expect(await made(sends[kind]())).toBe(first)
  expect(await wholeRecord(practice.db)).toEqual(after)
})

test.each(['session', 'response', 'course'] as const)('a %s sent 20 times at once is kept once', async kind => {
  const { sends } = await prepared()
  const before = await wholeRecord(practice.db)
  const answers = await Promise.all(Array.from({ length: 20 }, () => made(sends[kind]())))
  expect(new Set(answers).size).toBe(1)
  const after = await wholeRecord(practice.db)
  expect(after.sessions.length - before.sessions.length).toBe(kind === 'session' ? 1 : 0)
  expect(after.responses.length - before.responses.length).toBe(1)
  expect(after.courses.length - before.courses.length).toBe(kind === 'course' ? 1 : 0)
  expect(after.submissions.length - before.submissions.length).toBe(1)
  expect(after.audits.length - before.audits.length).toBe(kind === 'response' ? 1 : 2)
})

test('a form that comes back with other content is refused and changes nothing', async () => {
  const { courseId } = await startTestCourse(practice)
  const form = sessionForm()
  await made(signSession(practice.actor, courseId, form))
  const before = await wholeRecord(practice.db)
  const others = [
    { ...form, note: 'something else' },
    { ...form, symptom1: 2 as const },
    { ...form, notScored: true },
  ]
  for (const other of others) {
    expect(await refusal(signSession(practice.actor, courseId, other))).toMatchObject({ reason: 'already_sent' })
  }
  expect(await wholeRecord(practice.db)).toEqual(before)
})

test('a form’s key can’t be used for another course, another kind of form or by somebody else', async () => {
  const { courseId } = await startTestCourse(practice)
  const other = await startTestCourse(practice)
  const colleague = await makeColleague(practice.db, practice.clinicId)
  const form = sessionForm()
  await made(signSession(practice.actor, courseId, form))
  const before = await wholeRecord(practice.db)
  const answer = answerForm({ submission: form.submission })
  const refusals = await Promise.all([
    refusal(signSession(practice.actor, other.courseId, form)),
    refusal(recordResponse(practice.actor, courseId, answer)),
    refusal(signSession(colleague.actor, courseId, form)),
  ])
  expect(refusals.map(({ reason }) => reason)).toEqual(['already_sent', 'already_sent', 'already_sent'])
  expect(await wholeRecord(practice.db)).toEqual(before)
})

test('a refused form can be corrected and sent with the same key', async () => {
  const { courseId } = await startTestCourse(practice)
  const form = sessionForm({ symptom1: '' })
  await refusal(signSession(practice.actor, courseId, form))
  await made(signSession(practice.actor, courseId, { ...form, symptom1: 4 }))
  expect(await practice.db.session.count()).toBe(1)
})

test('two visits sent at the same moment are both kept, each with its own place', async () => {
  const { courseId } = await startTestCourse(practice, { notScored: '1' })
  await Promise.all([
    made(signSession(practice.actor, courseId, sessionForm())),
    made(signSession(practice.actor, courseId, sessionForm({ startTime: '14:00' }))),
  ])
  const responses = await practice.db.response.findMany({ orderBy: { sequence: 'asc' } })
  expect(responses.map(({ sequence, kind }) => [sequence, kind])).toEqual([
    [1, 'initial'],
    [2, 'follow_up'],
  ])
  const sessions = await practice.db.session.findMany({ orderBy: { sequence: 'asc' } })
  expect(sessions.map(({ sequence }) => sequence)).toEqual([1, 2])
})
