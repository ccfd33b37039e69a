'use client'

import { type ReactNode, useEffect, useRef } from 'react'

/** Says what was just done, where it was done. It takes focus, so that the next press of a key goes on from there. */
export function JustDone({ id, className, children }: { id: string; className: string; children: ReactNode }) {
  const said = useRef<HTMLParagraphElement>(null)
  useEffect(() => said.current?.focus(), [])
  return (
    <p ref={said} id={id} tabIndex={-1} role="status" className={`scroll-mt-20 ${className}`}>
      {children}
    </p>
  )
}
