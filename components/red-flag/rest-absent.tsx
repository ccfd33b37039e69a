'use client'

import { useEffect, useRef, useState } from 'react'
import { useFormContext } from '@/components/form/form'

const ANSWERED = 'input[name^="state-"]:checked:not([value="not_asked"])'

/** The groups of radio buttons in which nothing is chosen, each as its choice of "absent". */
function leftAlone(form: HTMLFormElement): HTMLInputElement[] {
  const choices = [...form.querySelectorAll<HTMLInputElement>('input[name^="state-"][value="absent"]')]
  return choices.filter(({ name }) => !form.querySelector(`input[name="${CSS.escape(name)}"]:checked`))
}

/**
 * "All others absent" as one deliberate press, which fills them in to be seen, and how many are not asked so far.
 * Without JavaScript it is a box to tick, which the server honours.
 */
export function RestAbsent({ of }: { of: number }) {
  const place = useRef<HTMLDivElement>(null)
  const [notAsked, setNotAsked] = useState<number | null>(null)
  const { state } = useFormContext()
  const error = state.errors.find(({ field }) => field === 'restAbsent')?.message
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    const count = () => setNotAsked(of - form.querySelectorAll(ANSWERED).length)
    count()
    form.addEventListener('change', count)
    return () => form.removeEventListener('change', count)
  }, [of])
  const press = () => {
    const form = place.current?.closest('form')
    if (!form) return
    for (const choice of leftAlone(form)) choice.checked = true
    setNotAsked(of - form.querySelectorAll(ANSWERED).length)
  }
  return (
    <div ref={place} id="restAbsent" tabIndex={-1} className="field">
      {error && <p className="field-error">{error}</p>}
      {notAsked === null ? (
        <noscript>
          <label className="choice">
            <input
              type="checkbox"
              name="restAbsent"
              value="1"
              defaultChecked={state.values.restAbsent === '1'}
              className="mr-2 size-5 accent-[var(--accent)]"
            />
            All others absent
          </label>
        </noscript>
      ) : (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <button type="button" className="button" onClick={press}>
            All others absent
          </button>
          <p role="status">{notAsked === 0 ? `All ${of} asked.` : `${notAsked} of ${of} not asked.`}</p>
        </div>
      )}
    </div>
  )
}
