const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether a title has each of the words that were typed, or parts of them, in any order; nothing typed finds all. */
export function foundBy(typed: string, title: string): boolean {
  const words = fold(typed).split(/\s+/).filter(Boolean)
  return words.every(word => fold(title).includes(word))
}
