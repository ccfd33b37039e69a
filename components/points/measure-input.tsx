'use client'

import { useId } from 'react'

type Props = {
  label: string
  most: number
  value: number | null
  onChange: (value: number | null) => void
  hint?: string
}

/** A whole number from 0, or nothing. One out of range is said so at once, and stays for the server to refuse. */
export function MeasureInput({ label, most, value, onChange, hint }: Props) {
  const id = useId()
  const wrong = value !== null && !(Number.isInteger(value) && value >= 0 && value <= most)
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-sm font-semibold">
        {label}
      </label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={0}
        max={most}
        step={1}
        className="control tabular"
        placeholder={hint}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        value={value ?? ''}
        onChange={event => onChange(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))}
      />
      {wrong && (
        <p id={`${id}-wrong`} role="alert" className="field-error mt-1 text-sm">
          A whole number from 0 to {most}.
        </p>
      )}
    </div>
  )
}
