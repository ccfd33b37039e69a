'use client'

import { type RefObject, useEffect, useRef } from 'react'
import type { Needling } from '@/lib/points/needling'

export type PrescriptionChange = CustomEvent<{ needlings: Needling[] }>

type Watched = {
  root: RefObject<HTMLElement | null>
  hidden: RefObject<HTMLInputElement | null>
  needlings: Needling[]
  text: string
  onChange?: (needlings: Needling[]) => void
}

/**
 * Tells the page: `prescriptionchange` with the needlings, for cautions and counts, and `input` on the field that the
 * form sends, for whoever keeps a draft of it.
 */
export function usePrescriptionEvents({ root, hidden, needlings, text, onChange }: Watched): void {
  const told = useRef(onChange)
  const sent = useRef(text)
  useEffect(() => {
    told.current = onChange
  })
  useEffect(() => {
    const detail = { needlings }
    root.current?.dispatchEvent(new CustomEvent('prescriptionchange', { bubbles: true, detail }))
    told.current?.(needlings)
  }, [needlings, root])
  useEffect(() => {
    if (sent.current === text) return
    sent.current = text
    hidden.current?.dispatchEvent(new Event('input', { bubbles: true }))
  }, [text, hidden])
}
