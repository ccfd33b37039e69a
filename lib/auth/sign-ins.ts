import 'server-only'
import { db } from '@/lib/db/client'
import { now } from '@/lib/time/clock'
import { type Actor, mintActor } from './actor'

const MINUTE = 60_000
export const SIGN_IN_HOURS = 12
/** A browser left alone this long has to sign in again. */
export const IDLE_MINUTES = 60

/** Starts a sign-in for a member whose password was right. Returns its id, the only thing that the cookie carries. */
export async function startSignIn(memberId: string, clinicId: string, device: string): Promise<string> {
  const at = now()
  return db.$transaction(async tx => {
    const signIn = await tx.signIn.create({
      data: {
        memberId,
        device: device.slice(0, 200),
        lastSeenAt: at,
        expiresAt: new Date(at.getTime() + SIGN_IN_HOURS * 60 * MINUTE),
      },
    })
    await tx.auditEntry.create({
      data: { clinicId, memberId, action: 'member.signed_in', subject: 'sign_in', subjectId: signIn.id },
    })
    return signIn.id
  })
}

/** The Actor of a standing sign-in, or null where it was ended, ran out, was idle too long or its member is disabled. */
export async function actorOfSignIn(signInId: string): Promise<Actor | null> {
  const signIn = await db.signIn.findUnique({
    where: { id: signInId },
    include: { member: { include: { clinic: true } } },
  })
  if (!signIn || signIn.endedAt || signIn.member.state !== 'active') return null
  const at = now()
  const idle = at.getTime() - signIn.lastSeenAt.getTime()
  if (at >= signIn.expiresAt || idle > IDLE_MINUTES * MINUTE) return null
  if (idle > MINUTE) await db.signIn.updateMany({ where: { id: signInId, endedAt: null }, data: { lastSeenAt: at } })
  return mintActor(signIn.member, signIn.id)
}

/** Ends a sign-in by its id, for the way out that knows nothing but the cookie. */
export async function endSignInRow(signInId: string): Promise<void> {
  await db.signIn.updateMany({ where: { id: signInId, endedAt: null }, data: { endedAt: now() } })
}
