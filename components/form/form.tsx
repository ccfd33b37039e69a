'use client'

import { unstable_rethrow } from 'next/navigation'
import { createContext, type ReactNode, startTransition, useActionState, useContext } from 'react'
import { type FormAction, type FormState, untouched } from '@/lib/form/state'
import { ErrorSummary } from './error-summary'

type FormContext = { state: FormState; pending: boolean }

/** What the fields below belong to, where no `Form` is around them. */
export const FormAround = createContext<FormContext>({ state: untouched, pending: false })

/** The state of the form around a field: what was refused, and whether an answer is on its way. */
export const useFormContext = () => useContext(FormAround)

type Props = {
  action: FormAction
  children: ReactNode
  /** Shown once the action has made something and stays on the page. */
  made?: (made: string) => ReactNode
  className?: string
  id?: string
  /** What was typed before and is to be gone on with: the values of the fields by name. */
  begun?: Record<string, string>
  /** What a refusal left undone. */
  undone?: string
}

/**
 * The one form of the product. React empties a form after its action, so it is sent by hand and keeps what was
 * typed; `sendPlain` is for browsers without JavaScript. Sending again while an answer is on its way does nothing.
 */
export function Form({ action, children, made, className, id, begun, undone }: Props) {
  const [sentPlain, sendPlain] = useActionState(action, begun ? { ...untouched, values: begun } : untouched)
  const [state, send, pending] = useActionState(
    (before: FormState, form: FormData) => answerOrWords(action, before, form),
    sentPlain,
  )
  return (
    <FormAround value={{ state, pending }}>
      <form
        id={id}
        className={className}
        action={sendPlain}
        noValidate
        aria-busy={pending}
        onKeyDown={event => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit()
        }}
        onSubmit={event => {
          event.preventDefault()
          if (pending) return
          const data = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
          startTransition(() => send(data))
        }}
      >
        <ErrorSummary state={state} undone={undone} />
        {children}
        {state.made !== undefined && made?.(state.made)}
      </form>
    </FormAround>
  )
}

/** The action's answer; where none came (no network, a server that is restarting), words instead of a lost page. */
async function answerOrWords(action: FormAction, before: FormState, form: FormData): Promise<FormState> {
  const refused = (message: string): FormState => ({
    attempt: before.attempt + 1,
    reason: 'unavailable',
    message,
    errors: [],
    values: {},
  })
  if (sizeOf(form) > MOST_BYTES) return refused('This is more text than can be sent at once. Shorten the longest one.')
  try {
    return await action(before, form)
  } catch (error) {
    unstable_rethrow(error)
    return refused(
      'Courseline did not answer. What you typed is still here: send it again in a moment, it is saved once.',
    )
  }
}

// The server takes 256 kB, with what surrounds the texts.
const MOST_BYTES = 200_000

function sizeOf(form: FormData): number {
  const texts = [...form.values()].filter(value => typeof value === 'string')
  return texts.reduce((sum, text) => sum + new TextEncoder().encode(text).length, 0)
}
