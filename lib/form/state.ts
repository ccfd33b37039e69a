import type { FieldError, Reason } from '@/lib/result'

/** What a form shows after it was sent and not accepted. `values` is what was typed, for browsers without JavaScript. */
export type FormState = {
  attempt: number
  reason?: Reason
  message?: string
  errors: FieldError[]
  values: Record<string, string>
  /** What the action made, where it stays on its page (an invitation's link, a possible duplicate). */
  made?: string
}

export const untouched: FormState = { attempt: 0, errors: [], values: {} }

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>
