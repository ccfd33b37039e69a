'use client'

import { type ClipboardEvent, type KeyboardEvent, type RefObject, useId, useState } from 'react'
import { complete } from '@/lib/points/editing'
import { parsePrescription } from '@/lib/points/parse'
import type { Point } from '@/lib/points/reference'
import type { OwnEntry } from '@/lib/reference/own-entry'
import type { Prescribing } from './use-prescription'

type Props = {
  id: string
  input: RefObject<HTMLInputElement | null>
  prescribing: Prescribing
  own: readonly OwnEntry[]
  describedBy?: string
  invalid: boolean
}

/** Where points are typed: a combobox that completes them by code and name. Enter or a comma takes what was typed. */
export function PointInput({ id, input, prescribing, own, describedBy, invalid }: Props) {
  const { typed, problems, needlings, type, take, remove } = prescribing
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const listId = useId()
  const { points, head } = open ? complete(typed, own) : { points: [], head: '' }
  const shown = points.length > 0

  const begin = (text: string) => {
    setActive(-1)
    setOpen(true)
    if (/[,;]\s*$/.test(text) && text.length > typed.length) take(text, true)
    else type(text)
  }
  const finish = (text: string) => {
    setOpen(false)
    setActive(-1)
    take(text)
  }
  const choose = (point: Point) => finish(head + point.code)

  const enter = () => {
    const chosen = points[active] ?? (points.length === 1 ? points[0] : undefined)
    const readable = active < 0 && parsePrescription(typed, own).problems.length === 0
    if (chosen && !readable) choose(chosen)
    else if (typed.trim()) finish(typed)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter') {
      event.preventDefault()
      enter()
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault()
      setOpen(false)
    } else if (event.key === 'Backspace' && typed === '' && needlings.length > 0) {
      event.preventDefault()
      remove(needlings.length - 1)
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      if (shown) setActive(next(active, event.key === 'ArrowDown' ? 1 : -1, points.length))
    }
  }
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData('text')
    if (!/[,;\n]/.test(pasted)) return
    event.preventDefault()
    const { selectionStart, selectionEnd } = event.currentTarget
    finish(typed.slice(0, selectionStart ?? typed.length) + pasted + typed.slice(selectionEnd ?? typed.length))
  }
  const leave = () => {
    setOpen(false)
    if (typed.trim() && typed !== problems.map(({ text }) => text).join(', ')) finish(typed)
  }

  return (
    <div className="relative min-w-40 flex-1">
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown && active >= 0 ? `${listId}-${active}` : undefined}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="done"
        placeholder={needlings.length === 0 ? 'LI4, st36 both, yintang …' : 'Add a point'}
        value={typed}
        onChange={event => begin(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onBlur={leave}
        className="block min-h-11 w-full rounded-md bg-transparent px-2 text-ink placeholder:text-third"
      />
      <p role="status" className="sr-only">
        {shown ? (points.length === 1 ? '1 suggestion' : `${points.length} suggestions`) : ''}
      </p>
      <Suggestions listId={listId} points={points} active={active} onChoose={choose} />
    </div>
  )
}

type SuggestionsProps = { listId: string; points: Point[]; active: number; onChoose: (point: Point) => void }

function Suggestions({ listId, points, active, onChoose }: SuggestionsProps) {
  return (
    <div
      role="listbox"
      id={listId}
      aria-label="Points"
      hidden={points.length === 0}
      onMouseDown={event => event.preventDefault()}
      className="absolute top-full left-0 z-30 mt-1 max-h-80 w-72 max-w-[80vw] overflow-y-auto rounded-lg border border-control bg-raised shadow-lg"
    >
      {points.map((point, place) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus and points at the options
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the input
        <div
          key={point.code}
          role="option"
          id={`${listId}-${place}`}
          aria-selected={place === active}
          ref={place === active ? intoView : undefined}
          onClick={() => onChoose(point)}
          className="flex min-h-11 cursor-pointer items-center gap-3 border-l-4 border-transparent px-3 hover:bg-sunk aria-selected:border-accent aria-selected:bg-accent-wash"
        >
          <span className="tabular w-20 font-semibold">{point.code}</span>
          <span className="text-sm text-second">{point.name}</span>
        </div>
      ))}
    </div>
  )
}

const intoView = (option: HTMLElement | null) => option?.scrollIntoView({ block: 'nearest' })

/** Round the list and through the input itself, which is -1. */
const next = (active: number, step: number, count: number) => ((active + 1 + step + count + 1) % (count + 1)) - 1
