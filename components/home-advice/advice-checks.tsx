'use client'

import { useState } from 'react'
import type { AdviceChoice } from '@/lib/home-advice/data'
import { ADVICE_KIND_WORDS, byKind } from '@/lib/home-advice/kinds'
import { foundBy } from './found-by'

const FILTER_FROM = 13

type Props = { library: AdviceChoice[]; ticked: string[] }

/** The library as boxes under the heading of their kind; a long one can be filtered, and what is ticked stays in sight. */
export function AdviceChecks({ library, ticked }: Props) {
  const before = ticked.filter(id => library.some(entry => entry.id === id))
  const [chosen, setChosen] = useState(before)
  const [typed, setTyped] = useState('')
  const shown = ({ id, title }: { id: string; title: string }) => foundBy(typed, title) || chosen.includes(id)
  if (library.length === 0) return <NoneYet />
  return (
    <details open={before.length > 0} className="rounded-lg border border-control bg-raised px-4">
      <summary className="min-h-11 cursor-pointer py-2.5 font-medium">
        Advice to take home
        {chosen.length > 0 && <span className="text-second"> ({chosen.length} chosen)</span>}
      </summary>
      {library.length >= FILTER_FROM && <Filter typed={typed} onType={setTyped} />}
      <div
        onChange={event => {
          const boxes = event.currentTarget.querySelectorAll<HTMLInputElement>('input[name="homeAdvice"]:checked')
          setChosen([...boxes].map(box => box.value))
        }}
      >
        {byKind(library).map(({ kind, entries }) => (
          <fieldset key={kind} hidden={!entries.some(shown)} className="mb-3">
            <legend className="pt-2 text-sm font-semibold text-second">{ADVICE_KIND_WORDS[kind]}</legend>
            {entries.map(({ id, title }) => (
              <label
                key={id}
                hidden={!shown({ id, title })}
                className="flex min-h-11 cursor-pointer items-center gap-3 py-1"
              >
                <input
                  type="checkbox"
                  name="homeAdvice"
                  value={id}
                  defaultChecked={before.includes(id)}
                  className="size-5 flex-none accent-[var(--accent)]"
                />
                <span className="min-w-0 break-words">{title}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      <p role="status" className="text-sm text-second">
        {library.some(shown) ? '' : 'No advice has these words in its title.'}
      </p>
    </details>
  )
}

/** It has no name, so it is not sent; Enter in it would send the whole form. */
function Filter({ typed, onType }: { typed: string; onType: (typed: string) => void }) {
  return (
    <label className="block text-sm text-second">
      Show those with
      <input
        type="search"
        value={typed}
        onChange={event => onType(event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Enter') event.preventDefault()
        }}
        className="control mb-2 text-base"
      />
    </label>
  )
}

function NoneYet() {
  return (
    <p className="text-sm text-second">
      The clinic’s library of advice is empty.{' '}
      <a href="/settings/home-advice" target="_blank" rel="noopener" className="link inline-block py-2.5">
        Fill it in another tab
      </a>
    </p>
  )
}
