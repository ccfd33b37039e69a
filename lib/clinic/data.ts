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
      version: true,
    },
  })
}
