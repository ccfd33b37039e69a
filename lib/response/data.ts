import 'server-only'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import type { Answer } from '@/lib/mymop/progress'
import { answerColumns, toAnswer } from './rows'

export type ResponseForAmending = Answer & {
  courseId: string
  answeredBy: string
  answeredHow: string
  medicationImportance: string | null
  symptomDuration: string | null
  expectation: number | null
  somethingElse: string
  pain: number | null
  globalChange: number | null
  version: number
}

/** A response as its correction starts, or null where the clinic has none of this id. Leaves an audit row. */
export async function responseForAmending(actor: Actor, responseId: string): Promise<ResponseForAmending | null> {
  const row = await db.response.findFirst({
    where: { id: responseId, clinicId: actor.clinicId },
    select: {
      ...answerColumns,
      courseId: true,
      answeredBy: true,
      answeredHow: true,
      medicationImportance: true,
      symptomDuration: true,
      expectation: true,
      somethingElse: true,
      version: true,
      course: { select: { patientId: true } },
    },
  })
  if (!row) return null
  const { course, ...response } = row
  await audit(db, actor, { action: 'response.viewed', subjectId: row.id, patientId: course.patientId })
  return { ...response, ...toAnswer(response) }
}
