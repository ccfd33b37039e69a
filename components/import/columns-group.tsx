'use client'

import type { ReactNode } from 'react'
import { useFormContext } from '@/components/form/form'

/** The columns of the file under one title, with what is wrong about all of them together. */
export function ColumnsGroup({ children }: { children: ReactNode }) {
  const error = useFormContext().state.errors.find(({ field }) => field === 'columns')?.message
  return (
    <fieldset id="columns" tabIndex={-1} aria-describedby={error ? 'columns-error' : undefined} className="field">
      <legend className="field-label text-lg">What each column is</legend>
      {error && (
        <p id="columns-error" className="field-error">
          {error}
        </p>
      )}
      {children}
    </fieldset>
  )
}
