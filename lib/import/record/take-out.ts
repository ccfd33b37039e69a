import { restsWhenBroughtIn } from '@/lib/attention/resting'
import type { Sqlite } from '@/lib/db/beside'
import { dayIn } from '@/lib/time/day'
import { auditor, type Who } from './audit-rows'

type Made = { id: string; patientId: string }

/**
 * Takes out of the record what an import made and nothing else: patients and courses that were there before stay.
 * Leaves an audit row for each patient and course that goes, and for each course that only lost answers. Runs in the
 * caller's transaction, after `builtOn`; a record that still points at one of them makes it fail as a whole.
 */
export function takeOut(sqlite: Sqlite, who: Who): void {
  const { importId } = who
  const audit = auditor(sqlite, who)
  const found = (sql: string) => sqlite.prepare<{ importId: string }, Made>(sql).all({ importId })
  const patients = found('SELECT id, id AS patientId FROM Patient WHERE importId = @importId')
  const courses = found('SELECT id, patientId FROM Course WHERE importId = @importId')
  const goneOn = found(
    `SELECT DISTINCT c.id, c.patientId FROM Response r JOIN Course c ON c.id = r.courseId
     WHERE r.importId = @importId AND c.importId IS NOT @importId`,
  )
  for (const table of ['ImportedRow', 'Response', 'Session', 'Course', 'Patient']) {
    sqlite.prepare(`DELETE FROM "${table}" WHERE importId = ?`).run(importId)
  }
  for (const { id } of goneOn) restAgain(sqlite, who, id)
  for (const { id, patientId } of patients) audit('patient', 'import_undone', id, patientId)
  for (const { id, patientId } of courses) audit('course', 'import_undone', id, patientId)
  for (const { id, patientId } of goneOn) audit('course', 'answers_import_undone', id, patientId)
  audit('import', 'undone', importId, null)
}

/** A course that an earlier file made, and that only this one had woken, rests again. */
function restAgain(sqlite: Sqlite, { clinicId, at }: Who, courseId: string): void {
  const left = sqlite
    .prepare<{ courseId: string; clinicId: string }, { lastHeardOn: string | null; timeZone: string }>(
      `SELECT max(last) AS lastHeardOn, (SELECT timeZone FROM Clinic WHERE id = @clinicId) AS timeZone
       FROM Course c, (SELECT max(answeredOn) AS last FROM Response WHERE courseId = @courseId
         UNION SELECT max(treatedOn) FROM Session WHERE courseId = @courseId)
       WHERE c.id = @courseId AND c.importId IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM Response WHERE courseId = c.id AND importId IS NULL)
         AND NOT EXISTS (SELECT 1 FROM Session WHERE courseId = c.id AND importId IS NULL)
         AND NOT EXISTS (SELECT 1 FROM Discharge WHERE courseId = c.id)`,
    )
    .get({ courseId, clinicId })
  if (!left?.lastHeardOn || !restsWhenBroughtIn(left.lastHeardOn, dayIn(at, left.timeZone))) return
  sqlite.prepare('UPDATE Course SET resting = 1 WHERE id = ?').run(courseId)
}
