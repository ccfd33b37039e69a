'use client'

import { useState } from 'react'
import { useFormContext } from '@/components/form/form'
import { completions, pickField, splitPicked } from '@/lib/intake/picked'

type Props = {
  name: string
  label: string
  hint?: string
  /** What is offered as buttons. */
  list: readonly string[]
  /** The buttons stand in a fold, after the text: for a long list. */
  folded?: boolean
  /** What is offered while typing. */
  suggestions?: readonly string[]
  /** As it is stored: separated by commas. */
  start?: string
}

/** A list of which several may be ticked, and a text for what it does not name. Kept as one text, by commas. */
export function PickedField({ name, label, hint, list, folded = false, suggestions = [], start = '' }: Props) {
  const { state } = useFormContext()
  const error = state.errors.find(({ field }) => field === name)?.message
  const sent = Object.keys(state.values).length > 0
  const { picked, typed } = splitPicked(list, start)
  const isPicked = (words: string) => (sent ? state.values[pickField(name, words)] === '1' : picked.includes(words))
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  const buttons = (
    <div className="mb-2 flex flex-wrap gap-2">
      {list.map(words => (
        <label key={words} className="choice px-3">
          <input
            type="checkbox"
            name={pickField(name, words)}
            value="1"
            defaultChecked={isPicked(words)}
            className="sr-only"
          />
          {words}
        </label>
      ))}
    </div>
  )
  return (
    <fieldset className="field" aria-describedby={described || undefined}>
      <legend className="field-label">
        {label}
        <span className="font-normal text-second"> (optional)</span>
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
      {!folded && buttons}
      <TypedPart
        name={name}
        label={label}
        placeholder={folded ? 'Several, separated by commas' : 'Anything else, separated by commas'}
        start={state.values[name] ?? typed}
        suggestions={suggestions}
      />
      {folded && (
        <details open={list.some(isPicked)}>
          <summary className="min-h-11 cursor-pointer py-2.5 font-medium">Pick from a list</summary>
          {buttons}
        </details>
      )}
    </fieldset>
  )
}

type TypedProps = { name: string; label: string; placeholder: string; start: string; suggestions: readonly string[] }

function TypedPart({ name, label, placeholder, start, suggestions }: TypedProps) {
  const [text, setText] = useState(start)
  const offered = completions(suggestions, text)
  return (
    <>
      <input
        id={name}
        name={name}
        aria-label={`${label}: ${placeholder.toLowerCase()}`}
        placeholder={placeholder}
        list={suggestions.length > 0 ? `${name}-list` : undefined}
        autoComplete="off"
        value={text}
        onChange={event => setText(event.target.value)}
        className="control"
      />
      {suggestions.length > 0 && (
        <datalist id={`${name}-list`}>
          {offered.map(words => (
            <option key={words} value={words} />
          ))}
        </datalist>
      )}
    </>
  )
}
