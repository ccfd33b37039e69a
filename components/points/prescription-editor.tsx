'use client'

import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { useFormContext } from '@/components/form/form'
import type { Needling } from '@/lib/points/needling'
import { parsePrescription } from '@/lib/points/parse'
import { pointIndex } from '@/lib/points/point-index'
import type { OwnEntry } from '@/lib/reference/own-entry'
import { Compared } from './compared'
import { ForAll } from './for-all'
import { NeedlingChip } from './needling-chip'
import { NeedlingPanel } from './needling-panel'
import { PointInput } from './point-input'
import { type ProtocolChoice, StartFrom } from './start-from'
import { Unread } from './unread'
import { usePrescription } from './use-prescription'
import { usePrescriptionEvents } from './use-prescription-events'

type Props = {
  name?: string
  label?: string
  defaultValue?: string
  last?: { text: string; when: string } | null
  protocols?: ProtocolChoice[]
  own?: OwnEntry[]
  onChange?: (needlings: Needling[]) => void
}

const NONE: never[] = []

/**
 * The points of a session. It sends one text in the notation of lib/points, under `name`. On its root it dispatches
 * `prescriptionchange` ({ needlings }) at the start and at each change, `protocolchosen` ({ protocol }) and `lastrepeated`. Before its
 * script, or without it, it is a plain text with the same notation.
 */
export function PrescriptionEditor(props: Props) {
  const { name = 'prescription', label = 'Points', last = null, protocols = NONE, own = NONE, onChange } = props
  const { state } = useFormContext()
  const initial = state.values[name] ?? props.defaultValue ?? ''
  const error = state.errors.find(({ field }) => field === name)?.message
  const [ready, setReady] = useState(false)
  const [open, setOpen] = useState<number | null>(null)
  const root = useRef<HTMLDivElement>(null)
  const plain = useRef<HTMLTextAreaElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const hidden = useRef<HTMLInputElement>(null)
  const panelId = useId()
  const prescribing = usePrescription(initial, own)
  const { needlings, problems, replaced, said, text, typed, begin, type, take, change, remove } = prescribing
  const index = useMemo(() => pointIndex(own), [own])
  const lastTime = useMemo(
    () => last && { ...last, needlings: parsePrescription(last.text, own).needlings },
    [last, own],
  )
  usePrescriptionEvents({ root, hidden, needlings, text, onChange })

  // What was typed before the script was there.
  useEffect(() => {
    const [area, box] = [plain.current, input.current]
    const focused = area !== null && document.activeElement === area
    if (area && area.value !== area.defaultValue) begin(area.value)
    else if (box && box.value !== box.defaultValue) type(box.value)
    setReady(true)
    if (focused) requestAnimationFrame(() => input.current?.focus())
  }, [begin, type])

  const nameOf = (code: string) => index.byCode(code.split(' ')[0] ?? '')?.name ?? ''
  const close = (place: number) => {
    setOpen(null)
    take(typed)
    root.current?.querySelectorAll<HTMLElement>('[data-chip]')[place]?.focus()
  }
  const takeOut = (place: number) => {
    setOpen(null)
    remove(place)
    input.current?.focus()
  }
  const keys = keysOf(needlings)
  // A filled one is drawn as it will be, and only its text is there twice; an empty one is the same height either way.
  const filled = initial !== ''
  const chosen = open === null ? undefined : needlings[open]
  const described = [`${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  const isMidline = ({ code }: Needling) => index.byCode(code)?.position === 'midline'
  const startFrom = (prescription: string, from: string) => {
    setOpen(null)
    prescribing.replace(prescription, from)
  }

  return (
    <div ref={root} className="field">
      <label htmlFor={name} className="field-label">
        {label}
      </label>
      <p id={`${name}-hint`} className="field-hint">
        By code or name, several at once: LI4 both, st36 left 15 mm, yintang, BL23-25 R 20 min.
      </p>
      {error && (
        <p id={`${name}-error`} className="field-error">
          {error}
        </p>
      )}
      {(last || protocols.length > 0) && (
        <StartFrom
          last={last}
          protocols={protocols}
          onRepeat={() => {
            if (last) startFrom(last.text, `last time, ${last.when}`)
            root.current?.dispatchEvent(new CustomEvent('lastrepeated', { bubbles: true }))
          }}
          onProtocol={protocol => {
            startFrom(protocol.prescription, protocol.name)
            root.current?.dispatchEvent(new CustomEvent('protocolchosen', { bubbles: true, detail: { protocol } }))
          }}
        />
      )}
      {ready ? (
        <input ref={hidden} type="hidden" name={name} value={text} />
      ) : (
        <textarea
          ref={plain}
          id={name}
          name={name}
          rows={3}
          defaultValue={text}
          aria-describedby={described}
          aria-invalid={error ? true : undefined}
          spellCheck={false}
          className={`control min-h-24 ${filled ? 'hidden noscript:block' : ''}`}
        />
      )}
      {(ready || filled) && (
        // biome-ignore lint/a11y/noStaticElementInteractions: a press beside the chips goes to the input, as it would in a text
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys reach the input by themselves
        <div
          onClick={event => event.target === event.currentTarget && input.current?.focus()}
          className={`flex min-h-24 flex-wrap content-start gap-2 rounded-lg border border-control bg-raised p-2 ${ready ? '' : 'noscript:hidden'}`}
        >
          <ul aria-label={label} className="contents">
            {needlings.map((needling, place) => (
              <NeedlingChip
                key={keys[place]}
                needling={needling}
                name={nameOf(needling.code)}
                expanded={open === place}
                panelId={panelId}
                onOpen={() => setOpen(open === place ? null : place)}
                onRemove={() => takeOut(place)}
              />
            ))}
          </ul>
          <PointInput
            id={ready ? name : `${name}-input`}
            {...{ input, prescribing, own }}
            describedBy={described}
            invalid={problems.length > 0 || error !== undefined}
          />
        </div>
      )}
      <Unread
        problems={problems}
        nameOf={nameOf}
        onChoose={(problem, meant) => {
          take(typed.replace(problem.text, () => meant))
          input.current?.focus()
        }}
      />
      {chosen && open !== null && (
        <NeedlingPanel
          key={open}
          id={panelId}
          needling={chosen}
          name={nameOf(chosen.code)}
          midline={isMidline(chosen)}
          onChange={changes => change(open, changes)}
          onRemove={() => takeOut(open)}
          onClose={() => close(open)}
        />
      )}
      <div className={ready ? '' : 'noscript:hidden'}>
        <ForAll {...{ prescribing, own, isMidline }} />
      </div>
      <div aria-live="polite" className="mt-2 min-h-6 text-sm text-second">
        {lastTime && <Compared last={lastTime} needlings={needlings} />}
      </div>
      {replaced && (
        <button type="button" className="button mt-2" onClick={prescribing.putBack}>
          Put back the {replaced.length === 1 ? 'point' : `${replaced.length} points`} from before
        </button>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  )
}

/** The code, and which of its kind: the same while side and technique change. */
function keysOf(needlings: Needling[]): string[] {
  const seen = new Map<string, number>()
  return needlings.map(({ code }) => {
    const nth = (seen.get(code) ?? 0) + 1
    seen.set(code, nth)
    return `${code} ${nth}`
  })
}
