import 'server-only'
import { changesBetween, keepAmendment } from '@/lib/audit/amend'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/actor'
import { canTreat } from '@/lib/auth/permissions'
import type { Tx } from '@/lib/db/client'
import { transact } from '@/lib/db/transact'
import { failed, invalid, NOT_FOUND, ok, type Result } from '@/lib/result'
import { once } from '@/lib/submission/once'
import { now } from '@/lib/time/clock'
import type { AmendProtocolInput, ProtocolInput, WhichProtocol } from './schema'

/** Keeps a prescription under a name that no protocol in use has. Returns its id. */
export function saveProtocol(actor: Actor, input: ProtocolInput): Promise<Result<string>> {
  return transact(async tx => {
    if (!canTreat(actor)) return NOT_FOUND
    const { submission, name, prescription, modalities, note } = input
    const content = { name, prescription, modalities, note }
    return once(tx, actor, { key: submission, action: 'saveProtocol', body: content }, async () => {
      if (await nameTaken(tx, actor, name)) return TAKEN
      const saved = await tx.protocol.create({
        data: { ...content, clinicId: actor.clinicId, createdById: actor.memberId },
        select: { id: true },
      })
      await audit(tx, actor, { action: 'protocol.saved', subjectId: saved.id })
      return ok(saved.id)
    })
  })
}

/** Changes a protocol; what it said before is kept. What is the same leaves no trace. Returns its id. */
export function amendProtocol(actor: Actor, protocolId: string, input: AmendProtocolInput): Promise<Result<string>> {
  return transact(async tx => {
    const protocol = await protocolOf(tx, actor, protocolId)
    if (!protocol) return NOT_FOUND
    const { name, prescription, modalities, note } = input
    const after = { name, prescription, modalities, note }
    if (!protocol.withdrawnAt && (await nameTaken(tx, actor, name, protocolId))) return TAKEN
    const before = {
      name: protocol.name,
      prescription: protocol.prescription,
      modalities: protocol.modalities,
      note: protocol.note,
    }
    const changes = changesBetween(before, after)
    if (changes.length === 0) return ok(protocolId)
    if (!(await claim(tx, actor, protocolId, input.version, after))) return failed('changed_meanwhile', CHANGED)
    const amended = { subject: 'protocol', id: protocolId, version: input.version + 1 } as const
    await keepAmendment(tx, actor, amended, changes, input.reason)
    await audit(tx, actor, { action: 'protocol.amended', subjectId: protocolId })
    return ok(protocolId)
  })
}

/** Takes a protocol out of use: no treatment starts from it any more. Returns its id. */
export function withdrawProtocol(actor: Actor, { protocolId, version }: WhichProtocol): Promise<Result<string>> {
  return transact(async tx => {
    const protocol = await protocolOf(tx, actor, protocolId)
    if (!protocol) return NOT_FOUND
    if (protocol.withdrawnAt) return ok(protocolId)
    return changeState(tx, actor, { protocolId, version, withdrawnAt: now() })
  })
}

/** Brings a withdrawn protocol back into use, unless another has its name by now. Returns its id. */
export function bringBackProtocol(actor: Actor, { protocolId, version }: WhichProtocol): Promise<Result<string>> {
  return transact(async tx => {
    const protocol = await protocolOf(tx, actor, protocolId)
    if (!protocol) return NOT_FOUND
    if (!protocol.withdrawnAt) return ok(protocolId)
    if (await nameTaken(tx, actor, protocol.name)) {
      return failed('duplicate', 'Another protocol in use has this name. Rename or withdraw that one first.')
    }
    return changeState(tx, actor, { protocolId, version, withdrawnAt: null })
  })
}

async function changeState(
  tx: Tx,
  actor: Actor,
  { protocolId, version, withdrawnAt }: WhichProtocol & { withdrawnAt: Date | null },
): Promise<Result<string>> {
  if (!(await claim(tx, actor, protocolId, version, { withdrawnAt }))) return failed('changed_meanwhile', LOOK_AGAIN)
  const state = (withdrawn: boolean) => (withdrawn ? 'withdrawn' : 'in use')
  const change = { field: 'state', before: state(withdrawnAt === null), after: state(withdrawnAt !== null) }
  await keepAmendment(tx, actor, { subject: 'protocol', id: protocolId, version: version + 1 }, [change])
  const action = withdrawnAt ? 'protocol.withdrawn' : 'protocol.brought_back'
  await audit(tx, actor, { action, subjectId: protocolId })
  return ok(protocolId)
}

async function protocolOf(tx: Tx, actor: Actor, id: string) {
  return canTreat(actor) ? tx.protocol.findFirst({ where: { id, clinicId: actor.clinicId } }) : null
}

async function nameTaken(tx: Tx, actor: Actor, name: string, except = ''): Promise<boolean> {
  const inUse = await tx.protocol.findMany({
    where: { clinicId: actor.clinicId, withdrawnAt: null, id: { not: except } },
    select: { name: true },
  })
  return inUse.some(other => other.name.toLowerCase() === name.toLowerCase())
}

type Change = { name?: string; prescription?: string; modalities?: string; note?: string; withdrawnAt?: Date | null }

async function claim(tx: Tx, actor: Actor, id: string, version: number, data: Change): Promise<boolean> {
  const claimed = await tx.protocol.updateMany({
    where: { id, clinicId: actor.clinicId, version },
    data: { ...data, version: { increment: 1 } },
  })
  return claimed.count === 1
}

const TAKEN = invalid('name', 'A protocol of this name is in use already. Choose another name, or change that one.')

const LOOK_AGAIN = 'Somebody changed this protocol meanwhile. Open this page anew to see what it says now.'

const CHANGED =
  'Somebody changed this protocol since you opened it. Nothing was saved yet, and what you typed is still here.'
