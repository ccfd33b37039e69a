import 'server-only'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { makeColleague } from '@/lib/auth/test-actors'
import type { TestPractice } from '@/lib/auth/test-practice'

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

const MOMENT = '2026-06-15T10:00:00.000+00:00'

type Row = Record<string, string | number | null>

/** All rows of a table in one statement: through Prisma's own way a few thousand take seconds. */
async function insertAll({ db }: TestPractice, table: string, rows: Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  if (columns.length === 0) return
  const names = columns.map(column => `"${column}"`).join(', ')
  const values = columns.map(column => `json_extract(value, '$.${column}')`).join(', ')
  const sql = `INSERT INTO "${table}" (${names}) SELECT ${values} FROM json_each(?)`
  await db.$executeRawUnsafe(sql, JSON.stringify(rows))
}

/** For tests: writes a raw dataset into the practice's clinic. Returns its practitioners' ids by their names there. */
export async function recordDataset(practice: TestPractice, name: string) {
  const { db, clinicId, memberId } = practice
  const rows = rawRows(name)
  const ids = new Map<string, string>()
  const idOf = (key: string) => {
    const id = ids.get(key) ?? randomUUID()
    ids.set(key, id)
    return id
  }
  const insert = (table: string, kind: string, rowOf: (row: RawRow) => Row) =>
    insertAll(
      practice,
      table,
      rows.filter(({ row }) => row === kind).map(row => ({ clinicId, ...rowOf(row) })),
    )
  const courses = rows.filter(({ row }) => row === 'course')
  for (const { practitioner } of courses) {
    if (!ids.has(practitioner)) ids.set(practitioner, (await makeColleague(db, clinicId)).memberId)
  }
  const made = { createdById: memberId, createdAt: MOMENT }
  const births = new Map(courses.map(({ patient, birth_date }) => [patient, birth_date]))
  const patients = [...births].map(([patient, birthDate]) => ({
    ...{ ...made, clinicId, id: idOf(patient), reference: patient, birthDate },
    ...{ givenName: 'Synthetic', familyName: patient, searchText: patient },
  }))
  await insertAll(practice, 'Patient', patients)
  await insert('Course', 'course', ({ course, patient, practitioner, problem }) => ({
    ...{ ...made, id: idOf(course), patientId: idOf(patient), practitionerId: idOf(practitioner), problem },
    ...{ startedOn: '2025-01-01', plannedSessions: 8, symptom1Words: 'pain' },
  }))
  await insert('Session', 'session', ({ course, sequence, day, time }) => ({
    ...{ ...made, id: idOf(`${course} ${sequence}`), courseId: idOf(course), practitionerId: memberId },
    ...{ sequence: Number(sequence), treatedOn: day, startTime: time },
  }))
  await insert('Response', 'answer', answer => ({
    ...{ id: randomUUID(), courseId: idOf(answer.course), kind: answer.kind, answeredOn: answer.day },
    ...{ sequence: Number(answer.sequence), symptomDuration: answer.duration || null },
    sessionId: answer.session === '' ? null : idOf(`${answer.course} ${answer.session}`),
    ...{ answeredBy: 'alone', answeredHow: 'paper', earlierScoresInView: 0, enteredById: memberId, enteredAt: MOMENT },
    ...{ symptom1: Number(answer.symptom1), symptom2: numberOr(answer.symptom2) },
    ...{ activity: numberOr(answer.activity), wellbeing: numberOr(answer.wellbeing) },
  }))
  await insert('Discharge', 'discharge', ({ course, day, stands }) => ({
    ...{ id: randomUUID(), courseId: idOf(course), dischargedOn: day, reason: 'other', byId: memberId, at: MOMENT },
    reopenedAt: stands === '1' ? null : MOMENT,
  }))
  const patientOf = new Map(courses.map(({ course, patient }) => [course, patient]))
  await insert('AdverseEvent', 'event', ({ course, day }) => ({
    ...{ ...made, id: randomUUID(), courseId: idOf(course), patientId: idOf(patientOf.get(course) ?? '') },
    ...{ occurredOn: day, event: '', severity: 'mild', serious: 0, causality: 'certain', outcome: 'resolved' },
  }))
  const known = ({ patient }: RawRow) => births.has(patient)
  const consents = rows.filter(row => row.row === 'consent' && known(row))
  await insertAll(
    practice,
    'Consent',
    consents.map(({ patient, day, stands }) => ({
      ...{ id: randomUUID(), clinicId, patientId: idOf(patient), kind: 'report', given: Number(stands !== '0') },
      ...{ on: day, takenById: memberId, at: MOMENT, withdrawnOn: stands === '2' ? day : '' },
    })),
  )
  return { practitionerCalled: idOf }
}
