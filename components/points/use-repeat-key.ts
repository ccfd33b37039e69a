'use client'

import { useEffect, useRef } from 'react'

const TEXT =
  'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=button], [type=submit])'

const isTyping = (target: EventTarget | null) => target instanceof Element && target.closest(TEXT) !== null

/** Alt-R from anywhere on the page, and R alone where nothing is typed. Null where there is nothing to repeat. */
export function useRepeatKey(repeat: (() => void) | null): void {
  const latest = useRef(repeat)
  useEffect(() => {
    latest.current = repeat
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // The key's place, since with Alt a Mac types another letter.
      const withAlt = event.altKey && event.code === 'KeyR'
      const alone = !event.altKey && !event.shiftKey && event.key === 'r' && !event.repeat && !isTyping(event.target)
      const pressed = (withAlt || alone) && !event.ctrlKey && !event.metaKey
      if (!pressed || event.defaultPrevented || !latest.current) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
