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
  const sent = useRef<HTMLInputElement>(null)
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
    let timer: ReturnType<typeof setTimeout> | undefined
    let busy = false
    let over = false
    let touched = false

    const later = (wait: number) => {
      clearTimeout(timer)
      timer = setTimeout(keep, wait)
    }
    // Until somebody types, a form that was only opened leaves nothing behind.
    const isDirty = () => touched && Object.keys(patchBetween(known, heldBy(form))).length > 0

    async function keep() {
      if (over || busy || !touched || sending.current || !form || typeof draftId !== 'string') return
      const patch = patchBetween(known, heldBy(form))
      if (Object.keys(patch).length === 0) return
      busy = true
      if (sent.current) sent.current.value = JSON.stringify(valuesOf(patch))
      const answer = await saveDraftAction({ courseId, draftId, patch }).catch(
        () => ({ saved: false, why: 'unavailable' }) as const,
      )
      busy = false
      if (!answer.saved) {
        setStanding(before => ({ ...before, words: '', trouble: TROUBLE[answer.why] }))
        if (answer.why === 'unavailable' || answer.why === 'signed_out') later(AGAIN_AFTER)
        return
      }
      const clashing = new Set(answer.clashes.map(clash => clash.field))
      for (const [field, { value }] of Object.entries(patch)) if (!clashing.has(field)) known[field] = value
      if (base.current) base.current.value = JSON.stringify(known)
      const others = touchedByOthers(known, answer.values, clashing)
      const differing =
        others.length + clashing.size > 0 ? { draftId, by: answer.savedBy, fields: [...clashing, ...others] } : null
      setStanding(before => ({
        words: `Draft kept at ${clockTime(answer.at)}`,
        differing: differing ?? before.differing,
      }))
      if (isDirty()) later(PAUSE)
    }

    const onChange = () => {
      touched = true
      later(busy ? PAUSE * 2 : PAUSE)
    }
    const onLeave = () => {
      if (!over && !sending.current && isDirty()) keepForReload(courseId, { draftId, known, typed: heldBy(form) })
    }
    form.addEventListener('input', onChange)
    form.addEventListener('change', onChange)
    window.addEventListener('pagehide', onLeave)
    const restore = (kept: Kept) => {
      const patch = patchBetween(kept.known, kept.typed)
      const there = Object.entries(patch).every(([field, { value }]) => (begun?.[field] ?? '') === value)
      if (kept.draftId === draftId && there) return
      over = true
      void saveDraftAction({ courseId, draftId: kept.draftId, patch }).then(answer => {
        if (answer.saved) window.location.replace(`/drafts/${kept.draftId}`)
        else if (answer.why === 'unavailable') keepForReload(courseId, kept)
      })
    }
    const kept = keptForReload(courseId)
    if (kept) restore(kept)
    return () => {
      clearTimeout(timer)
      if (!sending.current) void keep()
      over = true
      form.removeEventListener('input', onChange)
      form.removeEventListener('change', onChange)
      window.removeEventListener('pagehide', onLeave)
    }
  }, [courseId, begun])

  return (
    <>
      {/* Texts, not of type "hidden": there React would put the first value back at each drawing. */}
      <input ref={base} hidden autoComplete="off" name="draftBase" defaultValue={JSON.stringify(begun ?? {})} />
      <input ref={sent} hidden autoComplete="off" name="draftSent" defaultValue="{}" />
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

const TROUBLE = {
  unavailable: 'Not kept yet; trying again.',
  signed_out: 'Not kept: you were signed out. Sign in again in another tab.',
  gone: 'Not kept: this session was signed or discarded meanwhile.',
  too_long: 'Not kept: this is more text than a session can hold.',
}
