/** About how wide a character of the small text of a chart is, in CSS pixels: Latin letters, and all wider ones. */
const LETTER = 6.2
const WIDE_LETTER = 12.5
const FEWEST = 5

/** About how wide these words are on the drawing, in CSS pixels. A server has no fonts to measure with. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2fff ? WIDE_LETTER : LETTER
  return width
}

/** As much of the words as fits into so many CSS pixels, with an ellipsis where some are left out; '' for a mere scrap. */
export function fitText(text: string, pixels: number): string {
  if (textWidth(text) <= pixels) return text
  const characters = [...text]
  while (characters.length >= FEWEST && textWidth(characters.join('')) + LETTER > pixels) characters.pop()
  return characters.length < FEWEST ? '' : `${characters.join('').trimEnd()}…`
}
