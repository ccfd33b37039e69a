'use client'

import { type RefObject, useEffect, useState } from 'react'
import { type ChosenPoint, chosenIn } from '@/lib/caution/points'

export type Chosen = { codes: ChosenPoint[]; modalities: string[] }

const isPoint = (value: unknown): value is ChosenPoint =>
  typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string'

/** The points that a prescription's editor says it holds; null for an event of another shape. */
function needlingsOf(event: Event): ChosenPoint[] | null {
  const detail: unknown = event instanceof CustomEvent ? event.detail : null
  if (typeof detail !== 'object' || detail === null || !('needlings' in detail)) return null
  if (!Array.isArray(detail.needlings)) return null
  return detail.needlings.filter(isPoint).map(({ code, side }) => ({ code, side: side ?? '' }))
}

const tickedIn = (form: HTMLFormElement) =>
  [...form.querySelectorAll<HTMLInputElement>('input[name="modality"]:checked')].map(({ value }) => value)

/**
 * What is chosen in the form around `place`: its prescription, by the bubbling event 'prescriptionchange', and the
 * ticked checkboxes named `modality`, from the start and at each change (also those that a restored draft brings back).
 */
export function useChosen(place: RefObject<HTMLElement | null>, prescription: string, modalities: string[]): Chosen {
  const [codes, setCodes] = useState(() => chosenIn(prescription))
  const [ticked, setTicked] = useState(modalities)
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    const readTicks = () => setTicked(tickedIn(form))
    const onPrescription = (event: Event) => {
      const needlings = needlingsOf(event)
      if (needlings) setCodes(needlings)
    }
    readTicks()
    form.addEventListener('change', readTicks)
    form.addEventListener('prescriptionchange', onPrescription)
    return () => {
      form.removeEventListener('change', readTicks)
      form.removeEventListener('prescriptionchange', onPrescription)
    }
  }, [place])
  return { codes, modalities: ticked }
}
