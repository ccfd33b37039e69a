import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'

export type Protocol = { id: string; name: string; prescription: string; modalities: string }

/**
 * The clinic's protocols in use, by name: what a treatment can start from. `prescription` is in the notation of points,
 * `modalities` are keys between commas.
 */
export async function protocolsOfClinic(actor: Actor): Promise<Protocol[]> {
  const rows = await db.protocol.findMany({
    where: { clinicId: actor.clinicId, withdrawnAt: null },
    select: { id: true, name: true, prescription: true, modalities: true },
  })
  return rows.sort(byName)
}

export type KeptProtocol = Protocol & { note: string; withdrawnAt: Date | null; version: number }

const kept = {
  id: true,
  name: true,
  prescription: true,
  modalities: true,
  note: true,
  withdrawnAt: true,
  version: true,
} as const

/** All protocols of the clinic, withdrawn ones too, by name. */
export async function allProtocols(actor: Actor): Promise<KeptProtocol[]> {
  const rows = await db.protocol.findMany({ where: { clinicId: actor.clinicId }, select: kept })
  return rows.sort(byName)
}

/** A protocol as its correction starts, or null where the clinic has none of this id. */
export async function protocolForAmending(actor: Actor, protocolId: string): Promise<KeptProtocol | null> {
  return db.protocol.findFirst({ where: { id: protocolId, clinicId: actor.clinicId }, select: kept })
}

const byName = (a: Protocol, b: Protocol) => a.name.localeCompare(b.name, 'en')
