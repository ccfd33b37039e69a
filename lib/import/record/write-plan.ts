import { v7 as uuid } from 'uuid'
import type { Sqlite } from '@/lib/db/beside'
import { searchTextOf } from '@/lib/patient/fold'
import type { Plan, PlannedAnswer, PlannedCourse, PlannedPatient } from '../plan/plan'
import { auditor, type Who } from './audit-rows'
import { inserter, type Stored, storedMoment } from './insert'

/** Answers between two reports of progress. */
const STEP = 2_000

/**
 * Writes what a plan makes: patients, courses, sessions, answers, the keys of the rows and the audit rows. Runs in the
 * caller's transaction, which holds all of it or nothing. `progress` is told how much is written, from 0 to 1.
 */
export function writePlan(sqlite: Sqlite, plan: Plan, who: Who, progress: (share: number) => void): void {
  const write = writers(sqlite, who)
  const patients = new Map<PlannedPatient, string>()
  const idOf = (patient: PlannedCourse['patient']): string => {
    if ('id' in patient) return patient.id
    const id = patients.get(patient.made) ?? write.patient(patient.made)
    patients.set(patient.made, id)
    return id
  }
  const total = plan.counts.responses
  let written = 0
  let told = 0
  for (const course of plan.courses) {
    write.course(course, idOf(course.patient))
    written += course.answers.length
    if (written - told < STEP) continue
    told = written
    progress(written / total)
  }
  write.allRows()
}

function writers(sqlite: Sqlite, who: Who) {
  const audit = auditor(sqlite, who)
  const { importId, clinicId, memberId } = who
  const at = storedMoment(who.at)
  const insert = {
    patient: inserter(sqlite, 'Patient', PATIENT),
    course: inserter(sqlite, 'Course', COURSE),
    session: inserter(sqlite, 'Session', SESSION),
    response: inserter(sqlite, 'Response', RESPONSE),
    row: inserter(sqlite, 'ImportedRow', ROW),
  }
  const wake = sqlite.prepare('UPDATE Course SET resting = 0 WHERE id = ? AND resting = 1')
  const rows: Record<(typeof ROW)[number], string>[] = []
  const made = { clinicId, importId, createdById: memberId, createdAt: at }

  function patient(planned: PlannedPatient): string {
    const id = uuid()
    insert.patient({ ...made, ...planned, id, searchText: searchTextOf(planned) })
    audit('patient', 'imported', id, id)
    return id
  }

  function newCourse(planned: PlannedCourse, patientId: string): string {
    const id = uuid()
    const { problem, startedOn, practitionerId, words } = planned
    insert.course({
      ...made,
      id,
      patientId,
      practitionerId,
      problem,
      startedOn,
      plannedSessions: 0,
      resting: Number(planned.resting),
      symptom1Words: words.symptom1,
      symptom2Words: words.symptom2,
      activityWords: words.activity,
    })
    audit('course', 'imported', id, patientId)
    return id
  }

  function session(answer: PlannedAnswer, courseId: string, sequence: number): string {
    const id = uuid()
    const { answeredOn, prescription, note } = answer.values
    const { practitionerId } = answer
    insert.session({ ...made, id, courseId, practitionerId, sequence, treatedOn: answeredOn, prescription, note })
    return id
  }

  function course(planned: PlannedCourse, patientId: string): void {
    const { known } = planned
    const courseId = known?.id ?? newCourse(planned, patientId)
    if (known) audit('course', 'answers_imported', courseId, patientId)
    if (known && !planned.resting) wake.run(courseId)
    let answers = known?.lastAnswerSequence ?? 0
    let sessions = known?.lastSessionSequence ?? 0
    for (const [index, answer] of planned.answers.entries()) {
      const sessionId = answer.withSession ? session(answer, courseId, ++sessions) : null
      const id = uuid()
      insert.response({
        id,
        clinicId,
        courseId,
        importId,
        sessionId,
        sequence: ++answers,
        kind: index === 0 && !known?.answered ? 'initial' : 'follow_up',
        ...answered(answer, sessionId !== null),
        enteredById: memberId,
        enteredAt: at,
      })
      for (const { key, said } of answer.keys) rows.push({ key, values: said, importId, responseId: id })
    }
  }

  // In the order of their keys: at random, each would touch another page of a large index.
  function allRows(): void {
    rows.sort((a, b) => (a.key < b.key ? -1 : 1))
    for (const row of rows) insert.row(row)
  }

  return { patient, course, allRows }
}

/** What the answer says. Who answered, how, and what stood beside the form is not in a file. */
function answered({ values }: PlannedAnswer, withSession: boolean) {
  return {
    answeredOn: values.answeredOn,
    answeredBy: 'not_recorded',
    answeredHow: 'not_recorded',
    earlierScoresInView: 0,
    symptom1: values.symptom1,
    symptom2: values.symptom2,
    activity: values.activity,
    wellbeing: values.wellbeing,
    newSymptomWords: values.newSymptomWords,
    newSymptom: values.newSymptom,
    medicationTaken: values.medicationTaken === null ? null : Number(values.medicationTaken),
    medication: values.medication,
    note: withSession ? '' : values.note,
  } satisfies Record<string, Stored>
}

const MADE = ['id', 'clinicId', 'importId', 'createdById', 'createdAt'] as const
const PATIENT = [...MADE, 'reference', 'givenName', 'familyName', 'birthDate', 'searchText'] as const
const WORDS = ['symptom1Words', 'symptom2Words', 'activityWords'] as const
const COURSE = [
  ...MADE,
  'patientId',
  'practitionerId',
  'problem',
  'startedOn',
  'plannedSessions',
  'resting',
  ...WORDS,
] as const
const TREATED = ['treatedOn', 'prescription', 'note'] as const
const SESSION = [...MADE, 'courseId', 'practitionerId', 'sequence', ...TREATED] as const
const PLACE = ['id', 'clinicId', 'courseId', 'importId', 'sessionId', 'sequence', 'kind'] as const
const SCORES = ['symptom1', 'symptom2', 'activity', 'wellbeing', 'newSymptomWords', 'newSymptom'] as const
const ABOUT = ['answeredOn', 'answeredBy', 'answeredHow', 'earlierScoresInView'] as const
const BESIDE = ['medicationTaken', 'medication', 'note', 'enteredById', 'enteredAt'] as const
const RESPONSE = [...PLACE, ...ABOUT, ...SCORES, ...BESIDE] as const
const ROW = ['key', 'values', 'importId', 'responseId'] as const
