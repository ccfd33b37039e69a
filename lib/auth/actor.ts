import type { Role } from '@/lib/generated/prisma/enums'
import { reviewSessionsOf } from '@/lib/mymop/review-points'
import type { Thresholds } from '@/lib/mymop/verdict'

declare const proof: unique symbol

/**
 * Proof of who is asking, in which clinic. Every function that reads or writes the record takes one first.
 * Only `requireActor` (a browser that signed in), the set-up and test factories can make it.
 */
export type Actor = {
  readonly memberId: string
  readonly clinicId: string
  readonly signInId: string | null
  readonly name: string
  readonly role: Role
  readonly clinic: ClinicSettings
  readonly [proof]: true
}

/** What the clinic decided once and every page follows. */
export type ClinicSettings = {
  readonly name: string
  readonly timeZone: string
  readonly thresholds: Thresholds
  readonly chartUpIsBetter: boolean
  readonly earlierScoresInView: boolean
  /** Whether pain from 0 to 10, and the global impression of change, are asked beside the scores. */
  readonly painRating: boolean
  readonly globalChange: boolean
  /** Session numbers at which a course without an improvement is looked at, ascending. */
  readonly reviewSessions: readonly number[]
}

type MemberRow = {
  id: string
  clinicId: string
  name: string
  role: Role
  clinic: {
    name: string
    timeZone: string
    smallChange: number
    moderateChange: number
    largeChange: number
    chartUpIsBetter: boolean
    earlierScoresInView: boolean
    painRating: boolean
    globalChange: boolean
    reviewSessions: string
  }
}

/** Makes the Actor of an active member. For lib/auth and test factories alone. */
export function mintActor(member: MemberRow, signInId: string | null): Actor {
  const { clinic } = member
  return {
    memberId: member.id,
    clinicId: member.clinicId,
    signInId,
    name: member.name,
    role: member.role,
    clinic: {
      name: clinic.name,
      timeZone: clinic.timeZone,
      thresholds: { small: clinic.smallChange, moderate: clinic.moderateChange, large: clinic.largeChange },
      chartUpIsBetter: clinic.chartUpIsBetter,
      earlierScoresInView: clinic.earlierScoresInView,
      painRating: clinic.painRating,
      globalChange: clinic.globalChange,
      reviewSessions: reviewSessionsOf(clinic.reviewSessions),
    },
    // The brand exists in the type alone.
  } as Actor
}
