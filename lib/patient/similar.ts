import { editDistance } from '@/lib/text/edit-distance'
import { fold } from './fold'

export type PersonName = { givenName: string; familyName: string }

/** One slip is allowed from four letters on, two where both are eight or longer; in "Kim" and "Tim" none. */
function similarText(a: string, b: string): boolean {
  if (a === b) return true
  const [shorter = 0, longer = 0] = [[...a].length, [...b].length].sort((x, y) => x - y)
  const slips = longer < 4 ? 0 : shorter < 8 ? 1 : 2
  return longer - shorter <= slips && editDistance(a, b) <= slips
}

const wordsOf = (name: string) => (fold(name) || name.trim()).split(' ')

const isInitialOf = (a: string, b: string) => [...a].length === 1 && b.startsWith(a)

/** "Smith" and "Smith-Jones", "Maryann" and "Mary Ann", and with initials "R." and "Ruth". */
function similarPart(a: string[], b: string[], initials: boolean): boolean {
  if (similarText(a.join(''), b.join(''))) return true
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a]
  return fewer.every(word =>
    more.some(
      other => similarText(word, other) || (initials && (isInitialOf(word, other) || isInitialOf(other, word))),
    ),
  )
}

/**
 * Whether two names may well be one person's, given that the birth date is the same: apart from accents, hyphens,
 * a slip of the keyboard, a left-out second name, an initial, or given and family name the wrong way round.
 */
export function similarNames(a: PersonName, b: PersonName): boolean {
  const [givenA, familyA] = [wordsOf(a.givenName), wordsOf(a.familyName)]
  const [givenB, familyB] = [wordsOf(b.givenName), wordsOf(b.familyName)]
  const allOf = (given: string[], family: string[]) => [...given, ...family].sort().join(' ')
  if (allOf(givenA, familyA) === allOf(givenB, familyB)) return true
  const inPlace = similarPart(givenA, givenB, true) && similarPart(familyA, familyB, false)
  return inPlace || (similarPart(givenA, familyB, false) && similarPart(familyA, givenB, false))
}
