'use client'

import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react'
import { useFormContext } from './form'

type Common = { name: string; label: string; hint?: ReactNode; optional?: boolean }

/** The label, hint and error around one control, tied together for screen readers. */
function Around({ name, label, hint, optional, error, children }: Common & { error?: string; children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={name} className="field-label">
        {label}
        {optional && <span className="font-normal text-second"> (optional)</span>}
      </label>
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
      {children}
    </div>
  )
}

function useField(name: string, hint: ReactNode, defaultValue: string | undefined) {
  const { state } = useFormContext()
  const error = state.errors.find(candidate => candidate.field === name)?.message
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  return {
    error,
    control: {
      id: name,
      name,
      defaultValue: state.values[name] ?? defaultValue,
      'aria-invalid': error ? true : undefined,
      'aria-describedby': described || undefined,
    },
  }
}

type InputProps = Common & { defaultValue?: string } & Omit<
    InputHTMLAttributes<HTMLInputElement>,
    'name' | 'defaultValue'
  >

/** A labelled text, date, number or password input. */
export function Field({ name, label, hint, optional, defaultValue, className, ...rest }: InputProps) {
  const { error, control } = useField(name, hint, defaultValue)
  return (
    <Around {...{ name, label, hint, optional, error }}>
      <input {...control} {...rest} className={`control ${className ?? ''}`} />
    </Around>
  )
}

type AreaProps = Common & { defaultValue?: string } & Omit<
    TextareaHTMLAttributes<HTMLTextAreaElement>,
    'name' | 'defaultValue'
  >

/** A labelled text of several lines. */
export function TextArea({ name, label, hint, optional, defaultValue, className, ...rest }: AreaProps) {
  const { error, control } = useField(name, hint, defaultValue)
  return (
    <Around {...{ name, label, hint, optional, error }}>
      <textarea rows={4} {...control} {...rest} className={`control ${className ?? ''}`} />
    </Around>
  )
}

export type Choice = { value: string; label: string; hint?: string }

type SelectProps = Common & { choices: Choice[]; empty?: string; defaultValue?: string } & Omit<
    SelectHTMLAttributes<HTMLSelectElement>,
    'name' | 'defaultValue'
  >

/** A labelled list of choices; `empty` is the entry shown while nothing is chosen. */
export function Select({ name, label, hint, optional, choices, empty, defaultValue, className, ...rest }: SelectProps) {
  const { error, control } = useField(name, hint, defaultValue)
  return (
    <Around {...{ name, label, hint, optional, error }}>
      <select {...control} {...rest} className={`control ${className ?? ''}`}>
        {empty !== undefined && <option value="">{empty}</option>}
        {choices.map(choice => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Around>
  )
}

/** A question with its answers as large radio buttons; nothing is chosen unless `defaultValue` says so. */
export function RadioGroup({
  name,
  label,
  hint,
  optional,
  choices,
  defaultValue,
}: Common & { choices: Choice[]; defaultValue?: string }) {
  const { error, control } = useField(name, hint, defaultValue)
  return (
    <fieldset className="field" id={name} aria-describedby={control['aria-describedby']} tabIndex={-1}>
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
      <div className="flex flex-wrap gap-2">
        {choices.map(choice => (
          <label key={choice.value} className="choice">
            <input
              type="radio"
              name={name}
              value={choice.value}
              defaultChecked={control.defaultValue === choice.value}
              className="sr-only"
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Several choices of which any number can be ticked; they arrive as one text with commas between. */
export function CheckBoxes({
  name,
  label,
  hint,
  optional,
  choices,
  defaultValue,
}: Common & { choices: Choice[]; defaultValue?: string }) {
  const { error, control } = useField(name, hint, defaultValue)
  const ticked = new Set((control.defaultValue ?? '').split(','))
  return (
    <fieldset className="field" id={name} aria-describedby={control['aria-describedby']} tabIndex={-1}>
      <legend className="field-label">
        {label}
        {optional && <span className="font-normal text-second"> (optional)</span>}
      </legend>
      {error && (
        <p id={`${name}-error`} className="field-error">
          {error}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {choices.map(choice => (
          <label key={choice.value} className="choice">
            <input
              type="checkbox"
              name={name}
              value={choice.value}
              defaultChecked={ticked.has(choice.value)}
              className="sr-only"
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** One thing that can be ticked. */
export function CheckBox({ name, label }: { name: string; label: string }) {
  const { state } = useFormContext()
  return (
    <label className="choice">
      <input
        type="checkbox"
        name={name}
        value="1"
        defaultChecked={state.values[name] === '1'}
        className="mr-2 size-5 accent-[var(--accent)]"
      />
      {label}
    </label>
  )
}
