import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'

export type ClinicForEditing = {
  name: string
  timeZone: string
  smallChange: number
  moderateChange: number
  largeChange: number
  chartUpIsBetter: boolean
  earlierScoresInView: boolean
  painRating: boolean
  globalChange: boolean
  /** Session numbers with commas between, ascending: '4,8'. */
  reviewSessions: string
  /** What stands above a letter, line by line. */
  letterhead: string
  version: number
}

/** The clinic's settings as they stand, with their version. */
export async function clinicForEditing(actor: Actor): Promise<ClinicForEditing> {
  return db.clinic.findUniqueOrThrow({
    where: { id: actor.clinicId },
    select: {
      name: true,
      timeZone: true,
      smallChange: true,
      moderateChange: true,
      largeChange: true,
      chartUpIsBetter: true,
      earlierScoresInView: true,
      painRating: true,
      globalChange: true,
      reviewSessions: true,
      letterhead: true,
      version: true,
    },
  })
}
