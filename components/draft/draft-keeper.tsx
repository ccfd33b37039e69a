'use client'

import { useEffect, useRef, useState } from 'react'
import { useFormContext } from '@/components/form/form'
import { saveDraftAction } from '@/lib/draft/actions'
import type { Patch, Values } from '@/lib/draft/merge'
import { textsOf } from '@/lib/form/texts'
import { draftFieldWords } from './draft-field-words'
import { type Kept, keepForReload, keptForReload } from './kept-for-reload'
import { clockTime, type Differing, patchBetween, touchedByOthers } from './patch'

const PAUSE = 300
const AGAIN_AFTER = 3000
const BESIDE = new Set(['submission', 'draftBase', 'draftSent'])

const valuesOf = (patch: Patch): Values =>
  Object.fromEntries(Object.entries(patch).map(([field, { value }]) => [field, value]))

type Props = { courseId: string; begun: Values | undefined }

type Standing = { words: string; trouble?: string; differing: (Differing & { draftId: string }) | null }

/** What the form around it holds, without what the page itself put there. */
function heldBy(form: HTMLFormElement): Values {
  return Object.fromEntries(Object.entries(textsOf(new FormData(form))).filter(([name]) => !BESIDE.has(name)))
}

/**
 * Keeps what is typed into the form around it as a draft, a moment after each change. `draftBase` tells the server what
 * the form was last in step with, and `draftSent` what was on its way since, so that nobody signs over what somebody
 * else wrote meanwhile.
 */
export function DraftKeeper({ courseId, begun }: Props) {
  const base = useRef<HTMLInputElement>(null)
  const { pending } = useFormContext()
  const sending = useRef(pending)
  sending.current = pending
  const [standing, setStanding] = useState<Standing>({ words: '', differing: null })

  useEffect(() => {
    const form = base.current?.form
    if (!form) return
    // A draft is kept under the form's own key, so that signing ends it.
    const draftId = new FormData(form).get('submission')
    if (typeof draftId !== 'string') return
    const known: Values = { ...begun }
    const atFirst = heldBy(form)
    // Texts that clashed: kept beside the draft already.
    const contested: Values = {}
    let exists = begun !== undefined
    // What was sent and not answered: it may have been kept. It is sent again, as it was, before anything newer: the
    // server knows what it has already, and would take a newer text for another person's.
    let unanswered: Patch | null = null
    let onItsWay: Values = {}
    let timer: ReturnType<typeof setTimeout> | undefined
    let running: Promise<void> | null = null
    let wait = PAUSE
    let over = false
    let left = false
    let touched = false

    const later = (pause: number) => {
      clearTimeout(timer)
      timer = setTimeout(keep, pause)
    }
    const changed = () => {
      const all = Object.entries(patchBetween(known, heldBy(form), atFirst))
      return Object.fromEntries(all.filter(([field, { value }]) => contested[field] !== value))
    }
    // Until somebody types, a form that was only opened leaves nothing behind.
    const isDirty = () => touched && Object.keys(unanswered ?? changed()).length > 0

    function keep() {
      if (over || running || !isDirty()) return
      if (sending.current) return later(PAUSE)
      running = send().finally(() => {
        running = null
        if (!over && isDirty()) later(wait)
      })
    }

    async function send() {
      if (typeof draftId !== 'string') return
      const patch = unanswered ?? changed()
      unanswered = patch
      onItsWay = valuesOf(patch)
      const answer = await saveDraft({ courseId, draftId, patch, exists })
      wait = answer.saved ? PAUSE : AGAIN_AFTER
      if (answer.saved || answer.why !== 'unavailable') unanswered = null
      if (!answer.saved) {
        setStanding(before => ({ ...before, words: '', trouble: TROUBLE[answer.why] }))
        if (answer.why === 'gone' || answer.why === 'too_long') touched = false
        return
      }
      exists = true
      const clashing = new Set(answer.clashes.map(clash => clash.field))
      for (const [field, { value }] of Object.entries(patch)) {
        if (clashing.has(field)) contested[field] = value
        else known[field] = value
      }
      const others = touchedByOthers(known, answer.values, clashing)
      const fields = [...clashing, ...others]
      setStanding(({ differing }) => ({
        words: `Draft kept at ${clockTime(answer.at)}`,
        // Once this form has saved, the server names its own writer: who was found first stays.
        differing: fields.length > 0 ? { draftId, by: differing?.by ?? answer.savedBy, fields } : differing,
      }))
    }

    /** The form is going away: what is left is sent, after what is on its way. */
    async function finish() {
      if (typeof draftId !== 'string') return
      await running
      if (sending.current || !isDirty()) return
      await send()
      if (!unanswered && isDirty()) await send()
      if (!isDirty()) keepForReload(courseId, allKept(draftId))
    }

    /** Sends what the page before this one could not, and opens its draft. Until that is done nothing else is kept. */
    async function restore(kept: Kept) {
      const answer = await saveKept(courseId, kept)
      const again = !answer.saved && (answer.why === 'unavailable' || answer.why === 'signed_out')
      if (again) keepForReload(courseId, kept)
      if (left) return
      const behind = !answer.saved || kept.draftId !== draftId || isBehind(begun, answer.values)
      if (answer.saved && behind && !touched) return window.location.replace(`/drafts/${kept.draftId}`)
      if (again) {
        setStanding(before => ({ ...before, trouble: TROUBLE[answer.why] }))
        timer = setTimeout(() => void restore(kept), AGAIN_AFTER)
        return
      }
      keptForReload(courseId)
      over = false
      if (isDirty()) later(0)
    }

    const onChange = () => {
      touched = true
      if (!over) later(PAUSE)
    }
    // Where all is kept, its name alone: the page that comes may have been on its way before the last save.
    const onLeave = () => {
      if (over || sending.current || !touched) return
      if (isDirty()) keepForReload(courseId, { draftId, exists, known, unanswered, typed: heldBy(form), atFirst })
      else keepForReload(courseId, allKept(draftId))
    }
    // Not in hidden fields: React puts those back to where they began whenever this component is drawn again.
    const onFormData = ({ formData }: FormDataEvent) => {
      formData.set('draftBase', JSON.stringify(known))
      formData.set('draftSent', JSON.stringify(onItsWay))
    }
    form.addEventListener('formdata', onFormData)
    form.addEventListener('input', onChange)
    form.addEventListener('change', onChange)
    window.addEventListener('pagehide', onLeave)
    const kept = keptForReload(courseId)
    if (kept) {
      over = true
      void restore(kept)
    }
    return () => {
      left = true
      clearTimeout(timer)
      // What is sent from here on may be cut off; the next form of the course then brings it back.
      onLeave()
      if (!over) void finish()
      over = true
      form.removeEventListener('formdata', onFormData)
      form.removeEventListener('input', onChange)
      form.removeEventListener('change', onChange)
      window.removeEventListener('pagehide', onLeave)
    }
  }, [courseId, begun])

  return (
    <>
      <input ref={base} type="hidden" name="draftBase" defaultValue={JSON.stringify(begun ?? {})} />
      <div className="min-w-0 text-sm text-second" data-draft={standing.words ? 'kept' : ''}>
        {standing.trouble ? <span className="text-worse">{standing.trouble}</span> : standing.words}
      </div>
      <div role="status" className="contents">
        {standing.differing && (
          <p className="notice fixed inset-x-4 bottom-20 z-20 mx-auto max-w-xl">
            {standing.differing.by} changed this session meanwhile:{' '}
            {standing.differing.fields.map(field => draftFieldWords(field).toLowerCase()).join(', ')}.{' '}
            <a href={`/drafts/${standing.differing.draftId}`} className="link">
              See both
            </a>
          </p>
        )}
      </div>
    </>
  )
}

