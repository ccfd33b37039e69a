import type { Token } from './lex'
import { regionOf, vertebra } from './vertebrae'
import { isAnd, unitOf } from './vocabulary'

/** The vertebrae named at a place ("L3", "L3-L5", "L3-5", "L3 to L5"), and where the text goes on. Null where none are. */
export function levelsAt(tokens: Token[], at: number): { places: number[]; next: number } | null {
  const start = isAnd(tokens[at]) || tokens[at]?.text === '+' ? at + 1 : at
  const from = oneAt(tokens, start)
  if (from === null) return null
  const next = start + 2
  const joint = tokens[next]?.text
  if (joint !== '-' && joint !== 'to') return { places: [from], next }
  const named = oneAt(tokens, next + 1)
  const to = named ?? numberAfter(tokens, next + 1, regionOf(from))
  if (to === null || to < from) return { places: [from], next }
  const places = Array.from({ length: to - from + 1 }, (_, step) => from + step)
  return { places, next: next + (named === null ? 2 : 3) }
}

function oneAt(tokens: Token[], at: number): number | null {
  const letter = tokens[at]
  return letter?.kind === 'word' ? numberAfter(tokens, at + 1, letter.text) : null
}

function numberAfter(tokens: Token[], at: number, letter: string): number | null {
  const number = tokens[at]
  if (number?.kind !== 'number' || unitOf(tokens[at + 1])) return null
  return vertebra(letter, Number(number.text))
}
