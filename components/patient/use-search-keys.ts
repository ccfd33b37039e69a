'use client'

import { type RefObject, useEffect } from 'react'

const NOT_FOR_TEXT = /^(button|checkbox|color|file|image|radio|range|reset|submit)$/

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !NOT_FOR_TEXT.test(target.type)
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}

/** "/" leads to the search box except where it is a character of a text; Ctrl-K or Command-K from everywhere. */
export function useSearchKeys(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey) return
      const control = event.ctrlKey || event.metaKey
      const slash = event.key === '/' && !control && !isTyping(event.target)
      if (!slash && !(control && !event.shiftKey && event.key.toLowerCase() === 'k')) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [input])
}