/** Nothing of a draft but which it is, where the server has the rest. */
const allKept = (draftId: string): Kept => ({
  draftId,
  exists: true,
  known: {},
  unanswered: null,
  typed: {},
  atFirst: {},
})

/** The answer to a save; where none came, that nobody knows whether it was kept. */
const saveDraft = (sent: Parameters<typeof saveDraftAction>[0]) =>
  saveDraftAction(sent).catch(() => ({ saved: false, why: 'unavailable' }) as const)

/** Whether a draft moved on since this page was made: the last save of the page before may have come after. */
const isBehind = (begun: Values | undefined, stored: Values) =>
  Object.keys(patchBetween(begun ?? {}, stored)).length > 0

/** Saves what was typed before a reload, after what was on its way then. */
async function saveKept(courseId: string, { draftId, exists, known, unanswered, typed, atFirst }: Kept) {
  const first = unanswered && (await saveDraft({ courseId, draftId, patch: unanswered, exists }))
  if (first && !first.saved) return first
  const patch = patchBetween({ ...known, ...valuesOf(unanswered ?? {}) }, typed, atFirst)
  if (first && Object.keys(patch).length === 0) return first
  return saveDraft({ courseId, draftId, patch, exists: exists || first !== null })
}

const TROUBLE = {
  unavailable: 'Not kept yet; trying again.',
  signed_out: 'Not kept: you were signed out. Sign in again in another tab.',
  gone: 'Not kept: this session was signed or discarded meanwhile.',
  too_long: 'Not kept: this is more text than a session can hold.',
}
