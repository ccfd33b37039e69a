'use client'

import { useEffect, useRef } from 'react'
import type { FormState } from '@/lib/form/state'

/** What was wrong with a form, as a list that takes focus; each entry leads to its field. */
export function ErrorSummary({ state, undone = 'Nothing was saved yet.' }: { state: FormState; undone?: string }) {
  const summary = useRef<HTMLDivElement>(null)
  const wrong = state.errors.length > 0 || state.message !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt takes focus again, also with the same errors
  useEffect(() => {
    if (wrong) summary.current?.focus()
  }, [state.attempt, wrong])
  if (!wrong) return null
  return (
    <div ref={summary} tabIndex={-1} role="alert" className="notice-worse mb-6" data-error-summary>
      {state.message && <p>{state.message}</p>}
      {state.errors.length > 0 && (
        <>
          <p className="font-semibold">{undone} Look again at:</p>
          <ul className="mt-1 list-disc pl-5">
            {state.errors.map(error => (
              <li key={error.field}>
                <a href={`#${error.field}`} className="link">
                  {error.message}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {state.reason === 'signed_out' && (
        <p className="mt-2">
          <a className="link" href="/sign-in" target="_blank" rel="noopener">
            Sign in in another tab
          </a>
        </p>
      )}
    </div>
  )
}
