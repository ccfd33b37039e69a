import type { Token } from './lex'
import { type PointRead, pointAt, unknownCodeAt } from './read-point'
import type { Reading } from './reading'
import { fillerOf, isAnd, responseAt, sideOf, techniqueOf } from './vocabulary'

const MOST_WORDS = 6

/** The words from a place on that mean nothing, folded into one, and where they end. */
export function runAt({ index }: Reading, tokens: Token[], at: number): { folded: string; next: number } {
  let folded = ''
  let next = at
  const isUnknown = (place: number) => {
    const token = tokens[place]
    if (token?.kind !== 'word' || sideOf(token) || techniqueOf(token) || fillerOf(token) !== undefined) return false
    return (
      !isAnd(token) && !responseAt(tokens, place) && !pointAt(tokens, place, index) && !unknownCodeAt(tokens, place)
    )
  }
  while (next < at + MOST_WORDS && isUnknown(next)) {
    folded += tokens[next]?.folded ?? ''
    next += 1
    if (tokens[next]?.text === '-' && tokens[next + 1]?.glued && isUnknown(next + 1)) next += 1
  }
  return { folded, next }
}

/** What stands where a point should, and is none. */
export function unknownAt(reading: Reading, tokens: Token[], at: number): PointRead {
  const { text, index, guess } = reading
  const { folded, next } = runAt(reading, tokens, at)
  const end = Math.max(next, at + 1)
  const typed = text.slice(tokens[at]?.from, tokens[end - 1]?.to).slice(0, 40)
  if (next === at)
    return { refused: `“${typed}” does not name a point.`, meant: sameChannel(reading, tokens[at]), next: end }
  if (/^(ashi|ahshi|achi)/.test(folded)) {
    const refused = 'Ashi points have no code. Write where they are under tender points, or add the clinic’s own.'
    return { refused, meant: [], next: end }
  }
  const meant = guess.names(folded)
  const following = meant.length === 0 ? pointAt(tokens, next, index) : null
  const isName = following && !/\d/.test(text.slice(tokens[next]?.from, tokens[following.next - 1]?.to))
  if (following && isName && 'points' in following) {
    const [point] = following.points
    const refused = `“${typed}” before ${point?.name} is not clear.`
    return { refused, meant: following.points.map(({ code }) => code), next: following.next }
  }
  return { refused: `No point is called “${typed}”.`, meant, next: end }
}

/** "BL23, 25": a number alone may go on with the channel before it. It is offered, not taken: it might be a depth. */
function sameChannel({ gathered, index }: Reading, token: Token | undefined): string[] {
  const prefix = /^(.*?)\d+$/.exec(gathered.needlings.at(-1)?.code ?? '')?.[1]
  if (token?.kind !== 'number' || !prefix) return []
  const code = `${prefix}${Number(token.text)}`
  return index.byCode(code) ? [code] : []
}
