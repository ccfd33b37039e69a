'use client'

import { useEffect, useRef } from 'react'
import { needlesOf } from '@/lib/points/needles'
import type { Needling } from '@/lib/points/needling'
import type { OwnEntry } from '@/lib/reference/own-entry'

/** What a repeated session brings along beside its points. */
export type Repeated = {
  modalities: string
  electroHz: number | null
  electroHzHigh: number | null
  electroMode: string
  needleSize: string
}

/**
 * Ties the points to the fields around them: repeating the last prescription brings its modalities, a protocol its
 * own, and the needles that the points come to stand as the count in until somebody types another.
 */
export function TreatmentLinks({ last, own }: { last: Repeated | null; own: OwnEntry[] }) {
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    const field = (name: string) => form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)
    let counted = ''

    function fill(name: string, value: string) {
      const into = field(name)
      if (!into || into.value === value) return
      into.value = value
      into.dispatchEvent(new Event('input', { bubbles: true }))
    }
    function tick(modalities: string) {
      const wanted = new Set(modalities.split(',').filter(Boolean))
      for (const box of form?.querySelectorAll<HTMLInputElement>('input[name="modality"]') ?? []) {
        if (box.checked === wanted.has(box.value)) continue
        box.checked = wanted.has(box.value)
        box.dispatchEvent(new Event('change', { bubbles: true }))
      }
    }
    const onPoints = (event: Event) => {
      const { needlings } = (event as CustomEvent<{ needlings: Needling[] }>).detail
      const standing = field('needlesIn')?.value ?? ''
      if (standing !== counted && standing !== '') return
      const count = needlings.length > 0 ? needlesOf(needlings, own) : null
      counted = count === null ? '' : String(count)
      fill('needlesIn', counted)
    }
    const onRepeat = () => {
      if (!last) return
      tick(last.modalities)
      fill('electroHz', last.electroHz?.toString() ?? '')
      fill('electroHzHigh', last.electroHzHigh?.toString() ?? '')
      fill('electroMode', last.electroMode)
      fill('needleSize', last.needleSize)
      // After the points are in place: the next thing to say is that they all came out.
      requestAnimationFrame(() => form.querySelector<HTMLElement>('#all-out')?.focus())
    }
    const onProtocol = (event: Event) => tick((event as CustomEvent<{ protocol: Repeated }>).detail.protocol.modalities)

    form.addEventListener('prescriptionchange', onPoints)
    form.addEventListener('lastrepeated', onRepeat)
    form.addEventListener('protocolchosen', onProtocol)
    return () => {
      form.removeEventListener('prescriptionchange', onPoints)
      form.removeEventListener('lastrepeated', onRepeat)
      form.removeEventListener('protocolchosen', onProtocol)
    }
  }, [last, own])
  return <span ref={place} hidden />
}
