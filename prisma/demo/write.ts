import Database from 'better-sqlite3'
import { setPragmas } from '@/lib/db/pragmas'
import type { Member } from '@/lib/generated/prisma/client'
import { now } from '@/lib/time/clock'
import type { DemoClinic } from './clinic'

type Stored = string | number | null
type Column = string | number | boolean | Date | null

/**
 * A value as Prisma's adapter stores it, so that what it writes later sorts rightly beside it. Early in the morning
 * some of the clinic's last day is still to come: nothing was entered later than now.
 */
function stored(value: Column, now: Date): Stored {
  if (value instanceof Date) return (value > now ? now : value).toISOString().replace('Z', '+00:00')
  return typeof value === 'boolean' ? Number(value) : value
}

function insert<Row extends Record<keyof Row, Column>>(sqlite: Database.Database, table: string, rows: Row[]): void {
  const moment = now()
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first) as (keyof Row & string)[]
  const names = columns.map(column => `"${column}"`).join(', ')
  const statement = sqlite.prepare(`INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join(', ')})`)
  for (const row of rows) statement.run(columns.map(column => stored(row[column], moment)))
}

function insertAll(sqlite: Database.Database, demo: DemoClinic, passwordHash: string): void {
  insert(sqlite, 'Clinic', [demo.clinic])
  insert(sqlite, 'Installation', [demo.installation])
  insert<Member>(
    sqlite,
    'Member',
    demo.members.map(member => ({ ...member, passwordHash })),
  )
  insert(sqlite, 'Patient', demo.patients)
  insert(sqlite, 'Course', demo.courses)
  insert(sqlite, 'Session', demo.sessions)
  insert(sqlite, 'Response', demo.responses)
  insert(sqlite, 'Intake', demo.intakes)
  insert(sqlite, 'RedFlagScreen', demo.redFlagScreens)
  insert(sqlite, 'RedFlagAnswer', demo.redFlagAnswers)
  insert(sqlite, 'AdverseEvent', demo.adverseEvents)
  insert(sqlite, 'Protocol', demo.protocols)
  insert(sqlite, 'HomeAdvice', demo.homeAdvices)
  insert(sqlite, 'AdviceGiven', demo.advicesGiven)
  insert(sqlite, 'SafetyFlag', demo.safetyFlags)
  insert(sqlite, 'Consent', demo.consents)
  insert(sqlite, 'Discharge', demo.discharges)
  insert(sqlite, 'Amendment', demo.amendments)
  insert(sqlite, 'AuditEntry', demo.auditEntries)
}

/**
 * Writes a made-up clinic to a migrated, empty database that nobody else uses, in one transaction. Straight through
 * better-sqlite3: a clinic of 10,000 patients is half a million rows. `stamp` (31 bits) says what it was made from.
 */
export function writeClinic(file: string, demo: DemoClinic, passwordHash: string, stamp: number): void {
  const sqlite = new Database(file, { fileMustExist: true })
  try {
    setPragmas(sqlite)
    // The file has its name only once it is whole: until then, a power cut loses nothing that anybody wants.
    sqlite.pragma('journal_mode = MEMORY')
    sqlite.pragma('synchronous = OFF')
    sqlite.transaction(insertAll)(sqlite, demo, passwordHash)
    sqlite.pragma(`application_id = ${DEMO_APPLICATION_ID}`)
    sqlite.pragma(`user_version = ${stamp}`)
  } finally {
    sqlite.close()
  }
}

/** 'CLdm': marks a database file as a demo, which may be thrown away. */
const DEMO_APPLICATION_ID = 0x434c646d

/** The stamp of a demo's database file; null for any other file, above all for a clinic's record. */
export function stampOf(file: string): number | null {
  const sqlite = new Database(file, { readonly: true, fileMustExist: true })
  try {
    const isDemo = sqlite.pragma('application_id', { simple: true }) === DEMO_APPLICATION_ID
    return isDemo ? Number(sqlite.pragma('user_version', { simple: true })) : null
  } catch {
    return null
  } finally {
    sqlite.close()
  }
}
