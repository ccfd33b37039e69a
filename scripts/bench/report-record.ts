import { randomBytes } from 'node:crypto'
import Database from 'better-sqlite3'
import { addDays } from '@/lib/time/day'
import { randomFor } from '@/prisma/demo/random'
import { copyOf, demoFile } from './demo-file'

/** The period in which every course begins. */
export const BEGAN = { from: '2024-01-01', to: '2025-12-31' }

const ANSWERS = 10
const DAYS = 700
const AT = '2026-01-01T10:00:00.000+00:00'
const PROBLEMS = ['Low back pain', 'Migraine', 'Knee pain', 'Poor sleep']

const TABLES = ['AdverseEvent', 'AdviceGiven', 'Response', 'Session', 'Discharge', 'Intake', 'BodyChart']
const ALSO = [
  'RedFlagAnswer',
  'RedFlagScreen',
  'SessionDraft',
  'RestedReason',
  'Course',
  'Consent',
  'SafetyFlag',
  'Patient',
]

/** Ids as the product makes them: they begin with the time, so that rows lie in the order in which they were made. */
function idMaker(): () => string {
  let time = 0x19000000000
  return () => {
    time += 1
    const [head, tail] = [time.toString(16).padStart(12, '0'), randomBytes(9).toString('hex')]
    return `${head.slice(0, 8)}-${head.slice(8)}-7${tail.slice(0, 3)}-8${tail.slice(3, 6)}-${tail.slice(6)}`
  }
}

/**
 * A clinic with so many courses of 10 sessions and 10 answers each and nothing else, in a new file. Members and settings
 * are those of the demo, and one signs in as there. What is answered comes from a seed.
 */
export function makeRecord(courses: number, file: string): string {
  copyOf(demoFile(10), file)
  const sqlite = new Database(file)
  sqlite.pragma('journal_mode = MEMORY')
  sqlite.pragma('synchronous = OFF')
  for (const table of [...TABLES, ...ALSO]) sqlite.exec(`DELETE FROM "${table}"`)
  sqlite.transaction(() => fill(sqlite, courses))()
  sqlite.pragma('journal_mode = WAL')
  sqlite.close()
  return file
}

function fill(sqlite: Database.Database, courses: number): void {
  const members = sqlite.prepare<[], { id: string; clinicId: string }>('SELECT id, clinicId FROM Member').all()
  const newId = idMaker()
  const random = randomFor('bench report', courses)
  const add = adder(sqlite)
  const whole = (below: number) => Math.floor(random.next() * below)
  for (let n = 0; n < courses; n++) {
    const { id: memberId, clinicId } = members[n % members.length] ?? { id: '', clinicId: '' }
    const by = { clinicId, createdById: memberId, createdAt: AT }
    const [patientId, courseId, first] = [newId(), newId(), addDays(BEGAN.from, whole(DAYS))]
    const birthDate = addDays('1940-01-01', whole(25_000))
    const named = { givenName: 'Synthetic', familyName: `Person ${n}`, searchText: `person ${n} synthetic` }
    add('Patient', { id: patientId, ...by, reference: `B-${n}`, birthDate, ...named })
    const plan = { problem: PROBLEMS[whole(PROBLEMS.length)] ?? '', startedOn: first, plannedSessions: ANSWERS }
    const words = { symptom1Words: 'Made-up pain', symptom2Words: 'Made-up stiffness', activityWords: 'Made-up walks' }
    add('Course', { id: courseId, ...by, patientId, practitionerId: memberId, ...plan, ...words })
    const around = 1 + whole(5)
    for (let visit = 0; visit < ANSWERS; visit++) {
      const [sessionId, day] = [newId(), addDays(first, visit * 7)]
      const score = (kept: number) => (random.next() < kept ? Math.min(6, Math.max(0, around + whole(4) - 1)) : null)
      add('Session', {
        ...{ id: sessionId, ...by, courseId, practitionerId: memberId, sequence: visit + 1, treatedOn: day },
        ...{ startTime: '10:00', prescription: 'BL23 both even 25 mm 20 min, BL40 both even 20 mm 20 min' },
        ...{ modalities: 'manual_acupuncture', needlesIn: 4, needlesOut: 4, reaction: 'none', note: 'Made-up visit.' },
      })
      add('Response', {
        ...{ id: newId(), clinicId, courseId, sessionId, sequence: visit + 1, answeredOn: day },
        ...{ kind: visit === 0 ? 'initial' : 'follow_up', answeredBy: 'alone', answeredHow: 'paper' },
        ...{ earlierScoresInView: 0, enteredById: memberId, enteredAt: AT },
        ...{ symptom1: score(1), symptom2: score(0.8), activity: score(0.7), wellbeing: score(0.95) },
        symptomDuration: visit === 0 ? 'years_1_to_5' : null,
      })
    }
  }
}

type Row = Record<string, string | number | null>

/** Inserts rows; those of one table have the same columns each time. */
function adder(sqlite: Database.Database): (table: string, row: Row) => void {
  const known = new Map<string, Database.Statement>()
  return (table, row) => {
    const columns = Object.keys(row)
    const names = columns.map(column => `"${column}"`).join(', ')
    const places = columns.map(() => '?').join(', ')
    const statement = known.get(table) ?? sqlite.prepare(`INSERT INTO "${table}" (${names}) VALUES (${places})`)
    known.set(table, statement)
    statement.run(Object.values(row))
  }
}

/** How long one pass over the rows takes through better-sqlite3, value by value, in milliseconds. */
export function onePass(file: string): number {
  const sqlite = new Database(file, { readonly: true })
  try {
    const started = performance.now()
    for (const sql of [
      'SELECT id, patientId, practitionerId, problem FROM Course',
      'SELECT id, reference, birthDate FROM Patient',
      'SELECT id, courseId, treatedOn, startTime, sequence FROM Session',
      `SELECT courseId, sessionId, sequence, kind, answeredOn, symptom1, symptom2, activity, wellbeing, symptomDuration
        FROM Response`,
    ]) {
      for (const _ of sqlite.prepare(sql).raw().iterate());
    }
    return performance.now() - started
  } finally {
    sqlite.close()
  }
}
