import { randomUUID } from 'node:crypto'
import type Database from 'better-sqlite3'
import { addEvents } from './add-events'
import type { AddedCourse, Keeper } from './clinic'
import { insert, moment, type Row } from './insert'
import type { GalleryKind, GalleryVisit } from './kind'

type Of = Keeper & AddedCourse

/** Adds a made-up patient, named after the kind, with this course. */
export function addCourse(sqlite: Database.Database, keeper: Keeper, kind: GalleryKind): AddedCourse {
  const of = { ...keeper, courseId: randomUUID(), patientId: randomUUID() }
  const { clinicId, memberId, courseId, patientId } = of
  const begun = kind.visits[0]?.on ?? '2026-03-03'
  const by = { clinicId, createdById: memberId, createdAt: moment(begun) }
  insert(sqlite, 'Patient', {
    id: patientId,
    ...by,
    reference: `G-${courseId.slice(0, 8)}`,
    givenName: 'Synthetic',
    familyName: kind.kind,
    birthDate: '1975-05-01',
    searchText: `synthetic ${kind.kind}`,
  })
  insert(sqlite, 'Course', {
    id: courseId,
    ...by,
    patientId,
    practitionerId: memberId,
    problem: kind.problem ?? 'Low back pain',
    startedOn: begun,
    plannedSessions: kind.planned ?? 8,
    symptom1Words: kind.words.symptom1,
    symptom2Words: kind.words.symptom2 ?? '',
    activityWords: kind.words.activity ?? '',
  })
  const sessionIds = kind.visits.map((visit, at) => (visit.atHome ? null : addSession(sqlite, of, visit, at + 1)))
  let answers = 0
  kind.visits.forEach((visit, at) => {
    if (visit.scores === undefined) return
    answers += 1
    addAnswer(sqlite, of, { visit, scores: visit.scores, sequence: answers, sessionId: sessionIds[at] ?? null })
  })
  addEvents(sqlite, of, kind)
  return { courseId, patientId }
}

function addSession(sqlite: Database.Database, of: Of, visit: GalleryVisit, sequence: number): string {
  const id = randomUUID()
  const by = { clinicId: of.clinicId, practitionerId: of.memberId, createdById: of.memberId, signedById: of.memberId }
  const at = moment(visit.on, visit.at)
  insert(sqlite, 'Session', {
    id,
    ...by,
    courseId: of.courseId,
    sequence,
    treatedOn: visit.on,
    startTime: visit.at ?? '10:00',
    prescription: visit.points ?? 'BL23 both even 25 mm 20 min, BL40 both even 20 mm 20 min',
    modalities: visit.modalities ?? 'manual_acupuncture',
    needleSize: '0.25 × 40 mm',
    needlesIn: 4,
    needlesOut: 4,
    reaction: 'none',
    note: 'Made-up visit.',
    signedAt: at,
    createdAt: at,
  })
  return id
}

type Given = { visit: GalleryVisit; scores: string; sequence: number; sessionId: string | null }

function addAnswer(sqlite: Database.Database, of: Of, { visit, scores, sequence, sessionId }: Given): void {
  insert(sqlite, 'Response', {
    id: randomUUID(),
    clinicId: of.clinicId,
    courseId: of.courseId,
    sessionId,
    sequence,
    kind: sequence === 1 ? 'initial' : 'follow_up',
    answeredOn: visit.on,
    answeredBy: 'alone',
    answeredHow: sessionId ? 'spoken' : 'paper',
    earlierScoresInView: 0,
    ...scoreColumns(scores),
    newSymptomWords: visit.newSymptom?.words ?? '',
    newSymptom: visit.newSymptom?.score ?? null,
    pain: visit.pain ?? null,
    globalChange: visit.globalChange ?? null,
    medicationTaken: visit.medication === undefined ? null : Number(visit.medication !== ''),
    medication: visit.medication ?? '',
    medicationCompared: visit.compared ?? null,
    somethingElse: visit.somethingElse ?? '',
    enteredById: of.memberId,
    enteredAt: moment(visit.on, visit.at),
  })
}

/** "54-3" as the four columns. Throws for anything else. */
export function scoreColumns(scores: string): Row {
  if (!/^[0-6][0-6-]{3}$/.test(scores)) throw new RangeError(`${scores} are no four scores.`)
  const [symptom1, symptom2, activity, wellbeing] = [...scores].map(mark => (mark === '-' ? null : Number(mark)))
  return {
    symptom1: symptom1 ?? null,
    symptom2: symptom2 ?? null,
    activity: activity ?? null,
    wellbeing: wellbeing ?? null,
  }
}
