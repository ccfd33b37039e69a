import type { DischargeReason, RedFlagAction } from '@/lib/generated/prisma/enums'
import { addDays, type Day } from '@/lib/time/day'

/**
 * The four scores of an answer in the order of the form, one character each: '0' to '6', or '-' for not answered.
 * "54-3" is symptom 1 five, symptom 2 four, activity not answered, wellbeing three.
 */
export type ScoreLine = string

export type GalleryVisit = {
  on: Day
  /** When it began, "HH:MM". */
  at?: string
  /** Nothing: treated, and not scored. */
  scores?: ScoreLine
  newSymptom?: { words: string; score: number }
  pain?: number
  globalChange?: number
  /** Empty: asked, and none taken. Nothing: not asked. */
  medication?: string
  /** As the patient compared it with the start of treatment. */
  compared?: 'less' | 'same' | 'more'
  /** What else went on in the patient's life. */
  somethingElse?: string
  points?: string
  modalities?: string
  /** Answered at home: scores without a treatment. */
  atHome?: boolean
}

export type GalleryKind = {
  /** Names its pictures. */
  kind: string
  /** What a person looks for in its pictures. */
  lookFor: string
  problem?: string
  words: { symptom1: string; symptom2?: string; activity?: string }
  planned?: number
  visits: GalleryVisit[]
  adverse?: {
    on: Day
    event: string
    description: string
    severity: 'mild' | 'moderate' | 'severe'
    serious: boolean
  }[]
  redFlags?: { on: Day; flag: string; words: string; action: RedFlagAction; closed?: Day }[]
  discharge?: { on: Day; reason: DischargeReason; note: string }
}

/** Visits every so many days, each given by its scores alone or with more; null is a visit without scores. */
export function every(days: number, from: Day, rows: (ScoreLine | null | Partial<GalleryVisit>)[]): GalleryVisit[] {
  return rows.map((row, at) => {
    const on = addDays(from, at * days)
    if (row === null) return { on }
    return typeof row === 'string' ? { on, scores: row } : { on, ...row }
  })
}
