import type { HomeDone, Reaction } from '@/lib/generated/prisma/enums'
import type { Day } from '@/lib/time/day'

/** A caution as it was shown while the session was recorded, with what was answered. */
export type KeptCaution = {
  /** The point or modality that it came with. */
  about: string
  words: string
  reason: string
  source: string
  level: string
  /** Why treatment went on, where that was asked; '' otherwise. */
  answer: string
}

/** One session as a document. Texts are '' and numbers null where nothing was recorded. */
export type SessionRecord = {
  /** In the course, from 1. */
  number: number
  treatedOn: Day
  /** 'HH:MM' on the clinic's clock. */
  startTime: string
  practitioner: string
  /** Not recorded here but brought in from a file; then it was signed nowhere. */
  broughtIn: boolean
  /** Null where it was brought in. */
  signedAt: Date | null
  signedBy: string
  /** Keys of lib/session/modalities.ts. */
  modalities: readonly string[]
  electroHz: number | null
  electroHzHigh: number | null
  electroMode: string
  /** As lib/points prints it. */
  prescription: string
  needleSize: string
  needlesIn: number | null
  needlesOut: number | null
  missingNeedle: string
  reaction: Reaction
  reactionNote: string
  homeDone: HomeDone
  homeNote: string
  tongue: string
  pulse: string
  pattern: string
  tenderPoints: string
  advice: string
  referral: string
  fee: string
  note: string
  cautions: readonly KeptCaution[]
  /** Titles of the home advice that was given. */
  advicesGiven: readonly string[]
}
