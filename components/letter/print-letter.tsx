'use client'

import { useEffect, useState } from 'react'

/** Opens the browser's own way to print; there only once it works. */
export function PrintLetter({ children, accent = false }: { children: string; accent?: boolean }) {
  const [works, setWorks] = useState(false)
  useEffect(() => setWorks(true), [])
  if (!works) return null
  return (
    <button
      type="button"
      className={`button letter-print ${accent ? 'button-accent' : ''}`}
      onClick={() => window.print()}
    >
      {children}
    </button>
  )
}
