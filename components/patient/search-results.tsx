'use client'

import Link from 'next/link'
import { useEffect, useRef } from 'react'
import type { FoundPatient } from '@/lib/patient/view'
import type { Search } from './use-search'

export const optionId = (index: number) => `found-patient-${index}`

type Props = { listId: string; search: Search; active: number; onLeave: () => void }

/** What the search box drops down: the patients found, or why there are none. */
export function SearchResults({ listId, search, active, onLeave }: Props) {
  if (search.problem === 'signed_out') {
    return (
      <p className="p-4">
        You were signed out.{' '}
        <a href="/sign-in" className="link">
          Sign in
        </a>
      </p>
    )
  }
  if (search.problem) return <p className="p-4">The search did not answer. Type on to try again.</p>
  if (search.found.length === 0) {
    return (
      <p className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 p-4">
        Nobody found
        <Link href="/patients/new" className="link" onClick={onLeave}>
          Add patient
        </Link>
      </p>
    )
  }
  return (
    <div role="listbox" id={listId} aria-label="Patients found" className="max-h-[70vh] overflow-y-auto">
      {search.found.map((patient, index) => (
        <Option key={patient.id} patient={patient} index={index} active={index === active} onLeave={onLeave} />
      ))}
    </div>
  )
}

type OptionProps = { patient: FoundPatient; index: number; active: boolean; onLeave: () => void }

function Option({ patient, index, active, onLeave }: OptionProps) {
  const option = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (active) option.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <Link
      ref={option}
      role="option"
      id={optionId(index)}
      aria-selected={active}
      tabIndex={-1}
      href={`/patients/${patient.id}`}
      prefetch={false}
      onClick={onLeave}
      className="block border-l-4 border-transparent px-3 py-2 hover:bg-sunk aria-selected:border-accent aria-selected:bg-accent-wash"
    >
      <bdi className="block font-semibold break-words">{patient.name}</bdi>
      <span className="tabular flex flex-wrap justify-between gap-x-4 text-sm text-second">
        <span>born {patient.born}</span> <span className="min-w-0 break-words">{patient.reference}</span>
      </span>
    </Link>
  )
}
