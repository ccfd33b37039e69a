import { prefixOf } from './aliases'
import { channelOf, lastOf, nearestChannels, nearestCodes } from './guess'
import type { Token } from './lex'
import type { PointIndex } from './point-index'
import type { Point } from './reference'
import { fillerOf, isAnd, sideOf, techniqueOf, unitOf } from './vocabulary'

/** What a place in the text names: points, or something that is none, with what was probably meant. */
export type PointRead = { points: Point[]; next: number } | { refused: string; meant: string[]; next: number }

const MOST_TOKENS = 8

/** The point, or range of points, that begins at a place: by code or by name, the longer one. Null where none does. */
export function pointAt(tokens: Token[], at: number, index: PointIndex): PointRead | null {
  const name = nameAt(tokens, at, index)
  const code = codeAt(tokens, at)
  if (!code || (name && name.next > code.next)) return name
  return code.end === undefined ? one(code, index) : range(code, code.end, index)
}

function nameAt(tokens: Token[], at: number, index: PointIndex): PointRead | null {
  let folded = ''
  let found: PointRead | null = null
  for (let next = at; next < Math.min(at + MOST_TOKENS, tokens.length); next++) {
    const token = tokens[next]
    if (token?.kind === 'sign') {
      if (next === at || !/^['-]$/.test(token.text)) break
      continue
    }
    folded += token?.folded ?? ''
    const points = index.named(folded)
    if (points.length === 1) found = { points: [...points], next: next + 1 }
    else if (points.length > 1) found = shared(points, next + 1)
  }
  return found
}

function shared(points: readonly Point[], next: number): PointRead {
  const meant = points.map(({ code }) => code)
  return { refused: `${points[0]?.name} is the name of ${meant.join(' and of ')}.`, meant, next }
}

type Numbered = { prefix: string; number: number; next: number }
type Code = Numbered & { end?: Numbered }

/** "ST36", "st-36", "Triple Energizer 5", "EX-HN 3", and ranges from one such to another or to a number alone. */
function codeAt(tokens: Token[], at: number): Code | null {
  const first = numberedAt(tokens, at)
  const joint = first && tokens[first.next]
  if (!first || (joint?.text !== '-' && joint?.text !== 'to')) return first
  const after = first.next + 1
  const number = numberAt(tokens, after)
  const end = number === null ? numberedAt(tokens, after) : { prefix: first.prefix, number, next: after + 1 }
  return end ? { ...first, next: end.next, end } : first
}

function numberedAt(tokens: Token[], at: number): Numbered | null {
  let written = ''
  let found: Numbered | null = null
  let next = at
  for (let words = 0; words < 3 && tokens[next]?.kind === 'word'; words++) {
    written += tokens[next]?.folded ?? ''
    next += 1
    const dash = tokens[next]?.text === '-' ? 1 : 0
    const number = numberAt(tokens, next + dash)
    const prefix = prefixOf(written)
    // "b 23" might be "both" and a number; "b23" is not.
    const clear = written !== 'b' || tokens[next]?.glued
    if (prefix && number !== null && clear) found = { prefix, number, next: next + dash + 1 }
    next += dash
  }
  return found
}

/** A number of a code: whole, and not followed by the unit of a depth or a time. */
function numberAt(tokens: Token[], at: number): number | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || !/^\d+$/.test(token.text)) return null
  const unit = unitOf(tokens[at + 1])
  return unit === undefined ? Number(token.text.slice(0, 9)) : null
}

const exists = ({ prefix, number }: Numbered) => number >= 1 && number <= lastOf(prefix)
const codeOf = ({ prefix, number }: Numbered) => `${prefix}${number}`

function one(code: Code, index: PointIndex): PointRead {
  const point = exists(code) && index.byCode(codeOf(code))
  return point ? { points: [point], next: code.next } : missing(code, code.next)
}

function missing(code: Numbered, next: number): PointRead {
  const { prefix, number } = code
  const meant = nearestCodes(prefix, number)
  const end = number < 1 ? `begins at ${prefix}1` : `ends at ${prefix}${lastOf(prefix)}`
  return { refused: `${codeOf(code)} does not exist: ${channelOf(prefix)} ${end}.`, meant, next }
}

function range(first: Numbered, last: Numbered, index: PointIndex): PointRead {
  const { next } = last
  if (first.prefix !== last.prefix) {
    const meant = exists(first) && exists(last) ? [`${codeOf(first)}, ${codeOf(last)}`] : []
    return { refused: 'A range stays on one channel.', meant, next }
  }
  if (last.number < first.number) {
    const meant = exists(first) && exists(last) ? [`${codeOf(last)}-${first.number}`] : []
    return { refused: 'A range goes from the lower number to the higher.', meant, next }
  }
  const wrong = [first, last].find(each => !exists(each))
  if (wrong) {
    const [from, to] = [first, last].map(each => Math.min(Math.max(each.number, 1), lastOf(each.prefix)))
    return { ...missing(wrong, next), meant: [from === to ? `${first.prefix}${to}` : `${first.prefix}${from}-${to}`] }
  }
  const count = last.number - first.number + 1
  const points = Array.from({ length: count }, (_, step) => index.byCode(`${first.prefix}${first.number + step}`))
  return { points: points.flatMap(point => point ?? []), next }
}

/** What has the form of a code, though no channel is written so: "XX3", "L4", "M-HN-9". Null where nothing of the kind is. */
export function unknownCodeAt(tokens: Token[], at: number): PointRead | null {
  const word = tokens[at]
  if (word?.kind !== 'word') return null
  let next = at + 1
  let written = word.text
  while (tokens[next]?.text === '-' && tokens[next + 1]?.kind === 'word' && tokens[next + 1]?.glued) {
    written += `-${tokens[next + 1]?.text}`
    next += 2
    if (next > at + MOST_TOKENS) return null
  }
  if (tokens[next]?.text === '-') next += 1
  const number = numberAt(tokens, next)
  if (number === null) return null
  const spaced = tokens.slice(at + 1, next + 1).some(token => !token.glued)
  if (spaced && (isWord(word) || written.length > 3)) return null
  return {
    refused: `No channel is written ${written.toUpperCase().slice(0, 20)}.`,
    meant: written === 'b' ? [`BL${number}`] : nearestChannels(written, number),
    next: next + 1,
  }
}

const isWord = (token: Token) =>
  sideOf(token) !== undefined || techniqueOf(token) !== undefined || fillerOf(token) !== undefined || isAnd(token)
