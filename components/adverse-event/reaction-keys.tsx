'use client'

import type { KeyboardEvent, ReactNode } from 'react'

/**
 * Inside it a key answers the question about reactions while one of its buttons has the focus. Where there is no more to
 * say, it goes on to the points.
 */
export function ReactionKeys({ keys, children }: { keys: Record<string, string>; children: ReactNode }) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const { target } = event
    if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLInputElement)) return
    if (target.type !== 'radio' || target.name !== 'reaction') return
    const value = Object.hasOwn(keys, event.key.toLowerCase()) ? keys[event.key.toLowerCase()] : undefined
    const answer = event.currentTarget.querySelector<HTMLInputElement>(`input[name="reaction"][value="${value}"]`)
    if (!answer) return
    event.preventDefault()
    answer.click()
    if (value === 'some') answer.focus()
    else document.querySelector<HTMLElement>('[aria-keyshortcuts^="Alt+R"], #prescription')?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only adds keys to the native radio buttons inside
    <div onKeyDown={onKeyDown}>{children}</div>
  )
}
