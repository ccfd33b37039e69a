import type { OwnEntry } from '@/lib/reference/own-entry'
import { Gathered } from './gather'
import { guessNames } from './guess'
import { entriesOf } from './lex'
import type { Needling } from './needling'
import { pointIndex } from './point-index'
import { readEntry } from './read-entry'
import { MOST_NEEDLINGS, type Problem, type Reading, TOO_MANY } from './reading'

export type Parsed = { needlings: Needling[]; problems: Problem[] }

/**
 * Reads a prescription as people type it. It takes any text, in time that grows with its length alone.
 *
 *     prescription  entry { ("," | ";" | line end) entry }
 *     entry         { side } part { part }              a side in front only where the entry is one part
 *     part          point { word }                      words belong to the point before them
 *     point         code | range | name | own           the longest that fits
 *     code          channel ["-"] number                "ST36", "st 36", "UB-40", "Triple Energizer 5", "EX-HN3"
 *     range         code ("-" | "to") (code | number)   "BL23-25", "BL23-BL25"; on one channel, from low to high
 *     name          of a point, case, accents, hyphens and spaces aside: "Zusanli", "zu san li", "Huatuo jiaji"
 *     own           code or name of one of the clinic's own points
 *     word          levels | side | technique | depth | response | retention | filler
 *     levels        vertebra ["-" vertebra], after EX-B2 alone; also as the next entry: "jiaji L3, L4"
 *     side          left l lt | right r rt | both b bl bil bilat bilateral; left and right together are both
 *     technique     even neutral | reinforcing tonify + | reducing sedate dispersing - (and their other forms)
 *     depth         number ("mm" | "cm")                0 to 150 mm, whole millimetres
 *     response      "de qi" | "twitch"
 *     retention     number ("min" | "'" | "hours")      0 to 120 min, whole minutes
 *     filler        depth retention for at each side method technique
 *
 * What printPrescription prints is one entry for each needling: code, levels, side, technique, depth, response, retention.
 * Where words are wrong, or contradict what is there already, the whole part is a problem and nothing of it is taken.
 * The same point again with the same side, or with words that only add to it, is one; left and right may stand apart.
 */
export function parsePrescription(text: string, own: readonly OwnEntry[] = []): Parsed {
  const index = pointIndex(own)
  const plain = text.normalize('NFKC')
  const reading: Reading = { text: plain, index, guess: guessNames(index), gathered: new Gathered(), problems: [] }
  const { gathered, problems } = reading
  for (const entry of entriesOf(plain)) {
    if (gathered.needlings.length < MOST_NEEDLINGS) readEntry(reading, entry)
    else {
      const rest = plain.slice(entry.from).trim()
      if (rest) problems.push({ text: rest, message: TOO_MANY, meant: [] })
      break
    }
  }
  return { needlings: gathered.needlings, problems }
}
