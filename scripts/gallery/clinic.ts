import { randomUUID } from 'node:crypto'
import type Database from 'better-sqlite3'
import { insert, moment } from './insert'

/** Who keeps the courses, and how to sign in: with the password of the first member of the database. */
export type Keeper = { clinicId: string; memberId: string; email: string }

export type AddedCourse = { courseId: string; patientId: string }

export type ClinicSettings = { timeZone: string; upIsBetter?: boolean; companions?: boolean }

/** The clinic that is there, and its owner. */
export function firstClinic(sqlite: Database.Database): Keeper {
  const owner = sqlite
    .prepare<[], Keeper>(
      `SELECT clinicId, id AS memberId, email FROM Member WHERE role = 'owner' AND state = 'active' ORDER BY createdAt LIMIT 1`,
    )
    .get()
  if (!owner) throw new Error('The database has no clinic yet.')
  return owner
}

/** Another clinic in the same database, with an owner who has the password of the first. */
export function addClinic(sqlite: Database.Database, settings: ClinicSettings): Keeper {
  const { timeZone, upIsBetter = false, companions = true } = settings
  const { memberId: first } = firstClinic(sqlite)
  const { passwordHash } = sqlite
    .prepare<[string], { passwordHash: string }>('SELECT passwordHash FROM Member WHERE id = ?')
    .get(first) ?? { passwordHash: '' }
  const keeper = { clinicId: randomUUID(), memberId: randomUUID(), email: `${randomUUID().slice(0, 8)}@example.org` }
  const companion = Number(companions)
  insert(sqlite, 'Clinic', {
    id: keeper.clinicId,
    name: 'Gallery Clinic (synthetic)',
    timeZone,
    chartUpIsBetter: Number(upIsBetter),
    painRating: companion,
    globalChange: companion,
    createdAt: moment('2024-01-02'),
  })
  insert(sqlite, 'Member', {
    id: keeper.memberId,
    clinicId: keeper.clinicId,
    name: 'Alex Example',
    email: keeper.email,
    role: 'owner',
    state: 'active',
    passwordHash,
    createdAt: moment('2024-01-02'),
  })
  return keeper
}
