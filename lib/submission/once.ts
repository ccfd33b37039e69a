import 'server-only'
import { createHash } from 'node:crypto'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db/client'
import { failed, ok, type Result } from '@/lib/result'

/** The key that a form carries from the moment it is shown, so that sending it twice makes one record. */
export type SubmissionKey = string

const hashOf = (body: unknown) => createHash('sha256').update(JSON.stringify(body)).digest('hex')

/**
 * Runs `make` inside the transaction unless this key has been through before: then it answers with what was made
 * that time, or refuses with 'already_sent' where the key comes back with another content.
 */
export async function once(
  tx: Tx,
  actor: Actor,
  sent: { key: SubmissionKey; action: string; body: unknown },
  make: () => Promise<Result<string>>,
): Promise<Result<string>> {
  const bodyHash = hashOf(sent.body)
  const earlier = await tx.submission.findUnique({ where: { key: sent.key } })
  if (earlier) {
    const same = earlier.memberId === actor.memberId && earlier.action === sent.action && earlier.bodyHash === bodyHash
    return same
      ? ok(earlier.resultId)
      : failed('already_sent', 'This form was saved already, with other content. Open it anew to add another.')
  }
  const made = await make()
  if (!made.ok) return made
  await tx.submission.create({
    data: { key: sent.key, memberId: actor.memberId, action: sent.action, bodyHash, resultId: made.value },
  })
  return made
}
