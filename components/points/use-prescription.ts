'use client'

import { useCallback, useState } from 'react'
import { takeTyped, textOfWriting, type Writing } from '@/lib/points/editing'
import type { Needling } from '@/lib/points/needling'
import type { OwnEntry } from '@/lib/reference/own-entry'

type State = Writing & {
  /** What a repeat or a protocol replaced, to be put back. */
  replaced: Needling[] | null
  said: string
}

/** What the editor holds, and what can be done to it. */
export function usePrescription(initial: string, own: readonly OwnEntry[]) {
  const [state, setState] = useState<State>(() => ({ ...takeTyped([], initial, own), replaced: null, said: '' }))

  const begin = useCallback((text: string) => setState(before => ({ ...before, ...takeTyped([], text, own) })), [own])
  const type = useCallback(
    (typed: string) =>
      setState(before => ({ ...before, typed, problems: before.problems.filter(({ text }) => typed.includes(text)) })),
    [],
  )

  /** Takes what was typed; with `goOn` what stays is followed by a comma, so that the next point can be typed. */
  const take = (typed: string, goOn = false) =>
    setState(before => {
      const after = takeTyped(before.needlings, typed, own)
      const rest = after.typed && goOn ? `${after.typed}, ` : after.typed
      return { ...before, ...after, typed: rest, said: saidOf(before.needlings, after) }
    })

  const replace = (text: string, from: string) =>
    setState(before => {
      const after = takeTyped([], text, own)
      const typed = [after.typed, before.typed].filter(Boolean).join(', ')
      const replaced = before.replaced ?? (before.needlings.length > 0 ? before.needlings : null)
      const said = `${counted(after.needlings.length)} taken from ${from}.`
      return { ...before, ...after, typed, problems: [...after.problems, ...before.problems], replaced, said }
    })

  /** Puts back what was replaced; what stood there instead can be put back in turn. */
  const putBack = () =>
    setState(before => ({
      ...before,
      needlings: before.replaced ?? before.needlings,
      replaced: before.needlings,
      said: 'Put back.',
    }))

  const change = (place: number, changes: Partial<Needling>) =>
    setState(before => ({
      ...before,
      needlings: before.needlings.map((needling, at) => (at === place ? { ...needling, ...changes } : needling)),
    }))

  const changeAll = (changes: (needling: Needling) => Partial<Needling>) =>
    setState(before => ({
      ...before,
      needlings: before.needlings.map(needling => ({ ...needling, ...changes(needling) })),
    }))

  const remove = (place: number) =>
    setState(before => ({
      ...before,
      needlings: before.needlings.filter((_, at) => at !== place),
      said: `${before.needlings[place]?.code} taken out.`,
    }))

  return { ...state, text: textOfWriting(state), begin, type, take, replace, putBack, change, changeAll, remove }
}

export type Prescribing = ReturnType<typeof usePrescription>

const counted = (count: number) => (count === 1 ? '1 point' : `${count} points`)

function saidOf(before: readonly Needling[], { needlings, problems }: Writing): string {
  const added = needlings.slice(before.length).map(({ code }) => code)
  const unread = problems.length > 0 ? ` Not read: ${problems.map(({ text }) => text).join(', ')}.` : ''
  return `${added.length > 0 ? `${added.join(', ')} added.` : ''}${unread}`
}
