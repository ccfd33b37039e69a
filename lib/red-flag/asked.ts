import type { OwnEntry } from '@/lib/reference/own-entry'
import { RED_FLAGS, type RedFlag } from './reference'

/** All that a screen asks: the list that comes with the product, then the clinic's own, whose key is their id. */
export function flagsAsked(own: OwnEntry[]): RedFlag[] {
  return [...RED_FLAGS, ...own.map(toRedFlag)]
}

/** What a flag may point to, by its key; '' where neither list has it. */
export function groupOf(key: string, own: OwnEntry[]): string {
  return flagsAsked(own).find(flag => flag.key === key)?.group ?? ''
}

function toRedFlag({ id, kind, words, level, source }: OwnEntry): RedFlag {
  return { key: id, group: kind, words, response: level === 'emergency' ? 'emergency' : 'urgent', source }
}
