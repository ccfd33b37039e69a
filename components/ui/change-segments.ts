import type { Change } from '@/lib/audit/amend'
import { entryDiff, type Segment, wordDiff } from '@/lib/audit/word-diff'
import { valueWords } from './value-words'

/** Entries with ', ' between them. */
const LISTS = ['prescription', 'modalities', 'found']

/** A part of these says nothing by itself: a telephone number is another one, not the same with other digits. */
const WHOLE = [
  'givenName',
  'familyName',
  'reference',
  'phone',
  'email',
  'startTime',
  'needleSize',
  'fee',
  'timeZone',
  'code',
]

/**
 * What a correction changed, in words, as pieces to be marked: of a list its entries, of a text its words, of anything
 * else the whole value. A field that was or became empty has one piece.
 */
export function changeSegments({ field, before, after }: Change, timeZone: string): Segment[] {
  const [old, now] = [shown(field, before, timeZone), shown(field, after, timeZone)]
  if (LISTS.includes(field)) return entryDiff(old, now)
  const isText = [before, after].every(value => value !== '' && !/^[\d.:]+$/.test(value))
  if (isText && old === before && now === after && !WHOLE.includes(field)) return wordDiff(old, now)
  const pieces: Segment[] = [
    { text: old, kind: 'removed' },
    { text: now, kind: 'added' },
  ]
  return pieces.filter(({ text }) => text !== '')
}

/** '' for a field that is plainly empty, unlike one that says 'not asked'. */
function shown(field: string, value: string, timeZone: string): string {
  const words = valueWords(field, value, timeZone)
  return value === '' && words === 'empty' ? '' : words
}
