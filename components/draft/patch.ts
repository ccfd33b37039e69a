import type { Patch, Values } from '@/lib/draft/merge'

/** Fields that somebody else changed in the draft that a form belongs to. */
export type Differing = { by: string; fields: string[] }

/**
 * What a form holds that the draft is not known to hold; an unticked box is an empty text. What stood in a field
 * `atFirst` and was emptied is said too: left out, it would stand there again when the draft is opened.
 */
export function patchBetween(known: Values, held: Values, atFirst: Values = {}): Patch {
  const names = new Set([...Object.keys(known), ...Object.keys(held)])
  const emptied = (name: string) => !(name in known) && !held[name] && Boolean(atFirst[name])
  const changed = [...names].filter(name => (known[name] ?? '') !== (held[name] ?? '') || emptied(name))
  return Object.fromEntries(changed.map(name => [name, { base: known[name] ?? '', value: held[name] ?? '' }]))
}

/** The fields of the draft that say something else than this form knows of. */
export function touchedByOthers(known: Values, stored: Values, clashing: Set<string>): string[] {
  return Object.keys(stored).filter(name => !clashing.has(name) && (stored[name] ?? '') !== (known[name] ?? ''))
}

/** A moment as the browser's own clock says it, 24 hours. */
export function clockTime(at: number): string {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
}
