'use client'

import { useEffect, useRef } from 'react'
import { RESTED_ID } from '@/lib/attention/origin'

/**
 * Says, where somebody came from, that a reason was put to rest. It takes focus, so that the next press of a key goes on
 * from there.
 */
export function PutToRestDone() {
  const said = useRef<HTMLParagraphElement>(null)
  useEffect(() => said.current?.focus(), [])
  return (
    <p ref={said} id={RESTED_ID} tabIndex={-1} role="status" className="notice my-2 scroll-mt-20">
      Put to rest: it comes back when something new happens.
    </p>
  )
}
