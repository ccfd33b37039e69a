import { expect, test } from 'vitest'
import { testPractice } from '@/lib/auth/test-practice'
import { auditedActions, made, sessionForm, startTestCourse } from '@/lib/course/test-course'
import { signSession } from './mutations'

const practice = testPractice()

test('a visit with its scores is kept as one session and one answer of that day', async () => {
  const { courseId } = await startTestCourse(practice)
  const typed = { symptom1: '3', symptom2: 'x', activity: '0', wellbeing: '6', note: 'BL23\r\nslept better' }
  const sessionId = await made(signSession(practice.actor, courseId, sessionForm(typed)))
  const { clinicId, memberId } = practice
  expect(await practice.db.session.findMany()).toMatchObject([
    {
      id: sessionId,
      clinicId,
      courseId,
      practitionerId: memberId,
      createdById: memberId,
      treatedOn: '2026-03-09',
      startTime: '09:30',
      note: 'BL23\nslept better',
      version: 1,
    },
  ])
  expect(await practice.db.response.findUniqueOrThrow({ where: { sessionId } })).toMatchObject({
    clinicId,
    courseId,
    kind: 'follow_up',
    sequence: 2,
    answeredOn: '2026-03-09',
    symptom1: 3,
    symptom2: null,
    activity: 0,
    wellbeing: 6,
    enteredById: memberId,
  })
})

test('the visit and its answer are both in the audit, under the patient', async () => {
  const { courseId, patientId } = await startTestCourse(practice)
  const sessionId = await made(signSession(practice.actor, courseId, sessionForm()))
  expect((await auditedActions(practice.db)).slice(2)).toEqual(['response.recorded', 'session.signed'])
  const last = await practice.db.auditEntry.findFirst({ orderBy: { id: 'desc' } })
  expect(last).toMatchObject({ subject: 'session', subjectId: sessionId, patientId, memberId: practice.memberId })
})

test('a visit without scores is kept without an answer, whatever else the form carried', async () => {
  const { courseId } = await startTestCourse(practice)
  const typed = { notScored: '1', symptom1: '', symptom2: '', activity: '', wellbeing: '', answeredBy: '' }
  await made(signSession(practice.actor, courseId, sessionForm(typed)))
  expect(await practice.db.session.count()).toBe(1)
  expect(await practice.db.response.count()).toBe(1)
})

test('the first answer of a course is its initial one, each later one a follow-up', async () => {
  const { courseId } = await startTestCourse(practice, { notScored: '1' })
  for (const treatedOn of ['2026-03-02', '2026-03-09', '2026-03-16']) {
    await made(signSession(practice.actor, courseId, sessionForm({ treatedOn, expectation: '7' })))
  }
  const answers = await practice.db.response.findMany({ orderBy: { sequence: 'asc' } })
  expect(answers.map(({ kind, expectation }) => [kind, expectation])).toEqual([
    ['initial', 7],
    ['follow_up', null],
    ['follow_up', null],
  ])
})

test.each([
  ['spoken, and the clinic shows them', true, {}, true],
  ['spoken, and the clinic doesn’t show them', false, {}, false],
  ['on paper', true, { answeredHow: 'paper' }, false],
  ['of a day before all others', true, { treatedOn: '2026-03-02' }, false],
])('whether earlier scores were in view is kept with an answer %s', async (_, setting, typed, inView) => {
  const { courseId } = await startTestCourse(practice, { notScored: '1' })
  const clinic = { ...practice.actor.clinic, earlierScoresInView: setting }
  const actor = { ...practice.actor, clinic }
  const spoken = { answeredHow: 'spoken' }
  const first = await made(signSession(actor, courseId, sessionForm({ ...spoken, treatedOn: '2026-03-05' })))
  const second = await made(signSession(actor, courseId, sessionForm({ ...spoken, ...typed })))
  const kept = (sessionId: string) => practice.db.response.findUniqueOrThrow({ where: { sessionId } })
  expect((await kept(first)).earlierScoresInView).toBe(false)
  expect((await kept(second)).earlierScoresInView).toBe(inView)
})

test('words are kept as the patient said them: emoji, right to left, tags and accents', async () => {
  const { courseId } = await startTestCourse(practice)
  const note = '🙂 כאב גב <script>alert(1)</script> cafe\u0301 & "more"'
  await made(signSession(practice.actor, courseId, sessionForm({ note })))
  const session = await practice.db.session.findFirstOrThrow()
  expect(session.note).toBe('🙂 כאב גב <script>alert(1)</script> caf\u00e9 & "more"')
})
