import 'server-only'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/actor'
import { courseForView } from '@/lib/course/data'
import { db } from '@/lib/db/client'
import { openRedFlags, redFlagScreens } from '@/lib/red-flag/data'
import type { LetterFacts } from './letter-text'

export type Letter = LetterFacts & {
  /** What stands above the letter: address and telephone as the clinic typed them, or ''. */
  letterhead: string
}

/**
 * What a letter to the GP about a course is made from, or null where the clinic has no such course. Leaves an audit
 * row of the letter beside that of the view; what is printed in the end is not kept.
 */
export async function letterForCourse(actor: Actor, courseId: string): Promise<Letter | null> {
  const course = await courseForView(actor, courseId)
  if (!course) return null
  const where = { id: course.patient.id, clinicId: actor.clinicId }
  const { gp } = await db.patient.findFirstOrThrow({ where, select: { gp: true } })
  const { name, letterhead } = await db.clinic.findUniqueOrThrow({
    where: { id: actor.clinicId },
    select: { name: true, letterhead: true },
  })
  await audit(db, actor, { action: 'letter.made', subjectId: course.id, patientId: course.patient.id })
  const [screen = null] = await redFlagScreens(actor, course.id)
  const flags = await openRedFlags(actor, course.patient.id)
  const { timeZone } = actor.clinic
  return { gp, course, flags, screen, writer: actor.name, clinic: name, timeZone, letterhead }
}
