'use client'

import { type KeyboardEvent, type ReactNode, useEffect } from 'react'

function rows(): HTMLFieldSetElement[] {
  return [...document.querySelectorAll<HTMLFieldSetElement>('fieldset[data-score-row]')].filter(row =>
    row.checkVisibility(),
  )
}

function focusRow(row: HTMLFieldSetElement | undefined, options?: FocusOptions) {
  const target = row?.querySelector<HTMLInputElement>('input:checked') ?? row?.querySelector<HTMLInputElement>('input')
  target?.focus(options)
}

/** What is asked after the scores, where that is on the same page. */
const afterScores = () => document.querySelector<HTMLInputElement>('#after-scores input')

type Props = { children: ReactNode; focusFirst?: boolean }

/** Inside it the keys 0 to 6 answer the row that has the focus and go on to the next; x is "not answered". `focusFirst` starts there. */
export function ScoreKeys({ children, focusFirst }: Props) {
  useEffect(() => {
    // What stands above, such as two texts to choose between, stays in view.
    if (focusFirst) focusRow(rows()[0], { preventScroll: true })
  }, [focusFirst])
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLInputElement)) return
    const row = event.target.closest<HTMLFieldSetElement>('fieldset[data-score-row]')
    if (!row || !/^[0-6xX]$/.test(event.key)) return
    const answer = row.querySelector<HTMLInputElement>(`input[value="${event.key.toLowerCase()}"]`)
    if (!answer) return
    event.preventDefault()
    answer.click()
    answer.focus()
    const all = rows()
    const next = all[all.indexOf(row) + 1]
    if (next) focusRow(next)
    else afterScores()?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only adds keys to the native radio buttons inside
    <div onKeyDown={onKeyDown}>{children}</div>
  )
}
