import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeClinic } from '@/lib/auth/test-actors'
import { freshDatabase, type TestDatabase } from '@/lib/db/test-database'

let database: TestDatabase

beforeEach(async () => {
  database = await freshDatabase()
})

afterEach(() => database.close())

async function courseIn(clinicId: string, memberId: string): Promise<string> {
  const by = { clinicId, createdById: memberId }
  const names = { givenName: 'Ruth', familyName: 'Example', birthDate: '1975-02-04', reference: '1', searchText: '' }
  const patient = await database.db.patient.create({ data: { ...by, ...names } })
  const plan = { problem: 'Low back pain', startedOn: '2026-03-02', plannedSessions: 8, symptom1Words: 'ache' }
  const course = await database.db.course.create({
    data: { ...by, ...plan, patientId: patient.id, practitionerId: memberId },
  })
  return course.id
}

test.each([
  { symptom1: 7 },
  { symptom2: -1 },
  { activity: 99 },
  { wellbeing: 7 },
  { newSymptom: 7 },
  { expectation: 11 },
  { pain: 11 },
  { pain: -1 },
  { globalChange: 0 },
  { globalChange: 8 },
])('the database itself refuses %o', async wrong => {
  const { clinicId, memberId } = await makeClinic(database.db)
  const courseId = await courseIn(clinicId, memberId)
  const about = {
    answeredBy: 'alone',
    answeredHow: 'paper',
    earlierScoresInView: false,
    enteredById: memberId,
  } as const
  const right = {
    clinicId,
    courseId,
    sequence: 1,
    kind: 'initial',
    answeredOn: '2026-03-02',
    symptom1: 5,
    ...about,
  } as const
  await expect(database.db.response.create({ data: { ...right, ...wrong } })).rejects.toThrow()
  await database.db.response.create({ data: right })
})
