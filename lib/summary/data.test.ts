import { beforeAll, expect, test } from 'vitest'
import { anotherPractice, testPractice } from '@/lib/auth/test-practice'
import { answerForm, auditedActions, made, sessionForm, startTestCourse } from '@/lib/course/test-course'
import { recordResponse } from '@/lib/response/mutations'
import { signSession } from '@/lib/session/mutations'
import { summaryForCourse } from './data'
import { summaryOf } from './download'
import type { Reader } from './facts'
import { loadFaces } from './pdf/faces'
import { readPdf } from './pdf/test-pdf'

const practice = testPractice()
beforeAll(loadFaces, 30_000)

test('a summary has the letterhead, the GP and the course, and leaves an audit row of its own', async () => {
  const { courseId, patientId } = await startTestCourse(practice)
  await practice.db.clinic.update({ where: { id: practice.clinicId }, data: { letterhead: '2 Sample Street' } })
  await practice.db.patient.update({ where: { id: patientId }, data: { gp: 'Dr Sample' } })
  await made(signSession(practice.actor, courseId, sessionForm({ symptom1: '3' })))
  const facts = await summaryForCourse(practice.actor, courseId, 'opened')
  expect(facts).toMatchObject({ clinic: 'Sample Clinic', letterhead: '2 Sample Street', gp: 'Dr Sample' })
  expect(facts?.course.sessions).toHaveLength(1)
  expect(facts?.today).toBe('2026-06-15')
  const noted = await practice.db.auditEntry.findFirst({ where: { action: 'course.summary_opened' } })
  expect(noted).toMatchObject({ subject: 'course', subjectId: courseId, patientId, memberId: practice.memberId })
})

test('what the patient told besides stays out of the chart', async () => {
  const { courseId } = await startTestCourse(practice)
  await made(recordResponse(practice.actor, courseId, answerForm({ somethingElse: 'Moved house' })))
  expect((await summaryForCourse(practice.actor, courseId, 'opened'))?.chartEvents).toEqual([])
})

test('the PDF of another clinic’s course is not found and leaves no trace', async () => {
  const { courseId } = await startTestCourse(practice)
  const before = await auditedActions(practice.db)
  const stranger = (await anotherPractice(practice)).actor
  expect(await summaryOf(stranger, courseId, { reader: 'gp', text: 'x' })).toMatchObject({
    ok: false,
    reason: 'not_found',
  })
  expect(await auditedActions(practice.db)).toEqual(before)
})

test('the PDF of one’s own clinic is one, and is noted as taken', async () => {
  const { courseId } = await startTestCourse(practice)
  const pdf = await summaryOf(practice.actor, courseId, { reader: 'patient', text: 'Dear Ida' })
  expect(pdf.ok && pdf.value.toString('latin1', 0, 5)).toBe('%PDF-')
  expect(await auditedActions(practice.db)).toContain('course.summary_taken')
})

test('the PDF is in the words of its reader', async () => {
  const { courseId } = await startTestCourse(practice)
  const textFor = async (reader: Reader) => {
    const pdf = await summaryOf(practice.actor, courseId, { reader, text: 'x' })
    return pdf.ok ? readPdf(pdf.value).text : ''
  }
  expect(await textFor('gp')).toContain('MYMOP scores: 0 as good')
  const toPatient = await textFor('patient')
  expect(toPatient).toContain('Your scores: 0 as good')
  expect(toPatient).not.toContain('MYMOP')
})
