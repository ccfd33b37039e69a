import 'server-only'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/actor'
import { canManageClinic } from '@/lib/auth/permissions'
import type { Tx } from '@/lib/db/client'
import { transact } from '@/lib/db/transact'
import type { ReferenceList } from '@/lib/generated/prisma/enums'
import { failed, invalid, NOT_FOUND, ok, type Result } from '@/lib/result'
import { once } from '@/lib/submission/once'
import { now } from '@/lib/time/clock'
import { readPointList } from './codes'
import type { OwnReferenceInput } from './schema'

const OWNERS_ONLY = failed('not_allowed', 'The clinic’s lists are the owner’s to change.')

/**
 * Adds an entry of the clinic's own to one of the lists (owner). Refused where an entry in use has the same code or says
 * the same, and where a caution names something that is no point. Returns its id.
 */
export function addOwnReference(actor: Actor, input: OwnReferenceInput): Promise<Result<string>> {
  return transact(async tx => {
    if (!canManageClinic(actor)) return OWNERS_ONLY
    const { submission, ...entry } = input
    return once(tx, actor, { key: submission, action: 'addOwnReference', body: entry }, async () => {
      const read = await withItsPoints(tx, actor, entry)
      if (!read.ok) return read
      const twin = await twinOf(tx, actor, read.value)
      if (twin) return invalid(twin, 'The clinic’s list has this already.')
      const added = await tx.ownReference.create({
        data: { ...read.value, clinicId: actor.clinicId, createdById: actor.memberId },
        select: { id: true },
      })
      await audit(tx, actor, { action: 'reference.added', subjectId: added.id })
      return ok(added.id)
    })
  })
}

type Entry = Omit<OwnReferenceInput, 'submission'>

/** A caution with its points as codes; it goes by them. Every other entry as it is. */
async function withItsPoints(tx: Tx, actor: Actor, entry: Entry): Promise<Result<Entry>> {
  if (entry.list !== 'point_caution') return ok(entry)
  const own = await inUse(tx, actor, 'point')
  const read = readPointList(
    entry.detail,
    own.map(point => point.code),
  )
  if (!read.ok) {
    return invalid('detail', `${read.unknown} is not the code of a point. Type codes such as LI4, CV3-CV7 or EX-HN7.`)
  }
  if (read.codes.length === 0) return invalid('detail', 'Type the points it is for.')
  const points = read.codes.join(';')
  return ok({ ...entry, detail: points, words: read.codes.join(', ') })
}

const inUse = (tx: Tx, actor: Actor, list: ReferenceList) =>
  tx.ownReference.findMany({ where: { clinicId: actor.clinicId, list, withdrawnAt: null } })

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()

/** The field in which an entry in use says the same: nobody could tell the two apart when choosing one. */
async function twinOf(tx: Tx, actor: Actor, entry: Entry): Promise<string | null> {
  const others = await inUse(tx, actor, entry.list)
  if (entry.list === 'point' && others.some(other => other.code === entry.code)) return 'code'
  if (entry.list === 'point_caution') {
    const twin = others.some(other => other.detail === entry.detail && other.kind === entry.kind)
    return twin ? 'detail' : null
  }
  return others.some(other => same(other.words, entry.words)) ? 'words' : null
}

/** Takes an entry out of use (owner); what was recorded with it keeps its words. Returns its list. */
export function withdrawOwnReference(actor: Actor, entryId: string): Promise<Result<ReferenceList>> {
  return transact(async tx => {
    if (!canManageClinic(actor)) return OWNERS_ONLY
    const entry = await tx.ownReference.findFirst({ where: { id: entryId, clinicId: actor.clinicId } })
    if (!entry) return NOT_FOUND
    if (entry.withdrawnAt) return ok(entry.list)
    await tx.ownReference.update({ where: { id: entryId }, data: { withdrawnAt: now() } })
    await audit(tx, actor, { action: 'reference.withdrawn', subjectId: entryId })
    return ok(entry.list)
  })
}

/** Brings a withdrawn entry back into use (owner), unless another says the same by now. Returns its list. */
export function bringBackOwnReference(actor: Actor, entryId: string): Promise<Result<ReferenceList>> {
  return transact(async tx => {
    if (!canManageClinic(actor)) return OWNERS_ONLY
    const entry = await tx.ownReference.findFirst({ where: { id: entryId, clinicId: actor.clinicId } })
    if (!entry) return NOT_FOUND
    if (!entry.withdrawnAt) return ok(entry.list)
    if (await twinOf(tx, actor, entry)) {
      return failed('duplicate', 'Another entry in use says the same. Withdraw that one first.')
    }
    await tx.ownReference.update({ where: { id: entryId }, data: { withdrawnAt: null } })
    await audit(tx, actor, { action: 'reference.brought_back', subjectId: entryId })
    return ok(entry.list)
  })
}
