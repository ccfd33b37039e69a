import { nearestWord } from './guess'
import type { Token } from './lex'
import { type Needling, printNeedling } from './needling'
import { pointAt, unknownCodeAt } from './read-point'
import { runAt, unknownAt } from './read-unknown'
import { readWords } from './read-words'
import { BESIDE_THE_SPINE, MOST_NEEDLINGS, type Reading, TOO_MANY } from './reading'
import type { Point } from './reference'
import { sideOf } from './vocabulary'

type Refused = { message: string; meant: string[] }

/**
 * Reads a point, or range, with the words after it; `leading` is how many sides stand in front of the entry. It is taken
 * as a whole or becomes one problem as a whole. Returns where the next part begins.
 */
export function readPart(reading: Reading, tokens: Token[], at: number, leading: number): number {
  const { index, gathered, problems, text } = reading
  const read = pointAt(tokens, at, index) ?? unknownCodeAt(tokens, at) ?? unknownAt(reading, tokens, at)
  const textOf = (from: number, to: number) => text.slice(tokens[from]?.from, tokens[Math.max(from, to - 1)]?.to)
  const points = 'points' in read ? read.points : []
  const label = points.length === 1 ? (points[0]?.code ?? '') : textOf(at, read.next)
  const words = readWords(tokens, read.next, {
    code: label,
    levels: label === BESIDE_THE_SPINE,
    beginsPoint: place => beginsPoint(reading, tokens, place),
    nearestWord,
  })
  const { midline, ...said } = words.said
  const first = leading > 0 && at === leading
  const lead = first ? leadingSide(tokens.slice(0, leading), said, words.next < tokens.length) : said
  const needling: Needling = { ...('message' in lead ? said : lead), code: label }

  let refused: Refused | null = null
  if ('refused' in read) {
    const rest = words.trouble || words.next === read.next ? '' : ` ${textOf(read.next, words.next)}`
    refused = { message: read.refused, meant: read.meant.map(code => code + rest) }
  } else if (words.trouble) {
    const { message, meant } = words.trouble
    refused = { message, meant: meant.map(word => `${printNeedling(needling)} ${word}`.trim()) }
  } else if ('message' in lead) refused = lead
  else refused = wrongSide(points, needling, midline)
  if (!refused && gathered.needlings.length + points.length > MOST_NEEDLINGS) refused = { message: TOO_MANY, meant: [] }
  if (!refused) {
    const there = gathered.add(points.map(({ code }) => ({ ...needling, code })))
    if (there) refused = { message: `This point is here already, as “${there}”. Keep one of the two.`, meant: [] }
  }
  if (refused) {
    problems.push({ text: textOf(first ? 0 : at, words.next), ...refused, meant: [...new Set(refused.meant)] })
  }
  return words.next
}

function beginsPoint(reading: Reading, tokens: Token[], at: number): boolean {
  if (pointAt(tokens, at, reading.index) || unknownCodeAt(tokens, at)) return true
  const { folded, next } = runAt(reading, tokens, at)
  return next > at && nearestWord(folded) === null && reading.guess.names(folded).length > 0
}

/** "left LI4" is "LI4 left", but of "left LI4 ST36" nobody can tell. */
function leadingSide(sides: Token[], said: Omit<Needling, 'code'>, moreFollow: boolean): typeof said | Refused {
  const named = new Set(sides.flatMap(token => sideOf(token) ?? []))
  const [only] = named
  const side = named.size === 1 && only !== 'midline' ? only : undefined
  if (side && !moreFollow && (said.side === null || said.side === side)) return { ...said, side }
  return { message: 'Write the side after the point it belongs to.', meant: [] }
}

function wrongSide(points: Point[], needling: Needling, saidMidline: boolean): Refused | null {
  const { code, side } = needling
  const onMidline = points.some(({ position }) => position === 'midline')
  if (onMidline && side !== null) {
    const message = `${code} lies on the midline and takes no side.`
    return { message, meant: [printNeedling({ ...needling, side: null })] }
  }
  if (onMidline || !saidMidline) return null
  return { message: `${code} does not lie on the midline.`, meant: [printNeedling(needling)] }
}
