import { expect, test } from 'vitest'
import { anotherPractice, testPractice } from '@/lib/auth/test-practice'
import { answerForm, auditedActions, made, sessionForm, startTestCourse } from '@/lib/course/test-course'
import { closeRedFlag, recordScreen } from '@/lib/red-flag/mutations'
import { closeForm, screenForm } from '@/lib/red-flag/test-screen'
import { recordResponse } from '@/lib/response/mutations'
import { signSession } from '@/lib/session/mutations'
import { letterForCourse } from './data'
import { letterText } from './letter-text'

const practice = testPractice()

async function textFor(courseId: string): Promise<string> {
  const letter = await letterForCourse(practice.actor, courseId)
  if (!letter) throw new Error('no letter')
  return letterText(letter)
}

test('a letter says who, what was found with its action and note, and the treatment so far', async () => {
  const { courseId, patientId } = await startTestCourse(practice)
  await practice.db.patient.update({ where: { id: patientId }, data: { gp: 'Dr Sample\n1 High Street' } })
  await made(signSession(practice.actor, courseId, sessionForm()))
  // 5 4 4 3 at the start, 6 5 4 4 now: from 4.00 to 4.75.
  const worse = { treatedOn: '2026-03-16', symptom1: '6', symptom2: '5', activity: '4', wellbeing: '4' }
  await made(signSession(practice.actor, courseId, sessionForm(worse)))
  await made(recordScreen(practice.actor, courseId, screenForm({ screenedOn: '2026-03-16', restAbsent: '1' })))
  expect(await textFor(courseId)).toBe(`Dr Sample
1 High Street

Dear Doctor,

Re: Ida Example, born 1 May 1975, our reference 1

I treat this patient for “Low back pain”. What I found needs to be assessed as an emergency.

In the patient’s own words: “Stabbing low down” and “Stiff mornings”. The activity that this makes hard is “Tying shoes”. The course of treatment began on 2 March 2026.

What I found:
- Numbness around the saddle area (cauda equina), found on 16 March 2026. Action: emergency. Sent to A&E

Red flags were last screened on 16 March 2026: 1 present, 16 absent.

Treatment so far: 2 sessions, from 9 March 2026 to 16 March 2026. The patient’s own scores (MYMOP): worse by 0.75 since 2 March, over 2 treatments (4 of 4 items).

Yours sincerely,


A. Practitioner
Sample Clinic`)
})

test('without an open red flag and without a GP it is a plain referral', async () => {
  const { courseId } = await startTestCourse(practice, {
    symptom2Words: '',
    symptom2: 'x',
    activityWords: '',
    activity: 'x',
  })
  const text = await textFor(courseId)
  expect(text).toContain('To the GP of Ida Example')
  expect(text).toContain('I treat this patient for “Low back pain”, and would be grateful for your opinion.')
  expect(text).toContain('In the patient’s own words: “Stabbing low down”. The course')
  expect(text).toContain('Treatment so far: no session yet.')
  expect(text).not.toContain('What I found')
})

test('a red flag that was closed is not in it; one of another course of the patient is', async () => {
  const { courseId, patientId } = await startTestCourse(practice)
  const first = await made(recordScreen(practice.actor, courseId, screenForm()))
  const { id } = await practice.db.redFlagAnswer.findFirstOrThrow({ where: { screenId: first, state: 'present' } })
  await made(closeRedFlag(practice.actor, id, closeForm()))
  const other = await startTestCourse(practice, { problem: 'Neck pain' })
  await practice.db.course.update({ where: { id: other.courseId }, data: { patientId } })
  const weight = { 'state-saddle_numbness': '', 'state-weight_loss': 'present', 'action-weight_loss': 'watch' }
  await made(recordScreen(practice.actor, other.courseId, screenForm(weight)))
  const text = await textFor(courseId)
  expect(text).not.toContain('saddle')
  expect(text).toContain(
    '- Unexplained weight loss (cancer), found on 9 March 2026, in the treatment of “Neck pain”. Action: watch.',
  )
  expect(text).toContain('I am keeping it under review.')
})

test('an answer given outside a visit is told without counting it as a treatment', async () => {
  const { courseId } = await startTestCourse(practice)
  await made(recordResponse(practice.actor, courseId, answerForm({ symptom1: '4', symptom2: '3', activity: '3' })))
  // 5 4 4 3 to 4 3 3 3: from 4.00 to 3.25.
  expect(await textFor(courseId)).toContain(
    'Treatment so far: no session yet. The patient’s own scores (MYMOP): better by 0.75, a small improvement, since 2 March (4 of 4 items).',
  )
})

test('the first scores alone follow one colon, not two', async () => {
  const { courseId } = await startTestCourse(practice)
  expect(await textFor(courseId)).toContain(
    'The patient’s own scores (MYMOP): one answer so far – a baseline, not a trend.',
  )
})

test('opening a letter leaves an audit row, carries the clinic’s letterhead, and is for its own clinic alone', async () => {
  const { courseId, patientId } = await startTestCourse(practice)
  await practice.db.clinic.update({ where: { id: practice.clinicId }, data: { letterhead: '2 Sample Street' } })
  expect(await letterForCourse((await anotherPractice(practice)).actor, courseId)).toBeNull()
  expect(await auditedActions(practice.db)).not.toContain('letter.made')
  expect((await letterForCourse(practice.actor, courseId))?.letterhead).toBe('2 Sample Street')
  const noted = await practice.db.auditEntry.findFirst({ where: { action: 'letter.made' } })
  expect(noted).toMatchObject({ subject: 'letter', subjectId: courseId, patientId, memberId: practice.memberId })
})
