import type { Sqlite } from '@/lib/db/beside'
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
  for (const { id, patientId } of patients) audit('patient', 'import_undone', id, patientId)
  for (const { id, patientId } of courses) audit('course', 'import_undone', id, patientId)
  for (const { id, patientId } of goneOn) audit('course', 'answers_import_undone', id, patientId)
  audit('import', 'undone', importId, null)
}
