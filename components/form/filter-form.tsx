'use client'

import type { ReactNode } from 'react'
import type { FormState } from '@/lib/form/state'
import { ErrorSummary } from './error-summary'
import { FormAround } from './form'

type Props = { action: string; state: FormState; undone: string; className?: string; children: ReactNode }

/** A form that asks for a page by its address. What was wrong with the last address stands beside each field. */
export function FilterForm({ action, state, undone, className, children }: Props) {
  return (
    <FormAround value={{ state, pending: false }}>
      <form action={action} className={className} noValidate>
        <ErrorSummary state={state} undone={undone} />
        {children}
      </form>
    </FormAround>
  )
}
