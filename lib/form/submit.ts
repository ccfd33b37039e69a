import 'server-only'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { currentActor } from '@/lib/auth/require-actor'
import { logError } from '@/lib/log'
import { type Failure, type FieldError, failed, type Result } from '@/lib/result'
import { formOf } from '@/lib/untrusted'
import type { FormState } from './state'

const SECRET = /password/i

/** What to do with an accepted form: go to a page, or stay and show what was made. */
export type Accepted = { goTo: string } | { made: string }

/** What a form says, by name. Several entries of one name (ticked boxes) become one text, joined by commas. */
function textsOf(form: FormData): Record<string, string> {
  const texts = new Map<string, string>()
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name.startsWith('$')) continue
    const before = texts.get(name)
    texts.set(name, before === undefined ? value : `${before},${value}`)
  }
  return Object.fromEntries(texts)
}

const typedValues = (form: FormData) =>
  Object.fromEntries(Object.entries(textsOf(form)).filter(([name]) => !SECRET.test(name)))

function refused(state: FormState, form: FormData, failure: Failure): FormState {
  return {
    attempt: attemptAfter(state),
    reason: failure.reason,
    message: failure.message,
    errors: failure.errors ?? [],
    values: typedValues(form),
  }
}

/** Reads a form with its schema: all that is wrong, the first thing for each field. */
export function readForm<S extends z.ZodType>(schema: S, form: FormData): Result<z.output<S>> {
  const result = schema.safeParse(textsOf(form))
  if (result.success) return { ok: true, value: result.data }
  const errors = new Map<string, FieldError>()
  for (const issue of result.error.issues) {
    const field = String(issue.path[0] ?? '')
    if (!errors.has(field)) errors.set(field, { field, message: issue.message })
  }
  return failed('invalid', undefined, [...errors.values()])
}

const SIGNED_OUT = failed(
  'signed_out',
  'You were signed out meanwhile. What you typed is still here: sign in again in another tab, then send this once more.',
)

const FAULT = failed(
  'unavailable',
  'This could not be saved just now. What you typed is still here: try again in a moment.',
)

/**
 * The way of every form of a signed-in member: who is asking, is it well-formed, do it, and go on. A failure of any
 * kind comes back as words, with all that was typed.
 */
export async function submit<S extends z.ZodType>(
  state: FormState,
  form: FormData,
  schema: S,
  run: (actor: Actor, input: z.output<S>) => Promise<Result<Accepted>>,
): Promise<FormState> {
  const result = await attempt(async () => {
    const actor = await currentActor()
    if (!actor) return SIGNED_OUT
    const input = readForm(schema, formOf(form))
    return input.ok ? run(actor, input.value) : input
  })
  return finish(state, formOf(form), result)
}

/** The same for the few forms that somebody sends who is not signed in (set-up, joining). */
export async function submitUnsigned<S extends z.ZodType>(
  state: FormState,
  form: FormData,
  schema: S,
  run: (input: z.output<S>) => Promise<Result<Accepted>>,
): Promise<FormState> {
  const result = await attempt(async () => {
    const input = readForm(schema, formOf(form))
    return input.ok ? run(input.value) : input
  })
  return finish(state, formOf(form), result)
}

async function attempt(work: () => Promise<Result<Accepted>>): Promise<Result<Accepted>> {
  try {
    return await work()
  } catch (error) {
    logError('form.fault', error)
    return FAULT
  }
}

function finish(state: FormState, form: FormData, result: Result<Accepted>): FormState {
  if (!result.ok) return refused(state, form, result)
  if ('goTo' in result.value) redirect(result.value.goTo)
  return { attempt: attemptAfter(state), errors: [], values: {}, made: result.value.made }
}

/** The state comes back from the browser: whatever it holds there, a number comes out. */
const attemptAfter = (state: FormState) => (typeof state?.attempt === 'number' ? state.attempt + 1 : 1)
