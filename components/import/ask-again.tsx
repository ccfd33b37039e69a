'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useTransition } from 'react'

const PAUSE = 1000

/**
 * Looks again, a second after the last answer came, how far the work got; the page is another one once it is done. On a
 * slow machine answers are never waited for in two places at once, which would show none of them.
 */
export function AskAgain() {
  const router = useRouter()
  const [asking, startAsking] = useTransition()
  useEffect(() => {
    if (asking) return
    const timer = setTimeout(() => startAsking(() => router.refresh()), PAUSE)
    return () => clearTimeout(timer)
  }, [asking, router])
  return null
}
