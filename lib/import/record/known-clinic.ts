import { z } from 'zod'
import type { Sqlite } from '@/lib/db/beside'
import type { Score, Scores } from '@/lib/mymop/items'
import type { Known, KnownCourse, KnownPatient, KnownRow } from '../plan/known'

type Who = { clinicId: string; memberId: string }

type CourseRow = {
  id: string
  patientId: string
  problem: string
  startedOn: string
  symptom1Words: string
  symptom2Words: string
  activityWords: string
  endedOn: string | null
}
type AnswerRow = { answeredOn: string; sequence: number } & { [item in keyof Scores]: number | null }

/** What the record of a clinic says, read through a connection as it is asked for and kept: ask in one transaction. */
export function knownClinic(sqlite: Sqlite, { clinicId, memberId }: Who): Known {
  const members = membersOf(sqlite, clinicId)
  const columns = 'id, reference, familyName, givenName, birthDate'
  const byReference = sqlite.prepare<[string, string], KnownPatient>(
    `SELECT ${columns} FROM Patient WHERE clinicId = ? AND reference = ?`,
  )
  const byId = sqlite.prepare<[string, string], KnownPatient>(
    `SELECT ${columns} FROM Patient WHERE clinicId = ? AND id = ?`,
  )
  const bornOn = sqlite.prepare<[string, string], KnownPatient>(
    `SELECT ${columns} FROM Patient WHERE clinicId = ? AND birthDate = ? ORDER BY reference`,
  )
  // The key holds the clinic; that it is asked for again costs nothing and can't go wrong.
  const rows = sqlite.prepare<[string, string], KnownRow>(
    `SELECT i."values", c.id AS courseId, c.patientId FROM ImportedRow i
     JOIN Response r ON r.id = i.responseId JOIN Course c ON c.id = r.courseId
     WHERE i.key = ? AND c.clinicId = ?`,
  )
  return {
    clinicId,
    actorId: memberId,
    memberOf: email => members.get(email) ?? null,
    patientOf: reference => byReference.get(clinicId, reference) ?? null,
    patientById: id => byId.get(clinicId, id) ?? null,
    patientsBornOn: day => bornOn.all(clinicId, day),
    coursesOf: keptOfLast(courseReader(sqlite, clinicId)),
    rowOf: key => rows.get(key, clinicId) ?? null,
  }
}

function membersOf(sqlite: Sqlite, clinicId: string): Map<string, string> {
  const select = sqlite.prepare<[string], { id: string; email: string }>(
    'SELECT id, email FROM Member WHERE clinicId = ?',
  )
  return new Map(select.all(clinicId).map(({ id, email }) => [email.toLowerCase(), id]))
}

/** Reads the courses of a patient. Its statements are prepared once: each holds memory until somebody collects it. */
function courseReader(sqlite: Sqlite, clinicId: string): (patientId: string) => KnownCourse[] {
  const courses = sqlite.prepare<[string, string], CourseRow>(
    `SELECT id, patientId, problem, startedOn, symptom1Words, symptom2Words, activityWords,
       (SELECT MAX(d.dischargedOn) FROM Discharge d WHERE d.courseId = c.id AND d.reopenedAt IS NULL) AS endedOn
     FROM Course c WHERE clinicId = ? AND patientId = ? ORDER BY startedOn, id`,
  )
  const answers = sqlite.prepare<[string], AnswerRow>(
    'SELECT answeredOn, sequence, symptom1, symptom2, activity, wellbeing FROM Response WHERE courseId = ?',
  )
  const sessions = sqlite.prepare<[string], { treatedOn: string; sequence: number }>(
    'SELECT treatedOn, sequence FROM Session WHERE courseId = ?',
  )
  const amendments = sqlite.prepare<[string, string], { changes: string }>(
    "SELECT changes FROM Amendment WHERE clinicId = ? AND subject = 'course' AND subjectId = ?",
  )
  const toKnown = ({ symptom1Words, symptom2Words, activityWords, ...course }: CourseRow): KnownCourse => {
    const answered = answers.all(course.id)
    const treated = sessions.all(course.id)
    return {
      ...course,
      words: { symptom1: symptom1Words, symptom2: symptom2Words, activity: activityWords },
      formerWords: amendments.all(clinicId, course.id).flatMap(({ changes }) => wordsBefore(changes)),
      answers: answered.map(({ answeredOn, sequence: _, ...scores }) => ({ answeredOn, scores: scoresOf(scores) })),
      treatedOn: treated.map(({ treatedOn }) => treatedOn),
      lastAnswerSequence: Math.max(0, ...answered.map(({ sequence }) => sequence)),
      lastSessionSequence: Math.max(0, ...treated.map(({ sequence }) => sequence)),
    }
  }
  return patientId => courses.all(clinicId, patientId).map(toKnown)
}

const AMENDED = z.array(z.object({ field: z.string(), before: z.string() }))

const wordsBefore = (changes: string): string[] =>
  AMENDED.parse(JSON.parse(changes)).flatMap(({ field, before }) => (field.endsWith('Words') ? before : []))

// The database's own constraint keeps them from 0 to 6, and symptom 1 there.
const scoresOf = (row: { [item in keyof Scores]: number | null }): Scores => ({
  symptom1: row.symptom1 as Score,
  symptom2: row.symptom2 as Score | null,
  activity: row.activity as Score | null,
  wellbeing: row.wellbeing as Score | null,
})

/** Of the key that was asked for last: rows of one patient are asked about one after the other. */
function keptOfLast<K, V>(find: (key: K) => V): (key: K) => V {
  let last: { key: K; found: V } | null = null
  return key => {
    if (last?.key !== key) last = { key, found: find(key) }
    return last.found
  }
}
