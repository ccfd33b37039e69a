import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import type { Report } from '../lib/report/report'
import { addDays } from '../lib/time/day'
import { addCourse } from '../scripts/gallery/add-course'
import { type AddedCourse, addClinic, type Keeper } from '../scripts/gallery/clinic'
import { write } from '../scripts/gallery/fill'
import { insert, moment } from '../scripts/gallery/insert'
import type { GalleryKind } from '../scripts/gallery/kind'
import type { Server } from './server'

const WORDS = { symptom1: 'ache low down', symptom2: 'stiff in the mornings', activity: 'walking the dog' }

type Sqlite = Parameters<Parameters<typeof write>[1]>[0]

/** A course that began on a day of 2025 with 4 4 4 4, and had its second session, with `later` as scores, a week later. */
type Made = Pick<GalleryKind, 'problem' | 'adverse'> & {
  on: string
  later?: string
  born?: string
  duration?: string
  by?: string
  /** The first scores came from home, before any session. */
  atHome?: boolean
}

function add(sqlite: Sqlite, keeper: Keeper, { on, later, born, duration, by, atHome, ...rest }: Made): AddedCourse {
  const visits = [{ on, scores: '4444', atHome }, ...(later ? [{ on: addDays(on, 7), scores: later }] : [])]
  const made = addCourse(sqlite, keeper, { kind: 'report', lookFor: '', words: WORDS, visits, ...rest })
  const { courseId, patientId } = made
  if (born) sqlite.prepare('UPDATE Patient SET birthDate = ? WHERE id = ?').run(born, patientId)
  if (by) sqlite.prepare('UPDATE Course SET practitionerId = ? WHERE id = ?').run(by, courseId)
  sqlite
    .prepare(`UPDATE Response SET symptomDuration = ? WHERE courseId = ? AND kind = 'initial'`)
    .run(duration ?? 'years_1_to_5', courseId)
  return made
}

/** The owner's followed-up courses: the change of the profile, and the scores that it comes from. */
const OWNERS: [change: number, later: string][] = [
  [3, '1111'],
  [2, '2222'],
  [2, '2222'],
  [1.5, '2233'],
  [1, '3333'],
  [1, '3333'],
  [0.5, '3344'],
  [0, '4444'],
  [0, '4444'],
  [-1, '5555'],
]

const BLED = { on: '2025-02-10', event: 'bleeding', description: '', severity: 'mild', serious: false } as const

export type ReportClinic = {
  /** Both have the password of the server's owner. */
  owner: string
  practitioner: { id: string; email: string; name: string }
  /** The course that changed most, and the one that is worse. */
  best: string
  worst: string
}

/**
 * A clinic of its own whose courses all began in 2025:
 * - the owner: ten followed up (above; the first five of up to 12 weeks, the first of somebody of 80, all others of
 *   somebody of 49), two with a baseline alone, one whose first scores came after its first session, and one of somebody who
 *   declined the use of their data;
 * - a practitioner: three courses for migraine, each better by 2.
 * The first course has an adverse event. All in all 29 sessions count: two of each followed-up course, one of the others.
 */
export function makeReportClinic(server: Server): ReportClinic {
  return write(server.database, sqlite => {
    const keeper = addClinic(sqlite, { timeZone: 'Europe/London', companions: false })
    const { clinicId, memberId } = keeper
    sqlite.prepare('UPDATE Clinic SET letterhead = ? WHERE id = ?').run('2 Sample Street\nExampleton', clinicId)
    const practitioner = { id: randomUUID(), email: `${randomUUID().slice(0, 8)}@example.org`, name: 'Sam Specimen' }
    sqlite
      .prepare(
        `INSERT INTO Member (id, clinicId, name, email, role, state, passwordHash, createdAt)
         SELECT ?, clinicId, ?, ?, 'practitioner', state, passwordHash, createdAt FROM Member WHERE id = ?`,
      )
      .run(practitioner.id, practitioner.name, practitioner.email, memberId)

    const owned = OWNERS.map(
      ([, later], index) =>
        add(sqlite, keeper, {
          on: `2025-02-${String(index + 10)}`,
          later,
          duration: index < 5 ? 'weeks_4_to_12' : undefined,
          born: index === 0 ? '1944-05-01' : undefined,
          adverse: index === 0 ? [BLED] : undefined,
        }).courseId,
    )
    add(sqlite, keeper, { on: '2025-03-03' })
    add(sqlite, keeper, { on: '2025-03-04' })
    const late = add(sqlite, keeper, { on: '2025-03-05' })
    sqlite
      .prepare(`UPDATE Response SET answeredOn = '2025-03-08', sessionId = NULL WHERE courseId = ?`)
      .run(late.courseId)
    const { patientId } = add(sqlite, keeper, { on: '2025-03-06', later: '0000' })
    const taken = { takenById: memberId, on: '2025-03-06', at: moment('2025-03-06') }
    insert(sqlite, 'Consent', { id: randomUUID(), clinicId, patientId, kind: 'report', given: 0, ...taken })
    for (const on of ['2025-04-01', '2025-04-02', '2025-04-03']) {
      add(sqlite, keeper, { on, later: '2222', problem: 'Migraine', by: practitioner.id })
    }
    return { owner: keeper.email, practitioner, best: owned[0] ?? '', worst: owned.at(-1) ?? '' }
  })
}

/** A clinic with so many followed-up courses of 2025 as a bar each would be too thin for, some of every verdict. */
export function makeLargeClinic(server: Server, count: number): { owner: string } {
  return write(server.database, sqlite => {
    const keeper = addClinic(sqlite, { timeZone: 'Europe/London', companions: false })
    for (let index = 0; index < count; index += 1) {
      const later = OWNERS[index % OWNERS.length]?.[1]
      add(sqlite, keeper, { on: `2025-01-${String((index % 28) + 1).padStart(2, '0')}`, later })
    }
    return { owner: keeper.email }
  })
}

/** A clinic with nobody in it but its owner. */
export function makeEmptyClinic(server: Server): { owner: string } {
  return write(server.database, sqlite => ({ owner: addClinic(sqlite, { timeZone: 'Europe/London' }).email }))
}

/** A clinic whose one course began in 2015. */
export function makeOldClinic(server: Server): { owner: string } {
  return write(server.database, sqlite => {
    const keeper = addClinic(sqlite, { timeZone: 'Europe/London', companions: false })
    add(sqlite, keeper, { on: '2015-03-02' })
    return { owner: keeper.email }
  })
}

/** A clinic whose one course, begun on 3 March 2025, has an adverse event and no session yet. */
export function makeWaitingClinic(server: Server): { owner: string } {
  return write(server.database, sqlite => {
    const keeper = addClinic(sqlite, { timeZone: 'Europe/London', companions: false })
    add(sqlite, keeper, { on: '2025-03-03', atHome: true, adverse: [{ ...BLED, on: '2025-03-05' }] })
    return { owner: keeper.email }
  })
}

/** What the command prints for the same database. */
export function reportOfCommand(server: Server, email: string, ...more: string[]): Report {
  const words = [
    'run',
    '-s',
    'report',
    '--',
    '--as',
    email,
    '--from',
    '2025-01-01',
    '--to',
    '2025-12-31',
    '--json',
    ...more,
  ]
  const env = { ...process.env, DATABASE_URL: `file:${server.database}` }
  return JSON.parse(execFileSync('npm', words, { env, encoding: 'utf8' })) as Report
}
