import 'server-only'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/actor'
import { hashPassword, passwordMatches } from '@/lib/auth/password'
import { passwordProblem } from '@/lib/auth/password-rules'
import { canManageClinic } from '@/lib/auth/permissions'
import { giveAttemptBack, takeAttempt } from '@/lib/auth/throttle'
import { db } from '@/lib/db/client'
import { transact } from '@/lib/db/transact'
import { failed, invalid, ok, type Result } from '@/lib/result'
import { once } from '@/lib/submission/once'
import { now } from '@/lib/time/clock'
import { hashToken, INVITATION_DAYS, newToken } from './invitation-token'
import type { InvitationInput } from './schema'

const OWNERS_ONLY = failed('not_allowed', 'Only an owner can do this.')
const NOT_FOUND = failed('not_found', 'This was not found. It may have been changed meanwhile.')
const DAY = 24 * 3600_000

/** Invites a colleague (owner). Returns the one-time token, which is shown once and never kept. */
export async function inviteMember(actor: Actor, input: InvitationInput): Promise<Result<string>> {
  const { submission, ...invited } = input
  const token = newToken()
  return transact(async tx => {
    if (!canManageClinic(actor)) return OWNERS_ONLY
    if (await tx.member.findUnique({ where: { email: input.email } })) {
      return invalid('email', 'Somebody with this address is a member already.')
    }
    const made = await once(tx, actor, { key: submission, action: 'inviteMember', body: invited }, async () => {
      const expiresAt = new Date(now().getTime() + INVITATION_DAYS * DAY)
      const by = { clinicId: actor.clinicId, createdById: actor.memberId }
      const invitation = await tx.invitation.create({
        data: { ...invited, ...by, expiresAt, tokenHash: hashToken(token) },
      })
      await audit(tx, actor, { action: 'invitation.made', subjectId: invitation.id })
      return ok(invitation.id)
    })
    if (!made.ok) return made
    // Sent again, the form gets a link that works: the first one can't be shown, since only its hash was kept.
    await tx.invitation.updateMany({
      where: { id: made.value, acceptedAt: null },
      data: { tokenHash: hashToken(token) },
    })
    return ok(token)
  })
}

/** Withdraws an invitation that was not used yet (owner). */
export function withdrawInvitation(actor: Actor, invitationId: string): Promise<Result<null>> {
  return transact(async tx => {
    if (!canManageClinic(actor)) return OWNERS_ONLY
    const withdrawn = await tx.invitation.updateMany({
      where: { id: invitationId, clinicId: actor.clinicId, acceptedAt: null, withdrawnAt: null },
      data: { withdrawnAt: now() },
    })
    if (withdrawn.count === 0) return NOT_FOUND
    await audit(tx, actor, { action: 'invitation.withdrawn', subjectId: invitationId })
    return ok(null)
  })
}

/** Disables or enables a member (owner; not oneself). Disabling ends every sign-in of theirs at once. */
export function setMemberState(
  actor: Actor,
  input: { memberId: string; state: 'active' | 'disabled'; version: number },
): Promise<Result<null>> {
  return transact(async tx => {
    if (!canManageClinic(actor)) return OWNERS_ONLY
    if (input.memberId === actor.memberId) return failed('not_allowed', 'You cannot disable yourself.')
    const changed = await tx.member.updateMany({
      where: { id: input.memberId, clinicId: actor.clinicId, version: input.version },
      data: { state: input.state, version: { increment: 1 } },
    })
    if (changed.count === 0) return NOT_FOUND
    if (input.state === 'disabled') {
      await tx.signIn.updateMany({ where: { memberId: input.memberId, endedAt: null }, data: { endedAt: now() } })
    }
    await audit(tx, actor, { action: `member.${input.state}`, subjectId: input.memberId })
    return ok(null)
  })
}

/** Ends one of the actor's own sign-ins, or, for an owner, one of the clinic's. */
export function endSignIn(actor: Actor, signInId: string): Promise<Result<null>> {
  return transact(async tx => {
    const whose = canManageClinic(actor) ? { clinicId: actor.clinicId } : { id: actor.memberId }
    const ended = await tx.signIn.updateMany({
      where: { id: signInId, endedAt: null, member: whose },
      data: { endedAt: now() },
    })
    if (ended.count === 0) return NOT_FOUND
    await audit(tx, actor, { action: 'sign_in.ended', subjectId: signInId })
    return ok(null)
  })
}

/** Changes the actor's own password; every other sign-in of theirs ends. */
export async function changePassword(actor: Actor, current: string, password: string): Promise<Result<null>> {
  const member = await db.member.findUniqueOrThrow({ where: { id: actor.memberId } })
  const attempt = await takeAttempt(member.email)
  if (attempt === null)
    return invalid('current', 'There were many attempts. Wait a quarter of an hour, then try again.')
  if (!(await passwordMatches(member.passwordHash, current))) {
    return invalid('current', 'This is not your current password.')
  }
  await giveAttemptBack(attempt)
  const problem = passwordProblem(password, [actor.clinic.name, member.email, member.name])
  if (problem) return invalid('password', problem)
  const passwordHash = await hashPassword(password)
  return transact(async tx => {
    await tx.member.update({ where: { id: actor.memberId }, data: { passwordHash, version: { increment: 1 } } })
    await tx.signIn.updateMany({
      where: { memberId: actor.memberId, endedAt: null, id: { not: actor.signInId ?? '' } },
      data: { endedAt: now() },
    })
    await audit(tx, actor, { action: 'member.password_changed', subjectId: actor.memberId })
    return ok(null)
  })
}
