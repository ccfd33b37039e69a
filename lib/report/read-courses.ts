import { declinedPatients } from '@/lib/consent/standing'
import type { ReadOnlyDatabase } from '@/lib/db/read-only'
import type { SymptomDuration } from '@/lib/generated/prisma/enums'
import type { Score } from '@/lib/mymop/items'
import type { Day } from '@/lib/time/day'
import type { AnswerRecord, CourseRecord, SessionRecord } from './course-facts'
import { problemKey } from './problem'

// The plus keeps SQLite from the index of the clinic, which is nearly all rows, where that of the course has them in order.
// The rows of a course come as one JSON text each from SQLite: handing 200,000 rows to JavaScript value by value takes
// longer than reading them.

const COURSES = `
  SELECT c."id", p."reference", p."birthDate", c."practitionerId", c."problem", c."patientId"
  FROM "Course" c JOIN "Patient" p ON p."id" = c."patientId"
  WHERE +c."clinicId" = ? ORDER BY c."id"`

const SESSIONS = `
  SELECT "courseId", json_group_array(json_array("id", "treatedOn", "startTime", "sequence"))
  FROM "Session" WHERE +"clinicId" = ? GROUP BY "courseId" ORDER BY "courseId"`

const ANSWERS = `
  SELECT "courseId", json_group_array(json_array("sessionId", "sequence", "kind" = 'initial', "answeredOn",
    "symptom1", "symptom2", "activity", "wellbeing", "symptomDuration"))
  FROM "Response" WHERE +"clinicId" = ? GROUP BY "courseId" ORDER BY "courseId"`

const DISCHARGES = `
  SELECT "courseId", max("dischargedOn") FROM "Discharge" WHERE "clinicId" = ? AND "reopenedAt" IS NULL GROUP BY "courseId"`

const EVENTS = `SELECT "courseId", count(*) FROM "AdverseEvent" WHERE +"clinicId" = ? GROUP BY "courseId"`

/** Of the patients who once said no, all that they said. */
const CONSENTS = `
  SELECT "patientId", "id", "given", "on", "at", "withdrawnOn" FROM "Consent"
  WHERE "clinicId" = ? AND "kind" = 'report' AND "patientId" IN (
    SELECT "patientId" FROM "Consent" WHERE "clinicId" = ? AND "kind" = 'report' AND (NOT "given" OR "withdrawnOn" <> ''))`

type CourseRow = [
  id: string,
  reference: string,
  birthDate: Day,
  practitionerId: string,
  problem: string,
  patientId: string,
]
type SessionRow = [id: string, treatedOn: Day, startTime: string, sequence: number]
type AnswerRow = [
  sessionId: string | null,
  sequence: number,
  initial: 0 | 1,
  answeredOn: Day,
  symptom1: Score,
  symptom2: Score | null,
  activity: Score | null,
  wellbeing: Score | null,
  symptomDuration: SymptomDuration | null,
]
type ConsentRow = [patientId: string, id: string, given: 0 | 1, on: Day, at: string | number, withdrawnOn: Day | '']

/** The courses of a clinic with what the report depends on, one after the other. Ask within a transaction: it is many statements. */
export function* readCourses(sqlite: ReadOnlyDatabase, clinicId: string): Generator<CourseRecord> {
  const rows = <Row>(sql: string, ...more: string[]) =>
    sqlite
      .prepare<string[], Row>(sql)
      .raw()
      .iterate(clinicId, ...more)
  const dischargedOn = new Map(rows<[string, Day]>(DISCHARGES))
  const events = new Map(rows<[string, number]>(EVENTS))
  const declined = declinedPatients([...rows<ConsentRow>(CONSENTS, clinicId)].map(toConsent))
  const keys = new Map<string, string>()
  const sessionRows = rows<[string, string]>(SESSIONS)
  const answerRows = rows<[string, string]>(ANSWERS)
  const [sessionsOf, answersOf] = [inStep(sessionRows), inStep(answerRows)]
  try {
    for (const [id, reference, birthDate, practitionerId, problem, patientId] of rows<CourseRow>(COURSES)) {
      const key = keys.get(problem) ?? problemKey(clinicId, problem)
      keys.set(problem, key)
      const sessions = listed<SessionRow>(sessionsOf(id)).map(toSession)
      yield {
        id,
        reference,
        birthDate,
        practitionerId,
        problem: key,
        problemWords: problem,
        declined: declined.has(patientId),
        sessions,
        answers: listed<AnswerRow>(answersOf(id)).map(row => toAnswer(row, sessions)),
        dischargedOn: dischargedOn.get(id) ?? null,
        events: events.get(id) ?? 0,
      }
    }
  } finally {
    // A statement that was not read to its end keeps the connection busy.
    sessionRows.return?.()
    answerRows.return?.()
  }
}

/** Of rows in the order of their first column: what stands beside a key, asked for in that order; null without one. */
function inStep(rows: Iterator<[string, string]>): (key: string) => string | null {
  let next = rows.next()
  return key => {
    while (!next.done && next.value[0] < key) next = rows.next()
    return !next.done && next.value[0] === key ? next.value[1] : null
  }
}

const listed = <Row>(json: string | null): Row[] => (json === null ? [] : (JSON.parse(json) as Row[]))

const toSession = ([id, treatedOn, startTime, sequence]: SessionRow): SessionRecord => ({
  id,
  treatedOn,
  startTime,
  sequence,
})

function toAnswer(row: AnswerRow, sessions: SessionRecord[]): AnswerRecord {
  const [sessionId, sequence, initial, answeredOn, symptom1, symptom2, activity, wellbeing, symptomDuration] = row
  return {
    // Which of the course's answers it is, and nothing more is asked of it here.
    id: String(sequence),
    sessionId,
    sequence,
    kind: initial ? 'initial' : 'follow_up',
    answeredOn,
    visitTime: sessions.find(({ id }) => id === sessionId)?.startTime,
    symptom1,
    symptom2,
    activity,
    wellbeing,
    symptomDuration,
  }
}

function toConsent([patientId, id, given, on, at, withdrawnOn]: ConsentRow) {
  const withdrawn = withdrawnOn === '' ? null : { on: withdrawnOn, by: '', reason: '' }
  const of = { patientId, id, kind: 'report' as const, explained: '', takenBy: '' }
  return { ...of, given: Boolean(given), on, at: new Date(at), withdrawn }
}
