'use client'

import type { ReactNode } from 'react'
import type { Choice } from './field'
import { useFormContext } from './form'

type Props = {
  name: string
  label: string
  hint?: ReactNode
  optional?: boolean
  choices: readonly Choice[]
  /** The values that are ticked, joined by commas. */
  defaultValue?: string
}

/** The values of the boxes of one name that start ticked: as the form was sent, if it was refused, or as given. */
export function useTicked(name: string, defaultValue = ''): string[] {
  const { values } = useFormContext().state
  // A form that came back without a box of this name had none ticked.
  const cameBack = Object.keys(values).length > 0
  return (values[name] ?? (cameBack ? '' : defaultValue)).split(',').filter(value => value !== '')
}

/** A question that takes several answers, as boxes of one name; they arrive joined by commas. */
export function CheckGroup({ name, label, hint, optional, choices, defaultValue = '' }: Props) {
  const { state } = useFormContext()
  const error = state.errors.find(candidate => candidate.field === name)?.message
  const ticked = useTicked(name, defaultValue)
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  return (
    <fieldset className="field" id={name} aria-describedby={described || undefined} tabIndex={-1}>
      <legend className="field-label">
        {label}
        {optional && <span className="font-normal text-second"> (optional)</span>}
      </legend>
      {hint && (
        <p id={`${name}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${name}-error`} className="field-error">
          {error}
        </p>
      )}
      {choices.map(choice => (
        <label key={choice.value} className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
          <input
            type="checkbox"
            name={name}
            value={choice.value}
            defaultChecked={ticked.includes(choice.value)}
            className="mt-0.5 size-5 flex-none accent-[var(--accent)]"
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  )
}
