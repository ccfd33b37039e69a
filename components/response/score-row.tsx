'use client'

import type { ReactNode } from 'react'
import { useFormContext } from '@/components/form/form'
import { HIGH_ANCHOR, LOW_ANCHOR, type Score } from '@/lib/mymop/items'

const SCORES = [0, 1, 2, 3, 4, 5, 6] as const

type Props = {
  name: string
  /** The patient's own words, or a plain name for wellbeing. */
  question: ReactNode
  /** Which item it is, where the question does not say. */
  label?: string
  /** Symptom 1 has to be scored: it offers no "not answered". */
  required?: boolean
  /** The last score, shown as a hollow mark where the clinic keeps earlier scores in view. */
  earlier?: Score | null
  defaultValue?: Score | null
}

/** One item of the instrument as seven buttons and "not answered". Nothing is chosen beforehand. */
export function ScoreRow({ name, question, label, required, earlier, defaultValue }: Props) {
  const { state } = useFormContext()
  const error = state.errors.find(candidate => candidate.field === name)?.message
  const begun = defaultValue === undefined ? undefined : defaultValue === null ? 'x' : String(defaultValue)
  const chosen = state.values[name] ?? begun
  return (
    <fieldset
      id={name}
      tabIndex={-1}
      data-score-row
      className="field"
      aria-describedby={error ? `${name}-error` : undefined}
    >
      <legend className="mb-1 flex w-full flex-wrap items-baseline justify-between gap-x-3">
        <span className="min-w-0 break-words">{question}</span>
        {label && <span className="text-sm text-second">{label}</span>}
        <span className="sr-only">
          0 is {LOW_ANCHOR}, 6 is {HIGH_ANCHOR}
        </span>
      </legend>
      {error && (
        <p id={`${name}-error`} className="field-error">
          {error}
        </p>
      )}
      <div className="grid grid-cols-[repeat(7,minmax(0,1fr))_minmax(0,1.6fr)] gap-1.5">
        {SCORES.map(score => (
          <ScoreButton key={score} name={name} value={String(score)} chosen={chosen}>
            {score}
            {earlier === score && <EarlierMark />}
          </ScoreButton>
        ))}
        {!required && (
          <ScoreButton
            name={name}
            value="x"
            chosen={chosen}
            className="border-dashed text-xs leading-tight font-medium"
          >
            not answered
          </ScoreButton>
        )}
      </div>
    </fieldset>
  )
}

type ButtonProps = { name: string; value: string; chosen: string | undefined; className?: string; children: ReactNode }

/** One button of a row: a native radio button under its number. */
export function ScoreButton({ name, value, chosen, className, children }: ButtonProps) {
  return (
    <label className={`score ${className ?? ''}`}>
      <input type="radio" name={name} value={value} defaultChecked={chosen === value} className="sr-only" />
      {children}
    </label>
  )
}

function EarlierMark() {
  return (
    <span className="absolute right-1 top-1 size-2 rounded-full border-2 border-current">
      <span className="sr-only"> (last time)</span>
    </span>
  )
}
