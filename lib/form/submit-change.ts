import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import type { Result } from '@/lib/result'
import type { ChangedMeanwhile } from './changed-meanwhile'
import type { FormState } from './state'
import { type Accepted, submit } from './submit'

/**
 * The way of a form that corrects a record. Where somebody changed the record since the form was opened, `recordNow`
 * says what differs, and the form shows it beside what was typed.
 */
export async function submitChange<S extends z.ZodType>(
  state: FormState,
  form: FormData,
  schema: S,
  run: (actor: Actor, input: z.output<S>) => Promise<Result<Accepted>>,
  recordNow: (actor: Actor, input: z.output<S>) => Promise<ChangedMeanwhile | null>,
): Promise<FormState> {
  let now: ChangedMeanwhile | null = null
  const next = await submit(state, form, schema, async (actor, input) => {
    const changed = await run(actor, input)
    if (!changed.ok && changed.reason === 'changed_meanwhile') now = await recordNow(actor, input)
    return changed
  })
  return now ? { ...next, made: JSON.stringify(now) } : next
}
