import { editDistance } from '@/lib/text/edit-distance'
import { foldPoint, type PointIndex } from './point-index'
import { PREFIXES } from './reference'
import { plainWords } from './vocabulary'

/** Looking through every name takes time: a text of nothing but unknown words gets answers for so many of them. */
const MOST_LOOKUPS = 60
const LONGEST = 24
const MOST_MEANT = 4

export type Guess = {
  /** Codes of the points whose name is nearest to a folded text; [] where none is near. */
  names(folded: string): string[]
}

/** Guesses names for one text, each only once. */
export function guessNames({ points }: PointIndex): Guess {
  const known = new Map<string, string[]>()
  return {
    names(folded) {
      const before = known.get(folded)
      if (before) return before
      if (known.size >= MOST_LOOKUPS || folded.length > LONGEST) return []
      const found = nearestNames(folded, points)
      known.set(folded, found)
      return found
    },
  }
}

function nearestNames(folded: string, points: PointIndex['points']): string[] {
  if (folded.length < 4) return []
  const slips = folded.length < 6 ? 1 : 2
  const near = points.flatMap(({ code, name }) => {
    const other = foldPoint(name)
    if (other.startsWith(folded)) return { code, away: 1 }
    if (Math.abs(other.length - folded.length) > slips) return []
    const away = editDistance(folded, other)
    return away <= slips ? { code, away } : []
  })
  const least = Math.min(...near.map(({ away }) => away))
  return near.filter(({ away }) => away === least).flatMap(({ code }, place) => (place < MOST_MEANT ? code : []))
}

/** Codes that a number beyond the end of a channel was probably meant for, the nearest of the channel first. */
export function nearestCodes(prefix: string, number: number): string[] {
  const last = lastOf(prefix)
  const digits = String(number)
  const slips = [
    ...[...digits].map((_, dropped) => [...digits].filter((_, place) => place !== dropped).join('')),
    ...(digits.length === 2 ? [`${digits[1]}${digits[0]}`] : []),
  ].map(Number)
  const same = [Math.min(Math.max(number, 1), last), ...slips.filter(each => each >= 1 && each <= last)]
  const others = PREFIXES.filter(other => other.prefix.length === 2 && editDistance(other.prefix, prefix) === 1)
  const codes = [
    ...same.map(each => `${prefix}${each}`),
    ...others.filter(other => number >= 1 && number <= other.last).map(other => `${other.prefix}${number}`),
  ]
  return [...new Set(codes)].slice(0, MOST_MEANT)
}

/** Codes with this number whose channel is written nearly so: "L4" LU4, LI4, LR4; "XX3" the extra points. */
export function nearestChannels(written: string, number: number): string[] {
  const typed = written.toUpperCase()
  const near = PREFIXES.filter(({ prefix, last }) => {
    if (number < 1 || number > last) return false
    const letters = prefix.startsWith('EX') ? 'EX' : prefix
    return typed.length === 1 ? letters.startsWith(typed) : typed.length < 5 && editDistance(letters, typed) === 1
  })
  return near.map(({ prefix }) => `${prefix}${number}`).slice(0, MOST_MEANT)
}

/** The word after a point that was probably meant: "lft" left, "reinf" reinforcing. Null where none is near. */
export function nearestWord(word: string): string | null {
  if (word.length < 3 || word.length > LONGEST) return null
  const slips = word.length < 6 ? 1 : 2
  const near = plainWords.find(plain => plain.startsWith(word)) ?? null
  return near ?? plainWords.find(plain => editDistance(plain, word) <= slips) ?? null
}

/** The number of the last point of a channel; 0 where there is no such channel. */
export const lastOf = (prefix: string): number => PREFIXES.find(each => each.prefix === prefix)?.last ?? 0

/** A channel in a sentence: "the Lung channel", "the Governor Vessel", "EX-B". */
export function channelOf(prefix: string): string {
  const name = PREFIXES.find(each => each.prefix === prefix)?.channel ?? prefix
  if (prefix.startsWith('EX')) return prefix
  return name.endsWith('Vessel') ? `the ${name}` : `the ${name} channel`
}
