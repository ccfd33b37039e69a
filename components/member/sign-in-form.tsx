'use client'

import { signIn } from 'next-auth/react'
import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import type { FormState } from '@/lib/form/state'

const WORDS: Record<string, string> = {
  pause: 'There were many attempts for this address. Wait a quarter of an hour, then try again.',
}

async function signInAction(state: FormState, form: FormData): Promise<FormState> {
  const typed = { email: String(form.get('email') ?? ''), password: String(form.get('password') ?? '') }
  const answer = await signIn('credentials', { ...typed, redirect: false }).catch(() => undefined)
  if (answer?.ok) {
    // A whole new page: nothing that the browser kept of an earlier member's pages survives it.
    sessionStorage.clear()
    window.location.assign('/')
    return new Promise(() => {})
  }
  const unknown = answer
    ? 'This address and password do not belong together.'
    : 'Courseline did not answer. Try again in a moment.'
  return {
    attempt: state.attempt + 1,
    reason: 'invalid',
    message: WORDS[answer?.error ?? ''] ?? unknown,
    errors: [],
    values: { email: typed.email },
  }
}

/** Signs a member in with their address and password. */
export function SignInForm() {
  return (
    <div className="mt-6">
      <Form action={signInAction}>
        <Field name="email" label="E-mail address" type="email" autoComplete="username" required />
        <Field name="password" label="Password" type="password" autoComplete="current-password" required />
        <SubmitButton pending="Signing in …">Sign in</SubmitButton>
      </Form>
      <noscript>
        <p className="notice mt-4">Signing in needs JavaScript.</p>
      </noscript>
    </div>
  )
}
