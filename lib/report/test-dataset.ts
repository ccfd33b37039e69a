import 'server-only'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { makeColleague } from '@/lib/auth/test-actors'
import type { TestPractice } from '@/lib/auth/test-practice'
import type { SymptomDuration } from '@/lib/generated/prisma/enums'

/** A row of the raw data that lib/report/r/datasets.R makes; '' where it has nothing. */
type RawRow = Record<
  | ('row' | 'course' | 'patient' | 'practitioner' | 'problem' | 'birth_date' | 'day' | 'time' | 'sequence' | 'session')
  | ('kind' | 'symptom1' | 'symptom2' | 'activity' | 'wellbeing' | 'duration' | 'stands'),
  string
>

export function rawRows(name: string): RawRow[] {
  const [header = '', ...lines] = readFileSync(`lib/report/r/${name}.csv`, 'utf8').trimEnd().split('\n')
  const columns = header.split(',')
  return lines.map(line => {
    const cells = line.split(',')
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])) as RawRow
  })
}

const numberOr = (text: string) => (text === '' ? null : Number(text))

/** For tests: writes a raw dataset into the practice's clinic. Returns its practitioners' ids by their names there. */
export async function recordDataset({ db, clinicId, memberId }: TestPractice, name: string) {
  const rows = rawRows(name)
  const of = (kind: string) => rows.filter(({ row }) => row === kind)
  const ids = new Map<string, string>()
  const idOf = (key: string) => {
    const id = ids.get(key) ?? randomUUID()
    ids.set(key, id)
    return id
  }
  for (const { practitioner } of of('course')) {
    if (!ids.has(practitioner)) ids.set(practitioner, (await makeColleague(db, clinicId)).memberId)
  }
  const by = { clinicId, createdById: memberId }
  // A patient with several courses was born once.
  const births = new Map(of('course').map(({ patient, birth_date }) => [patient, birth_date]))
  await db.patient.createMany({
    data: [...births].map(([patient, birthDate]) => ({
      ...{ ...by, id: idOf(patient), reference: patient, birthDate },
      ...{ givenName: 'Synthetic', familyName: patient, searchText: patient },
    })),
  })
  await db.course.createMany({
    data: of('course').map(({ course, patient, practitioner, problem }) => ({
      ...{ ...by, id: idOf(course), patientId: idOf(patient), practitionerId: idOf(practitioner), problem },
      ...{ startedOn: '2025-01-01', plannedSessions: 8, symptom1Words: 'pain' },
    })),
  })
  await db.session.createMany({
    data: of('session').map(({ course, sequence, day, time }) => ({
      ...{ ...by, id: idOf(`${course} ${sequence}`), courseId: idOf(course), practitionerId: memberId },
      ...{ sequence: Number(sequence), treatedOn: day, startTime: time },
    })),
  })
  await db.response.createMany({
    data: of('answer').map(answer => ({
      ...{ clinicId, courseId: idOf(answer.course), sequence: Number(answer.sequence), answeredOn: answer.day },
      sessionId: answer.session === '' ? null : idOf(`${answer.course} ${answer.session}`),
      kind: answer.kind === 'initial' ? 'initial' : 'follow_up',
      ...{ answeredBy: 'alone', answeredHow: 'paper', earlierScoresInView: false, enteredById: memberId },
      ...{ symptom1: Number(answer.symptom1), symptom2: numberOr(answer.symptom2) },
      ...{ activity: numberOr(answer.activity), wellbeing: numberOr(answer.wellbeing) },
      symptomDuration: answer.duration === '' ? null : (answer.duration as SymptomDuration),
    })),
  })
  await db.discharge.createMany({
    data: of('discharge').map(({ course, day, stands }) => ({
      ...{ clinicId, courseId: idOf(course), dischargedOn: day, reason: 'other', byId: memberId },
      reopenedAt: stands === '1' ? null : new Date(),
    })),
  })
  const patientOf = new Map(of('course').map(({ course, patient }) => [course, patient]))
  await db.adverseEvent.createMany({
    data: of('event').map(({ course, day }) => ({
      ...{
        ...by,
        courseId: idOf(course),
        patientId: idOf(patientOf.get(course) ?? ''),
        occurredOn: day,
        event: 'Bleeding',
      },
      ...{ severity: 'mild', serious: false, causality: 'certain', outcome: 'resolved' },
    })),
  })
  await db.consent.createMany({
    // Nobody may be asked about a patient who has no course there.
    data: of('consent').flatMap(({ patient, day, stands }) =>
      births.has(patient)
        ? {
            ...{ clinicId, patientId: idOf(patient), kind: 'report' as const, given: stands !== '0', on: day },
            ...{ takenById: memberId, withdrawnOn: stands === '2' ? day : '' },
          }
        : [],
    ),
  })
  return { practitionerCalled: (called: string) => idOf(called) }
}
