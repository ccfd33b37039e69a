'use client'

import { useEffect, useRef } from 'react'

/** Alt-R from anywhere on the page. Null where there is nothing to repeat. */
export function useRepeatKey(repeat: (() => void) | null): void {
  const latest = useRef(repeat)
  useEffect(() => {
    latest.current = repeat
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // The key's place, since with Alt a Mac types another letter.
      const pressed = event.altKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyR'
      if (!pressed || event.defaultPrevented || !latest.current) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
