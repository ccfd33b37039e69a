import type { Day } from '@/lib/time/day'
import { birthDatesFrom } from '@/lib/time/typed'
import { fold, foldings } from './fold'

const LONGEST = 200
const MOST_WORDS = 8

/** One way to read what was typed: every word (in one of its spellings) in the name, and one of the birth dates if any. */
export type Reading = { words: string[][]; birthDates: Day[] }

export type SearchQuery = {
  /** The readings; a patient is found who fits one of them. */
  readings: Reading[]
  /** The whole as a reference number, in lower case without leading zeros. */
  reference: string
}

/** The longest run of words that is a date, and the words around it: "ruth 4 feb 1975" is a name and a date. */
function withBirthDate(tokens: string[], dayFirst: boolean): Reading | null {
  for (let length = tokens.length; length > 0; length--) {
    for (let start = 0; start + length <= tokens.length; start++) {
      const birthDates = birthDatesFrom(tokens.slice(start, start + length).join(' '), dayFirst)
      if (birthDates.length === 0) continue
      const rest = [...tokens.slice(0, start), ...tokens.slice(start + length)]
      return { words: wordsOf(rest.join(' ')), birthDates }
    }
  }
  return null
}

const wordsOf = (text: string) =>
  text
    .split(/\s+/)
    .flatMap(word =>
      foldings(word).length > 1
        ? [foldings(word)]
        : fold(word)
            .split(' ')
            .map(part => [part]),
    )
    .filter(([word]) => word)

/**
 * What a person means by what they typed into the search box: words of a name or reference in any order, a birth date
 * as people type it (`dayFirst` as in the clinic's country), or both. Null where there is nothing to search for.
 */
export function searchQuery(typed: string, dayFirst: boolean): SearchQuery | null {
  const text = typed.slice(0, LONGEST).trim()
  const tokens = text.split(/\s+/).slice(0, MOST_WORDS)
  const words = wordsOf(tokens.join(' ')).slice(0, MOST_WORDS)
  const dated = withBirthDate(tokens, dayFirst)
  const readings = [...(dated ? [dated] : []), ...(words.length > 0 ? [{ words, birthDates: [] }] : [])]
  if (readings.length === 0) return null
  return { readings, reference: text.toLowerCase().replace(/^0+(?=.)/, '') }
}
