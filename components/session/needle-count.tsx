'use client'

import { useRef, useState } from 'react'
import { Field, TextArea } from '@/components/form/field'
import { useFormContext } from '@/components/form/form'

type Props = { needlesIn?: number | null; needlesOut?: number | null; missingNeedle?: string }

/**
 * Needles in and out. One press says that all that went in were counted out; while fewer came out it is asked what
 * became of the missing one.
 */
export function NeedleCount({ needlesIn, needlesOut, missingNeedle }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const { state } = useFormContext()
  const [short, setShort] = useState(Boolean(missingNeedle || state.values.missingNeedle))
  const asked = short || state.errors.some(error => error.field === 'missingNeedle')
  const input = (name: string) => root.current?.querySelector<HTMLInputElement>(`input[name="${name}"]`)

  function compare() {
    const [inside, outside] = [input('needlesIn')?.value, input('needlesOut')?.value]
    setShort(Boolean(inside && outside && Number(outside) < Number(inside)))
  }

  function allOut() {
    const [inside, outside] = [input('needlesIn'), input('needlesOut')]
    if (!inside || !outside) return
    if (!inside.value) return inside.focus()
    outside.value = inside.value
    outside.dispatchEvent(new Event('input', { bubbles: true }))
    document.getElementById('note')?.focus()
  }

  return (
    <div ref={root} onInput={compare}>
      <div className="grid grid-cols-[1fr_1fr_auto] items-end gap-x-4">
        <Field
          name="needlesIn"
          label="Needles in"
          inputMode="numeric"
          maxLength={3}
          autoComplete="off"
          defaultValue={needlesIn?.toString()}
        />
        <Field
          name="needlesOut"
          label="Needles out"
          inputMode="numeric"
          maxLength={3}
          autoComplete="off"
          defaultValue={needlesOut?.toString()}
        />
        <button type="button" id="all-out" className="button mb-5" onClick={allOut}>
          All out
        </button>
      </div>
      {asked && (
        <TextArea
          name="missingNeedle"
          label="What became of the missing needle"
          hint="It is kept as an adverse event."
          rows={3}
          defaultValue={missingNeedle}
        />
      )}
    </div>
  )
}
