/** A piece of a text that was changed: in both texts, in the earlier one alone, or in the later one alone. */
export type Segment = { text: string; kind: 'same' | 'removed' | 'added' }

/** How many pairs of words are compared at most, about 30 ms: beyond that, what lies between the first and the last difference counts as changed. */
const MOST_PAIRS = 4_000_000

/** A word with its apostrophes and hyphens, a run of white space, or a single other sign. */
const WORDS = /[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*|\s+|[^\p{L}\p{N}\p{M}\s]/gu

/** Commas that part the entries of a list, such as the points of a prescription. */
const ENTRIES = /, |(?:(?!, )[\s\S])+/g

/**
 * What changed between two texts, word by word. Same and removed pieces joined give `before`, same and added ones
 * `after`. Of neighbouring pieces the removed one comes first, and white space between two changes goes with them, so
 * that a phrase that was put in place of another reads in one go.
 */
export function wordDiff(before: string, after: string): Segment[] {
  return joined(isolated(segmentsOf(wordsOf(before, WORDS), wordsOf(after, WORDS))))
}

/** What changed between two lists whose entries stand with ', ' between them, entry by entry. */
export function entryDiff(before: string, after: string): Segment[] {
  return joined(segmentsOf(wordsOf(before, ENTRIES), wordsOf(after, ENTRIES)))
}

const wordsOf = (text: string, words: RegExp): string[] => text.match(words) ?? []

function segmentsOf(before: string[], after: string[]): Segment[] {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++
  return [
    ...before.slice(0, start).map(same),
    ...between(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map(same),
  ]
}

const same = (text: string): Segment => ({ text, kind: 'same' })
const removed = (text: string): Segment => ({ text, kind: 'removed' })
const added = (text: string): Segment => ({ text, kind: 'added' })

/** By the longest common subsequence, read off the table of its lengths. */
function between(before: string[], after: string[]): Segment[] {
  if (before.length * after.length > MOST_PAIRS) return [...before.map(removed), ...after.map(added)]
  const width = after.length + 1
  const lengths = tableOf(before, after, width)
  const segments: Segment[] = []
  let [one, other] = [0, 0]
  while (one < before.length || other < after.length) {
    const [word = '', second = ''] = [before[one], after[other]]
    if (one < before.length && other < after.length && word === second) {
      segments.push(same(word))
      one++
      other++
    } else if (other >= after.length || (one < before.length && lengthAt(one + 1, other) >= lengthAt(one, other + 1))) {
      segments.push(removed(word))
      one++
    } else {
      segments.push(added(second))
      other++
    }
  }
  return segments

  function lengthAt(row: number, column: number): number {
    return lengths[row * width + column] ?? 0
  }
}

/** At [row, column]: how many words the rest of both texts, from there on, have in common in this order. */
function tableOf(before: string[], after: string[], width: number): Uint16Array {
  const numbers = new Map<string, number>()
  const numberOf = (word: string) => {
    const known = numbers.get(word) ?? numbers.size
    numbers.set(word, known)
    return known
  }
  const [rows, columns] = [Int32Array.from(before, numberOf), Int32Array.from(after, numberOf)]
  const lengths = new Uint16Array((before.length + 1) * width)
  for (let row = before.length - 1; row >= 0; row--) {
    const [at, below, word] = [row * width, (row + 1) * width, rows[row]]
    for (let column = after.length - 1; column >= 0; column--) {
      const skipBefore = lengths[below + column] ?? 0
      const skipAfter = lengths[at + column + 1] ?? 0
      const both = (lengths[below + column + 1] ?? 0) + 1
      lengths[at + column] = word === columns[column] ? both : Math.max(skipBefore, skipAfter)
    }
  }
  return lengths
}

/** White space that stayed the same between two changes becomes a part of them. */
function isolated(segments: Segment[]): Segment[] {
  return segments.flatMap((segment, at) => {
    const [before, after] = [segments[at - 1], segments[at + 1]]
    const lonely = before && after && before.kind !== 'same' && after.kind !== 'same'
    const blank = segment.kind === 'same' && segment.text.trim() === ''
    return blank && lonely ? [removed(segment.text), added(segment.text)] : segment
  })
}

/** Neighbours of one kind as one piece; between two same ones, all that was removed and then all that was added. */
function joined(segments: Segment[]): Segment[] {
  const pieces: Segment[] = []
  let [gone, come] = ['', '']
  const settle = () => {
    if (gone) pieces.push(removed(gone))
    if (come) pieces.push(added(come))
    gone = ''
    come = ''
  }
  for (const { text, kind } of segments) {
    if (kind === 'removed') gone += text
    if (kind === 'added') come += text
    if (kind !== 'same') continue
    settle()
    const last = pieces.at(-1)
    if (last?.kind === 'same') last.text += text
    else pieces.push(same(text))
  }
  settle()
  return pieces
}
