import 'server-only'
import { hashPassword } from '@/lib/auth/password'
import { passwordProblem } from '@/lib/auth/password-rules'
import { db } from '@/lib/db/client'
import { transact } from '@/lib/db/transact'
import { failed, invalid, ok, type Result } from '@/lib/result'
import { now } from '@/lib/time/clock'
import { hashToken } from './invitation-token'
import type { JoinInput } from './schema'

const ENDED = failed('not_found', 'This invitation was used, withdrawn or ran out. Ask for a new one.')

export type StandingInvitation = { id: string; clinicId: string; clinic: string; name: string; email: string }

/** The invitation that a token opens, while it stands. Opening the link does not use it up. */
export async function standingInvitation(token: string): Promise<StandingInvitation | null> {
  const invitation = await db.invitation.findUnique({
    where: { tokenHash: hashToken(token) },
    include: { clinic: { select: { name: true } } },
  })
  if (!invitation || invitation.acceptedAt || invitation.withdrawnAt || invitation.expiresAt <= now()) return null
  const { id, clinicId, clinic, name, email } = invitation
  return { id, clinicId, clinic: clinic.name, name, email }
}

/** Makes the invited member, once. The token is who is asking: nobody is signed in yet. */
export async function joinClinic(input: JoinInput): Promise<Result<string>> {
  const invitation = await standingInvitation(input.token)
  if (!invitation) return ENDED
  const problem = passwordProblem(input.password, [invitation.clinic, invitation.email, invitation.name])
  if (problem) return invalid('password', problem)
  const passwordHash = await hashPassword(input.password)
  return transact(async tx => {
    const used = await tx.invitation.updateMany({
      where: { id: invitation.id, acceptedAt: null, withdrawnAt: null, expiresAt: { gt: now() } },
      data: { acceptedAt: now() },
    })
    if (used.count === 0) return ENDED
    const { role } = await tx.invitation.findUniqueOrThrow({ where: { id: invitation.id } })
    const { clinicId, email, name } = invitation
    if (await tx.member.findUnique({ where: { email } })) return ENDED
    const member = await tx.member.create({ data: { clinicId, email, name, role, passwordHash } })
    await tx.auditEntry.create({
      data: { clinicId, memberId: member.id, action: 'member.joined', subject: 'member', subjectId: member.id },
    })
    return ok(member.id)
  })
}
