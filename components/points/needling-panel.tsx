'use client'

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { MOST_DEPTH_MM, MOST_RETENTION_MIN, type Needling, RESPONSES, SIDES, TECHNIQUES } from '@/lib/points/needling'
import { parsePrescription } from '@/lib/points/parse'
import { BESIDE_THE_SPINE } from '@/lib/points/reading'
import { MeasureInput } from './measure-input'

type Props = {
  id: string
  needling: Needling
  name: string
  midline: boolean
  onChange: (changes: Partial<Needling>) => void
  onRemove: () => void
  onClose: () => void
}

/** What is said of one point, to be changed. Its controls have no name: the form sends the prescription as one text. */
export function NeedlingPanel({ id, needling, name, midline, onChange, onRemove, onClose }: Props) {
  const panel = useRef<HTMLFieldSetElement>(null)
  useEffect(() => panel.current?.querySelector<HTMLElement>('select, input')?.focus(), [])
  const onKeyDown = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    const inControl = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement
    const done = event.key === 'Escape' || (event.key === 'Enter' && inControl && !event.ctrlKey && !event.metaKey)
    if (!done) return
    event.preventDefault()
    onClose()
  }
  return (
    <fieldset
      ref={panel}
      id={id}
      onKeyDown={onKeyDown}
      className="mt-2 min-w-0 rounded-lg border border-strong bg-sunk px-3 pt-1 pb-3"
    >
      <legend className="px-1 font-semibold">
        {needling.code} <span className="font-normal text-second">{name}</span>
      </legend>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        {needling.code === BESIDE_THE_SPINE && <Levels needling={needling} onChange={onChange} />}
        {!midline && <Choose label="Side" values={SIDES} value={needling.side} onChange={side => onChange({ side })} />}
        <Choose
          label="Technique"
          values={TECHNIQUES}
          value={needling.technique}
          onChange={technique => onChange({ technique })}
        />
        <MeasureInput
          label="Depth (mm)"
          most={MOST_DEPTH_MM}
          value={needling.depthMm}
          onChange={depthMm => onChange({ depthMm })}
        />
        <Choose
          label="Response"
          values={RESPONSES}
          value={needling.response}
          onChange={response => onChange({ response })}
        />
        <MeasureInput
          label="Retention (min)"
          most={MOST_RETENTION_MIN}
          value={needling.retentionMin}
          onChange={retentionMin => onChange({ retentionMin })}
        />
      </div>
      <div className="mt-3 flex flex-wrap gap-2">
        <button type="button" className="button" onClick={onClose}>
          Done
        </button>
        <button type="button" className="button" onClick={onRemove}>
          Take out {needling.code}
        </button>
      </div>
    </fieldset>
  )
}

type ChooseProps<T extends string> = {
  label: string
  values: readonly T[]
  value: T | null
  onChange: (value: T | null) => void
}

function Choose<T extends string>({ label, values, value, onChange }: ChooseProps<T>) {
  return (
    <Labelled label={label}>
      {id => (
        <select
          id={id}
          className="control"
          value={value ?? ''}
          onChange={event => onChange(values.find(each => each === event.currentTarget.value) ?? null)}
        >
          <option value="">not said</option>
          {values.map(each => (
            <option key={each}>{each}</option>
          ))}
        </select>
      )}
    </Labelled>
  )
}

function Levels({ needling, onChange }: Pick<Props, 'needling' | 'onChange'>) {
  const [typed, setTyped] = useState(needling.levels ?? '')
  const [refused, setRefused] = useState(false)
  const take = (text: string) => {
    setTyped(text)
    const [read] = parsePrescription(`${BESIDE_THE_SPINE} ${text.replace(/[,;]/g, ' ')}`).needlings
    const good = text.trim() === '' || Boolean(read?.levels && !read.side)
    setRefused(!good)
    if (good) onChange({ levels: read?.levels })
  }
  return (
    <Labelled label="Vertebrae" error={refused ? 'Such as L3-L5.' : undefined}>
      {id => (
        <input
          id={id}
          type="text"
          className="control"
          aria-invalid={refused || undefined}
          value={typed}
          placeholder="L3-L5"
          onChange={event => take(event.currentTarget.value)}
        />
      )}
    </Labelled>
  )
}

function Labelled({ label, error, children }: { label: string; error?: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-sm font-semibold">
        {label}
      </label>
      {children(id)}
      {error && <p className="field-error mt-1 text-sm">{error}</p>}
    </div>
  )
}
