import type { Sqlite } from '@/lib/db/beside'

/**
 * What stands against taking an import out again, in words, by what finds one such record. Whatever can point at a
 * patient, a course, a session or an answer is here (a test goes through the schema), and a correction of one of them.
 */
const patients = '(SELECT id FROM Patient WHERE importId = @importId)'
const courses = '(SELECT id FROM Course WHERE importId = @importId)'
const sessions = '(SELECT id FROM Session WHERE importId = @importId)'

/** Of courses that were there before and got answers: what was made since may rest on these. */
const goneOn = '(SELECT courseId FROM Response WHERE importId = @importId)'
const since = '(SELECT finishedAt FROM Import WHERE id = @importId)'

const ofOthers = 'importId IS NOT @importId'

export const BUILT_ON: readonly { table: string; words: string; finds: string }[] = [
  {
    table: 'Patient',
    words: 'The record of a patient was corrected since.',
    finds: 'importId = @importId AND version > 1',
  },
  { table: 'Course', words: 'A course was changed since.', finds: 'importId = @importId AND version > 1' },
  { table: 'Session', words: 'A session was corrected since.', finds: 'importId = @importId AND version > 1' },
  { table: 'Response', words: 'An answer was corrected since.', finds: 'importId = @importId AND version > 1' },
  { table: 'Course', words: 'A patient has another course since.', finds: `patientId IN ${patients} AND ${ofOthers}` },
  { table: 'Session', words: 'A course has another session since.', finds: `courseId IN ${courses} AND ${ofOthers}` },
  { table: 'Response', words: 'A course has another answer since.', finds: `courseId IN ${courses} AND ${ofOthers}` },
  {
    table: 'Response',
    words: 'A session has another answer since.',
    finds: `sessionId IN ${sessions} AND ${ofOthers}`,
  },
  {
    table: 'Response',
    words: 'Later answers are counted from one that was brought in.',
    finds: `${ofOthers} AND courseId IN (SELECT courseId FROM Response WHERE importId = @importId AND kind = 'initial')`,
  },
  { table: 'Discharge', words: 'A course was discharged since.', finds: `courseId IN ${courses}` },
  {
    table: 'Discharge',
    words: 'A course was discharged since.',
    finds: `courseId IN ${goneOn} AND at >= ${since}`,
  },
  { table: 'SessionDraft', words: 'A session was begun since and is not signed.', finds: `courseId IN ${courses}` },
  { table: 'Intake', words: 'An intake was written since.', finds: `courseId IN ${courses}` },
  { table: 'BodyChart', words: 'A body chart was drawn since.', finds: `courseId IN ${courses}` },
  { table: 'BodyChart', words: 'A body chart was drawn since.', finds: `sessionId IN ${sessions}` },
  { table: 'RedFlagScreen', words: 'Red flags were screened since.', finds: `courseId IN ${courses}` },
  { table: 'AdverseEvent', words: 'An adverse event was recorded since.', finds: `patientId IN ${patients}` },
  { table: 'AdverseEvent', words: 'An adverse event was recorded since.', finds: `courseId IN ${courses}` },
  { table: 'AdverseEvent', words: 'An adverse event was recorded since.', finds: `sessionId IN ${sessions}` },
  { table: 'AdviceGiven', words: 'Advice was given since.', finds: `sessionId IN ${sessions}` },
  {
    table: 'RestedReason',
    words: 'A reason to look at a course was put to rest since.',
    finds: `courseId IN ${courses}`,
  },
  {
    table: 'RestedReason',
    words: 'A reason to look at a course was put to rest since.',
    finds: `courseId IN ${goneOn} AND at >= ${since}`,
  },
  { table: 'SafetyFlag', words: 'A safety flag was added since.', finds: `patientId IN ${patients}` },
  { table: 'Consent', words: 'A consent was recorded since.', finds: `patientId IN ${patients}` },
  {
    table: 'AuditEntry',
    words: 'A letter was made since.',
    finds: `clinicId = @clinicId AND action = 'letter.made' AND patientId IN ${patients}`,
  },
  {
    table: 'AuditEntry',
    words: 'A letter was made since.',
    finds: `clinicId = @clinicId AND action = 'letter.made' AND at >= ${since}
      AND patientId IN (SELECT patientId FROM Course WHERE id IN ${goneOn})`,
  },
]

/** Why an import can't be taken out any more, in words for a person; null where nothing was built on it. */
export function builtOn(sqlite: Sqlite, of: { importId: string; clinicId: string }): string | null {
  const found = BUILT_ON.find(({ table, finds }) => {
    return sqlite.prepare(`SELECT 1 FROM "${table}" WHERE ${finds} LIMIT 1`).get(of) !== undefined
  })
  return found?.words ?? null
}
