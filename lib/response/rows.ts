import type { Score, Scores } from '@/lib/mymop/items'
import type { Answer } from '@/lib/mymop/progress'

/** The columns of a response that the instrument works with. */
export const answerColumns = {
  id: true,
  sessionId: true,
  sequence: true,
  kind: true,
  answeredOn: true,
  symptom1: true,
  symptom2: true,
  activity: true,
  wellbeing: true,
  newSymptomWords: true,
  newSymptom: true,
  medicationTaken: true,
  medication: true,
  medicationCompared: true,
  pain: true,
  globalChange: true,
} as const

export type AnswerRow = {
  id: string
  sessionId: string | null
  sequence: number
  kind: 'initial' | 'follow_up'
  answeredOn: string
  symptom1: number
  symptom2: number | null
  activity: number | null
  wellbeing: number | null
  newSymptomWords: string
  newSymptom: number | null
  medicationTaken: boolean | null
  medication: string
  medicationCompared: NonNullable<Answer['medicationCompared']> | null
  pain: number | null
  globalChange: number | null
}

// Scores are checked on their way in, and by the database's own constraint.
const scoreOf = (value: number | null) => value as Score | null

type Visit = { id: string; startTime: string }

/** The response rows of a course as the instrument sees them, each with the time of the visit it was given at. */
export function toAnswers(rows: AnswerRow[], visits: Visit[]): Answer[] {
  const times = new Map(visits.map(visit => [visit.id, visit.startTime]))
  return rows.map(row => ({ ...toAnswer(row), visitTime: times.get(row.sessionId ?? '') }))
}

/** A response row as the instrument sees it, by itself. */
export function toAnswer(row: AnswerRow): Answer {
  return {
    id: row.id,
    sequence: row.sequence,
    kind: row.kind,
    answeredOn: row.answeredOn,
    scores: toScores(row),
    newSymptomWords: row.newSymptomWords,
    newSymptom: scoreOf(row.newSymptom),
    medicationTaken: row.medicationTaken,
    medication: row.medication,
    medicationCompared: row.medicationCompared,
    pain: row.pain,
    globalChange: row.globalChange,
  }
}

type ScoreRow = Pick<AnswerRow, 'symptom1' | 'symptom2' | 'activity' | 'wellbeing'>

/** The four scores of a response row. */
export function toScores(row: ScoreRow): Scores {
  return {
    symptom1: scoreOf(row.symptom1),
    symptom2: scoreOf(row.symptom2),
    activity: scoreOf(row.activity),
    wellbeing: scoreOf(row.wellbeing),
  }
}
