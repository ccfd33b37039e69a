import type { OwnEntry } from '@/lib/reference/own-entry'
import { type Needling, printPrescription } from './needling'
import { parsePrescription } from './parse'
import type { Problem } from './reading'
import type { Point } from './reference'
import { suggestPoints } from './suggest'

/** A prescription while it is written: what is taken, and what still stands in the input. */
export type Writing = { needlings: Needling[]; typed: string; problems: Problem[] }

/** All of it as one text: what a form sends, so that what is not read yet is refused in words instead of lost. */
export const textOfWriting = ({ needlings, typed }: Pick<Writing, 'needlings' | 'typed'>): string =>
  [printPrescription(needlings), typed.replace(/^[\s,;]+|[\s,;]+$/g, '')].filter(Boolean).join(', ')

/**
 * Takes what was typed. A new point follows the retention that all before it have, since needles are taken out together;
 * what cannot be read stays typed.
 */
export function takeTyped(before: readonly Needling[], typed: string, own: readonly OwnEntry[]): Writing {
  const read = parsePrescription(textOfWriting({ needlings: [...before], typed }), own)
  const retentionMin = before.length > 0 ? commonRetention(before) : null
  const needlings = read.needlings.map((needling, place) =>
    place >= before.length && needling.retentionMin === null ? { ...needling, retentionMin } : needling,
  )
  return { needlings, problems: read.problems, typed: read.problems.map(({ text }) => text).join(', ') }
}

/** The retention of all, in minutes; null where they differ or it is not said. */
export function commonRetention(needlings: readonly Needling[]): number | null {
  const [first] = needlings
  const alike = needlings.every(({ retentionMin }) => retentionMin === first?.retentionMin)
  return alike ? (first?.retentionMin ?? null) : null
}

export type Completion = { points: Point[] /** What stands before the word that is completed. */; head: string }

/** Points for the last thing typed: all after the last separator, or its last word. */
export function complete(typed: string, own: readonly OwnEntry[]): Completion {
  const [whole = ''] = /[^,;]*$/.exec(typed) ?? []
  const points = suggestPoints(whole, own)
  if (points.length > 0) return { points, head: typed.slice(0, typed.length - whole.length) }
  const [, last = ''] = /\s(\S+)$/.exec(whole) ?? []
  if (last.length < 2) return { points: [], head: '' }
  return { points: suggestPoints(last, own), head: `${typed.slice(0, typed.length - last.length).trimEnd()}, ` }
}
