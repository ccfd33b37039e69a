'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const EVERY = 1000

/** Looks again every second how far the work got; the page is another one once it is done. */
export function AskAgain() {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), EVERY)
    return () => clearInterval(timer)
  }, [router])
  return null
}
