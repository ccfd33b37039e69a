import 'server-only'
import { createHash } from 'node:crypto'
import { db } from '@/lib/db/client'
import { now } from '@/lib/time/clock'

const WINDOW = 15 * 60_000
/** NIST SP 800-63B-4, 3.2.2 allows up to 100 failures in a row; ten in a quarter of an hour is well inside it. */
const FAILURES_ALLOWED = 10

const keyOf = (email: string) => createHash('sha256').update(`account:${email}`).digest('hex')

/**
 * Takes one of the attempts that an account has, before its password is looked at: guesses sent all at once are
 * counted like those sent one by one. Returns the attempt's number, or null while guessing has to pause. Kept in the
 * database, so that a restart does not forget.
 */
export async function takeAttempt(email: string): Promise<number | null> {
  const key = keyOf(email)
  const at = now()
  const since = new Date(at.getTime() - WINDOW)
  return db.$transaction(async tx => {
    await tx.signInFailure.deleteMany({ where: { at: { lte: since } } })
    if ((await tx.signInFailure.count({ where: { key } })) >= FAILURES_ALLOWED) return null
    const attempt = await tx.signInFailure.create({ data: { key, at }, select: { id: true } })
    return attempt.id
  })
}

/** Gives an attempt back whose password was right. */
export async function giveAttemptBack(attempt: number): Promise<void> {
  await db.signInFailure.deleteMany({ where: { id: attempt } })
}
