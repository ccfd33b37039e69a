'use client'

import Link from 'next/link'
import { startTransition, useActionState } from 'react'
import { findPatientsInForm } from '@/lib/patient/actions'
import type { SearchAnswer } from '@/lib/patient/view'
import { PatientList } from './patient-list'
import { NOTHING_ASKED, SEARCH_PAGE } from './search-page'

/** The search of the patients page, sent as a form: it works without JavaScript, and for more than a handful. */
export function FindForm() {
  const [answer, send, pending] = useActionState(findPatientsInForm, NOTHING_ASKED, SEARCH_PAGE)
  return (
    <search className="block">
      <form
        action={send}
        aria-busy={pending}
        onSubmit={event => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          startTransition(() => send(form))
        }}
      >
        <label htmlFor="find-typed" className="field-label">
          Find a patient
        </label>
        <p id="find-typed-hint" className="field-hint">
          By any part of the name, the birth date or the reference.
        </p>
        <div className="flex max-w-xl gap-2">
          <input
            id="find-typed"
            name="typed"
            type="text"
            aria-describedby="find-typed-hint"
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            defaultValue={answer.asked}
            className="control"
          />
          <button type="submit" className="button" aria-disabled={pending || undefined}>
            Find
          </button>
        </div>
      </form>
      <div role="status" className="mt-4">
        {answer.asked !== '' && !pending && <Outcome answer={answer} />}
      </div>
      {answer.found && answer.found.length > 0 && <PatientList patients={answer.found} />}
    </search>
  )
}

function Outcome({ answer: { asked, found } }: { answer: SearchAnswer }) {
  if (!found) {
    return (
      <p className="notice">
        You were signed out.{' '}
        <a href="/sign-in" className="link">
          Sign in
        </a>
      </p>
    )
  }
  if (found.length === 0) {
    return (
      <p className="notice">
        Nobody found for <bdi className="font-semibold break-words">{asked}</bdi>.{' '}
        <Link href="/patients/new" className="link">
          Add patient
        </Link>
      </p>
    )
  }
  return <p className="section-title">{found.length === 1 ? '1 patient found' : `${found.length} patients found`}</p>
}
