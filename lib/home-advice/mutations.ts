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
import type { AdviceStateInput, AmendAdviceInput, NewAdviceInput } from './schema'
import { STARTER_ADVICE } from './starter'

/** Adds advice to the clinic's library. Returns its id. */
export function addAdvice(actor: Actor, input: NewAdviceInput): Promise<Result<string>> {
  return transact(async tx => {
    if (!canTreat(actor)) return NOT_FOUND
    const { submission, ...body } = input
    return once(tx, actor, { key: submission, action: 'addAdvice', body }, async () => {
      const { adviceKind: kind, title, text } = body
      return ok(await add(tx, actor, { kind, title, text }))
    })
  })
}

/** Adds the entries to begin with that the library does not have by title. Returns the clinic's id. */
export function addStarterAdvice(actor: Actor, submission: string): Promise<Result<string>> {
  return transact(async tx => {
    if (!canTreat(actor)) return NOT_FOUND
    const { clinicId } = actor
    return once(tx, actor, { key: submission, action: 'addStarterAdvice', body: {} }, async () => {
      const there = await tx.homeAdvice.findMany({ where: { clinicId }, select: { title: true } })
      const titles = new Set(there.map(({ title }) => title))
      for (const entry of STARTER_ADVICE) if (!titles.has(entry.title)) await add(tx, actor, entry)
      return ok(clinicId)
    })
  })
}

async function add(tx: Tx, actor: Actor, entry: { kind: string; title: string; text: string }): Promise<string> {
  const { clinicId, memberId } = actor
  const { id } = await tx.homeAdvice.create({ data: { ...entry, clinicId, createdById: memberId } })
  await audit(tx, actor, { action: 'home_advice.added', subjectId: id })
  return id
}

/**
 * Corrects an entry of the library and keeps what it said before; what patients were given stays in the words of its
 * day. What is the same as before leaves no trace. Returns the id.
 */
export function amendAdvice(actor: Actor, adviceId: string, input: AmendAdviceInput): Promise<Result<string>> {
  return transact(async tx => {
    const { clinicId } = actor
    const advice = await tx.homeAdvice.findFirst({ where: { id: adviceId, clinicId } })
    if (!advice || !canTreat(actor)) return NOT_FOUND
    const { version, reason, ...after } = input
    const before = { adviceKind: advice.kind, title: advice.title, text: advice.text }
    const changes = changesBetween(before, after)
    if (changes.length === 0) return ok(adviceId)
    const { adviceKind: kind, title, text } = after
    const changed = await tx.homeAdvice.updateMany({
      where: { id: adviceId, clinicId, version },
      data: { kind, title, text, version: { increment: 1 } },
    })
    if (changed.count === 0) return CHANGED
    await keepAmendment(tx, actor, { subject: 'home_advice', id: adviceId, version: version + 1 }, changes, reason)
    await audit(tx, actor, { action: 'home_advice.amended', subjectId: adviceId })
    return ok(adviceId)
  })
}

/** Withdraws an entry, so that no session offers it, or offers it again; once more changes nothing. Returns the id. */
export function setAdviceState(actor: Actor, { adviceId, state, version }: AdviceStateInput): Promise<Result<string>> {
  return transact(async tx => {
    const { clinicId } = actor
    const advice = await tx.homeAdvice.findFirst({ where: { id: adviceId, clinicId } })
    if (!advice || !canTreat(actor)) return NOT_FOUND
    const withdraw = state === 'withdrawn'
    if (withdraw === (advice.withdrawnAt !== null)) return ok(adviceId)
    const changed = await tx.homeAdvice.updateMany({
      where: { id: adviceId, clinicId, version },
      data: { withdrawnAt: withdraw ? now() : null, version: { increment: 1 } },
    })
    if (changed.count === 0) {
      return failed('changed_meanwhile', 'Somebody changed this advice meanwhile. Open this page anew to see it.')
    }
    await audit(tx, actor, {
      action: withdraw ? 'home_advice.withdrawn' : 'home_advice.brought_back',
      subjectId: adviceId,
    })
    return ok(adviceId)
  })
}

/**
 * Gives advice of the clinic's library in a session, in its words of now, within the transaction that records the
 * session. What the session has already is not given twice. Fails on 'homeAdvice' where an entry was withdrawn.
 */
export async function giveAdvice(tx: Tx, actor: Actor, sessionId: string, adviceIds: string[]): Promise<Result<null>> {
  const { clinicId } = actor
  const session = await tx.session.findFirst({
    where: { id: sessionId, clinicId },
    select: { course: { select: { patientId: true } }, advicesGiven: { select: { adviceId: true } } },
  })
  if (!session || !canTreat(actor)) return NOT_FOUND
  const had = new Set(session.advicesGiven.map(({ adviceId }) => adviceId))
  const wanted = [...new Set(adviceIds)].filter(id => !had.has(id))
  if (wanted.length === 0) return ok(null)
  const found = await tx.homeAdvice.findMany({ where: { clinicId, id: { in: wanted } } })
  if (found.length < wanted.length)
    return invalid('homeAdvice', 'Some of the chosen advice was not found. Choose again.')
  const gone = found.filter(({ withdrawnAt }) => withdrawnAt !== null)
  if (gone.length > 0) {
    const titles = gone.map(({ title }) => `“${title}”`).join(', ')
    return invalid('homeAdvice', `Withdrawn from the library meanwhile: ${titles}. Untick it, or bring it back there.`)
  }
  await tx.adviceGiven.createMany({
    data: found.map(({ id, title, text }) => ({ clinicId, sessionId, adviceId: id, title, text })),
  })
  const { patientId } = session.course
  await audit(tx, actor, { action: 'home_advice.given', subjectId: sessionId, patientId })
  return ok(null)
}

const CHANGED = failed(
  'changed_meanwhile',
  'Somebody changed this advice since you opened it. Nothing was saved yet, and what you typed is still here.',
)
