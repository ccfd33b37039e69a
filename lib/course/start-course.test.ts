import { expect, test } from 'vitest'
import { testPractice } from '@/lib/auth/test-practice'
import { setClock } from '@/lib/time/clock'
import { startCourse } from './mutations'
import { addTestPatient, auditedActions, courseForm, made, startTestCourse } from './test-course'

const practice = testPractice()

test('a course is kept with its plan, the patient’s own words and the baseline', async () => {
  const { patientId, courseId } = await startTestCourse(practice)
  const course = await practice.db.course.findUniqueOrThrow({ where: { id: courseId } })
  expect(course).toMatchObject({
    clinicId: practice.clinicId,
    patientId,
    practitionerId: practice.memberId,
    createdById: practice.memberId,
    problem: 'Low back pain',
    startedOn: '2026-03-02',
    plannedSessions: 8,
    symptom1Words: 'Stabbing low down',
    symptom2Words: 'Stiff mornings',
    activityWords: 'Tying shoes',
  })
  expect(await practice.db.response.findMany()).toMatchObject([
    {
      courseId,
      clinicId: practice.clinicId,
      sessionId: null,
      kind: 'initial',
      sequence: 1,
      answeredOn: '2026-03-02',
      answeredBy: 'alone',
      answeredHow: 'paper',
      enteredById: practice.memberId,
      symptom1: 5,
      symptom2: 4,
      activity: 4,
      wellbeing: 3,
      medicationTaken: false,
    },
  ])
})

test('the start and its baseline are in the audit, under the patient', async () => {
  const { patientId, courseId } = await startTestCourse(practice)
  expect(await auditedActions(practice.db)).toEqual(['response.recorded', 'course.started'])
  const [response, course] = await practice.db.auditEntry.findMany({ orderBy: { id: 'asc' } })
  expect(course).toMatchObject({ clinicId: practice.clinicId, memberId: practice.memberId, subjectId: courseId })
  expect([response?.patientId, course?.patientId]).toEqual([patientId, patientId])
})

test('what only the first answer asks is kept with it', async () => {
  await startTestCourse(practice, {
    symptomDuration: 'over_5_years',
    medicationTaken: 'yes',
    medication: 'Ibuprofen 400 mg, twice a day',
    medicationImportance: 'very',
    expectation: '7',
  })
  expect(await practice.db.response.findFirstOrThrow()).toMatchObject({
    symptomDuration: 'over_5_years',
    medicationTaken: true,
    medication: 'Ibuprofen 400 mg, twice a day',
    medicationImportance: 'very',
    expectation: 7,
  })
})

test('a course can start without scores: its first answer comes later', async () => {
  await startTestCourse(practice, { notScored: '1', symptom1: '', symptom2: '', activity: '', wellbeing: '' })
  expect(await practice.db.course.count()).toBe(1)
  expect(await practice.db.response.count()).toBe(0)
  expect(await auditedActions(practice.db)).toEqual(['course.started'])
})

test('items left out on purpose are kept as not answered', async () => {
  await startTestCourse(practice, { symptom2: 'x', activityWords: '', activity: '', wellbeing: 'x' })
  const kept = { symptom1: 5, symptom2: null, activity: null, wellbeing: null }
  expect(await practice.db.response.findFirstOrThrow()).toMatchObject(kept)
})

test('today is the clinic’s own: just after midnight in London a course may start on the new day', async () => {
  setClock(() => new Date('2026-06-30T23:30:00Z'))
  const patient = await addTestPatient(practice)
  await made(startCourse(practice.actor, patient.id, courseForm(practice.memberId, { startedOn: '2026-07-01' })))
})
