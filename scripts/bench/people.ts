import Database from 'better-sqlite3'
import { randomFor } from '@/prisma/demo/random'

export type BenchPatient = {
  id: string
  givenName: string
  familyName: string
  birthDate: string
  reference: string
}

export type BenchMember = { memberId: string; clinicId: string; email: string }

export type BenchCourse = { id: string; familyName: string }

/** Whom and what the bench asks for. The same sample for the same demo. */
export type People = {
  members: BenchMember[]
  courses: BenchCourse[]
  /** Courses in treatment whose four items all have the patient's words. */
  open: string[]
  patients: BenchPatient[]
}

const COURSES = `SELECT c.id, p.familyName FROM Course c JOIN Patient p ON p.id = c.patientId ORDER BY c.id`
const OPEN = `
  SELECT c.id FROM Course c
  WHERE c.symptom2Words <> '' AND c.activityWords <> '' AND EXISTS (SELECT 1 FROM Response r WHERE r.courseId = c.id)
    AND NOT EXISTS (SELECT 1 FROM Discharge d WHERE d.courseId = c.id AND d.reopenedAt IS NULL)
  ORDER BY c.id`
const PATIENTS = `SELECT id, givenName, familyName, birthDate, reference FROM Patient ORDER BY id`
const MEMBERS = `
  SELECT id AS memberId, clinicId, email FROM Member WHERE state = 'active' ORDER BY role = 'owner' DESC, email LIMIT ?`

/** A seeded sample of the demo in this file, and so many of its members, the owner first. */
export function readPeople(file: string, members: number): People {
  const sqlite = new Database(file, { readonly: true })
  try {
    const sample = <T>(sql: string, count: number) =>
      randomFor('bench', sql).shuffled(sqlite.prepare<[], T>(sql).all()).slice(0, count)
    return {
      members: sqlite.prepare<[number], BenchMember>(MEMBERS).all(members),
      courses: sample<BenchCourse>(COURSES, 2000),
      open: sample<{ id: string }>(OPEN, 600).map(course => course.id),
      patients: sample<BenchPatient>(PATIENTS, 1000),
    }
  } finally {
    sqlite.close()
  }
}

/** The element whose turn it is, round and round. */
export function atTurn<T>(list: T[], turn: number): T {
  const element = list[turn % list.length]
  if (element === undefined) throw new Error('The demo has nothing of a kind that the bench needs.')
  return element
}
