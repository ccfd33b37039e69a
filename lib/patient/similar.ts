import { fold } from './fold'

export type PersonName = { givenName: string; familyName: string }

/** How many letters have to be changed, added, dropped or swapped with their neighbour to get from a to b. */
export function editDistance(a: string, b: string): number {
  const from = [...a]
  const to = [...b]
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        row > 1 && column > 1 && swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    beforeLast = last
    last = current
  }
  return last[to.length] ?? 0
}

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
