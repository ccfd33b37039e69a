'use client'

import { Search as SearchIcon } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useActionState, useEffect, useId, useRef, useState } from 'react'
import { findPatientsInForm } from '@/lib/patient/actions'
import { NOTHING_ASKED, SEARCH_PAGE } from './search-page'
import { optionId, SearchResults } from './search-results'
import { type Search, useSearch } from './use-search'

/**
 * The search of every page: a combobox that opens the patient one means. Before (or without) its script it is a form
 * that leads to the patients page. What is typed never stands in an address.
 */
export function SearchBox() {
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const [entered, setEntered] = useState(false)
  const [, sendForm] = useActionState(findPatientsInForm, NOTHING_ASKED, SEARCH_PAGE)
  const input = useRef<HTMLInputElement>(null)
  const listId = useId()
  const router = useRouter()
  const search = useSearch(typed)

  // What was typed before the script was there.
  useEffect(() => {
    const early = input.current?.value ?? ''
    if (early === '') return
    setTyped(early)
    setOpen(document.activeElement === input.current)
  }, [])

  const begin = (text: string) => {
    setTyped(text)
    setActive(-1)
    setEntered(false)
    setOpen(text.trim() !== '')
  }
  const leave = () => begin('')

  // Enter may come before the answer to the last letter: it waits for it, so that it never opens an earlier match.
  // Of several patients it only points at the first; the one that opens is the one that was pointed at.
  useEffect(() => {
    if (!entered || !search?.current) return
    setEntered(false)
    const [first, ...others] = search.found
    const chosen = search.found[active] ?? (others.length === 0 ? first : undefined)
    if (chosen) {
      router.push(`/patients/${chosen.id}`)
      setTyped('')
      setActive(-1)
      setOpen(false)
      input.current?.blur()
    } else if (first) setActive(0)
  }, [entered, search, active, router])

  const count = search?.found.length ?? 0
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      if (open && typed) return setOpen(false)
      leave()
      input.current?.blur()
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && search?.current && count > 0) {
      event.preventDefault()
      setOpen(true)
      setActive(next(active, event.key === 'ArrowDown' ? 1 : -1, count))
    }
  }

  const shown = open && search !== null
  return (
    <search
      aria-label="Quick search"
      className="relative block"
      onBlur={event => setOpen(open && event.currentTarget.contains(event.relatedTarget))}
    >
      <form
        action={sendForm}
        onSubmit={event => {
          event.preventDefault()
          if (typed.trim()) setEntered(true)
        }}
      >
        <SearchIcon aria-hidden="true" className="pointer-events-none absolute top-3.5 left-3 size-4 text-second" />
        <input
          ref={input}
          id="find-patient"
          type="text"
          name="typed"
          role="combobox"
          aria-label="Find a patient by name, birth date or reference"
          aria-expanded={shown && count > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={shown && active >= 0 ? optionId(active) : undefined}
          aria-keyshortcuts="/ Control+K"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          maxLength={200}
          placeholder="Find a patient"
          value={typed}
          onChange={event => begin(event.currentTarget.value)}
          onFocus={() => setOpen(typed.trim() !== '')}
          onKeyDown={onKeyDown}
          className="control peer pr-10 pl-9"
        />
        <span
          aria-hidden="true"
          className="key pointer-events-none absolute top-2.5 right-3 hidden md:inline-block md:peer-focus:hidden"
        >
          /
        </span>
      </form>
      <p role="status" className="sr-only">
        {shown && search.current ? countWords(search) : ''}
      </p>
      {shown && (
        // biome-ignore lint/a11y/noStaticElementInteractions: a press on a row must not take the focus from the box, which would close it
        <div
          onMouseDown={event => event.preventDefault()}
          className="absolute inset-x-0 top-full z-40 mt-1 overflow-hidden rounded-lg border border-control bg-raised shadow-lg"
        >
          <SearchResults listId={listId} search={search} active={active} onLeave={leave} />
        </div>
      )}
    </search>
  )
}

/** Round the list and through the box itself, which is -1. */
function next(active: number, step: number, count: number): number {
  return ((active + 1 + step + count + 1) % (count + 1)) - 1
}

function countWords({ found, problem }: Search): string {
  if (problem) return ''
  if (found.length === 0) return 'Nobody found'
  return found.length === 1 ? '1 patient found' : `${found.length} patients found`
}
