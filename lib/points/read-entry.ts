import { nearestWord } from './guess'
import { type Token, tokensOf } from './lex'
import { levelsAt } from './read-levels'
import { readPart } from './read-part'
import { pointAt, unknownCodeAt } from './read-point'
import { readWords } from './read-words'
import { BESIDE_THE_SPINE, type Reading } from './reading'
import { levelsOf, placesIn } from './vertebrae'
import { isAnd, sideOf } from './vocabulary'

/** Reads one entry: what is good goes to the gathered needlings, what is not to the problems. */
export function readEntry(reading: Reading, entry: { from: number; to: number }): void {
  const tokens = tokensOf(reading.text, entry)
  let at = continueLevels(reading, tokens)
  const leading = at === 0 ? leadingSides(reading, tokens) : 0
  at += leading
  while (at < tokens.length) {
    if (isAnd(tokens[at]) && (leading === 0 || at > leading)) at += 1
    else at = readPart(reading, tokens, at, leading)
  }
}

/** "L4" right after an entry of EX-B2 is one more of its vertebrae. Returns where the entry goes on. */
function continueLevels({ gathered }: Reading, tokens: Token[]): number {
  const last = gathered.needlings.at(-1)
  if (last?.code !== BESIDE_THE_SPINE || !last.levels || !levelsAt(tokens, 0)) return 0
  const { said, trouble, next } = readWords(tokens, 0, {
    code: BESIDE_THE_SPINE,
    levels: true,
    beginsPoint: at => unknownCodeAt(tokens, at) !== null,
    nearestWord,
  })
  if (trouble || said.midline) return 0
  const { midline: _, ...words } = said
  const levels = levelsOf([...placesIn(last.levels), ...placesIn(words.levels ?? '')])
  return gathered.extendLast({ ...words, code: last.code, levels }) ? next : 0
}

/** How many sides stand in front: "left LI4". */
function leadingSides({ index }: Reading, tokens: Token[]): number {
  let count = 0
  while (sideOf(tokens[count]) && !pointAt(tokens, count, index) && !unknownCodeAt(tokens, count)) count += 1
  return count < tokens.length ? count : 0
}
