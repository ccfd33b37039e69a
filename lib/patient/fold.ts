/** Letters that Unicode does not take apart into a base letter and a mark. */
const WHOLE_LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ƒ: 'f',
  ə: 'e',
}

/** How German and the Nordic languages write these where the letter is missing. */
const SPELLED_OUT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' }

const replaceLetters = (text: string, by: Record<string, string>) =>
  text.replace(/[^\p{ASCII}]/gu, letter => by[letter] ?? letter)

/**
 * A text as it is searched: lower case, without accents, apostrophes gone ("O'Brien" is found as "obrien"), any other
 * punctuation a single space. What comes out holds letters, digits, pictographs and spaces, so no LIKE wildcard.
 */
export function fold(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
  return replaceLetters(plain, WHOLE_LETTERS)
    .replace(/['’‘ʼʻ`´]/g, '')
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, ' ')
    .trim()
}

/** The ways one text may be typed, folded: "Müller" is "muller" and "mueller". The plain one comes first. */
export function foldings(text: string): string[] {
  const spelledOut = replaceLetters(text.normalize('NFKC').toLowerCase(), SPELLED_OUT)
  return [...new Set([fold(text), fold(spelledOut)])]
}

/** What a patient is found by, family name first; kept beside the record in `searchText`. */
export function searchTextOf(patient: { givenName: string; familyName: string; reference: string }): string {
  const [plainFamily = '', ...otherFamily] = foldings(patient.familyName)
  const [plainGiven = '', ...otherGiven] = foldings(patient.givenName)
  const reference = fold(patient.reference)
  const runTogether = reference.replaceAll(' ', '')
  const parts = [plainFamily, plainGiven, reference, ...otherFamily, ...otherGiven]
  if (runTogether !== reference) parts.push(runTogether)
  return parts.filter(Boolean).join(' ')
}
