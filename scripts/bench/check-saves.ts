import Database from 'better-sqlite3'
import type { Saved } from './save-scene'

type Kept = {
  courseId: string
  note: string
  responseId: string | null
  symptom1: number
  symptom2: number
  activity: number
  wellbeing: number
  audited: number
}

const KEPT = `
  SELECT s.courseId, s.note, r.id AS responseId, r.symptom1, r.symptom2, r.activity, r.wellbeing,
    (SELECT count(*) FROM AuditEntry WHERE action = 'session.recorded' AND subjectId = s.id)
    + (SELECT count(*) FROM AuditEntry WHERE action = 'response.recorded' AND subjectId = r.id) AS audited
  FROM Submission m JOIN Session s ON s.id = m.resultId LEFT JOIN Response r ON r.sessionId = s.id
  WHERE m.key = ?`

function isKept(saved: Saved, kept: Kept[]): boolean {
  const [row, second] = kept
  if (!row || second || row.responseId === null || row.audited !== 2) return false
  const scores = [row.symptom1, row.symptom2, row.activity, row.wellbeing]
  return row.courseId === saved.courseId && row.note === saved.note && scores.join() === saved.scores.join()
}

/** Throws unless every acknowledged save is in the file once, with its scores and its two audit rows. */
export function checkSaves(file: string, all: Saved[]): void {
  const sqlite = new Database(file, { readonly: true })
  try {
    // Reading the audit trail by subject has no index, and this looks at thousands of rows.
    sqlite.pragma('temp_store = MEMORY')
    sqlite.exec(`CREATE TEMP TABLE IF NOT EXISTS x (y)`)
    const find = sqlite.prepare<[string], Kept>(KEPT)
    const lost = all.filter(saved => !isKept(saved, find.all(saved.submission)))
    if (lost.length > 0) throw new Error(`${lost.length} of ${all.length} acknowledged saves are not in the database.`)
  } finally {
    sqlite.close()
  }
}
