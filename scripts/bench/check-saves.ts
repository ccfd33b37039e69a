import Database from 'better-sqlite3'
import type { Saved } from './save-scene'

type Kept = {
  courseId: string
  note: string
  sessionId: string
  responseId: string | null
  symptom1: number | null
  symptom2: number | null
  activity: number | null
  wellbeing: number | null
}

const KEPT = `
  SELECT s.courseId, s.note, s.id AS sessionId, r.id AS responseId, r.symptom1, r.symptom2, r.activity, r.wellbeing
  FROM Submission m JOIN Session s ON s.id = m.resultId LEFT JOIN Response r ON r.sessionId = s.id
  WHERE m.key = ?`

const AUDITED = `
  SELECT subjectId, count(*) AS times FROM AuditEntry
  WHERE action IN ('session.signed', 'response.recorded') GROUP BY action, subjectId`

function isKept(saved: Saved, kept: Kept[], audited: Map<string, number>): boolean {
  const [row, second] = kept
  if (!row || second || row.responseId === null) return false
  const scores = [row.symptom1, row.symptom2, row.activity, row.wellbeing]
  const whole = row.courseId === saved.courseId && row.note === saved.note && scores.join() === saved.scores.join()
  return whole && audited.get(row.sessionId) === 1 && audited.get(row.responseId) === 1
}

/** Throws unless every acknowledged save is in the file once, with its scores and its two audit rows. */
export function checkSaves(file: string, all: Saved[]): void {
  const sqlite = new Database(file, { readonly: true })
  try {
    const rows = sqlite.prepare<[], { subjectId: string; times: number }>(AUDITED).all()
    const audited = new Map(rows.map(({ subjectId, times }) => [subjectId, times]))
    const find = sqlite.prepare<[string], Kept>(KEPT)
    const lost = all.filter(saved => !isKept(saved, find.all(saved.submission), audited))
    if (lost.length > 0) throw new Error(`${lost.length} of ${all.length} acknowledged saves are not in the database.`)
  } finally {
    sqlite.close()
  }
}
