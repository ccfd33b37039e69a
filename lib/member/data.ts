import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { canManageClinic } from '@/lib/auth/permissions'
import { IDLE_MINUTES } from '@/lib/auth/sign-ins'
import { db } from '@/lib/db/client'
import { now } from '@/lib/time/clock'

export type MemberRow = { id: string; name: string; email: string; role: string; state: string; version: number }
export type InvitationRow = { id: string; name: string; email: string; role: string; expiresAt: Date }
export type SignInRow = { id: string; member: string; device: string; createdAt: Date; lastSeenAt: Date; own: boolean }

/** The clinic's members, by name. */
export async function members(actor: Actor): Promise<MemberRow[]> {
  return db.member.findMany({
    where: { clinicId: actor.clinicId },
    select: { id: true, name: true, email: true, role: true, state: true, version: true },
    orderBy: { name: 'asc' },
  })
}

/** Members who can treat today, for choosing a course's practitioner. */
export async function practitioners(actor: Actor): Promise<{ id: string; name: string }[]> {
  return db.member.findMany({
    where: { clinicId: actor.clinicId, state: 'active' },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
}

/** Invitations that can still be used (owner; nobody else sees any). */
export async function standingInvitations(actor: Actor): Promise<InvitationRow[]> {
  if (!canManageClinic(actor)) return []
  return db.invitation.findMany({
    where: { clinicId: actor.clinicId, acceptedAt: null, withdrawnAt: null, expiresAt: { gt: now() } },
    select: { id: true, name: true, email: true, role: true, expiresAt: true },
    orderBy: { createdAt: 'desc' },
  })
}

/** Browsers signed in at this moment: the actor's own, or the whole clinic's for an owner. */
export async function standingSignIns(actor: Actor, whose: 'own' | 'clinic'): Promise<SignInRow[]> {
  const at = now()
  const everyone = whose === 'clinic' && canManageClinic(actor)
  const rows = await db.signIn.findMany({
    where: {
      endedAt: null,
      expiresAt: { gt: at },
      lastSeenAt: { gt: new Date(at.getTime() - IDLE_MINUTES * 60_000) },
      member: everyone ? { clinicId: actor.clinicId } : { id: actor.memberId },
    },
    include: { member: { select: { name: true } } },
    orderBy: { lastSeenAt: 'desc' },
  })
  return rows.map(({ id, member, device, createdAt, lastSeenAt }) => ({
    id,
    member: member.name,
    device,
    createdAt,
    lastSeenAt,
    own: id === actor.signInId,
  }))
}
