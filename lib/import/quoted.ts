const LONGEST = 40

/** A cell's text in quotation marks for a sentence about it, cut where it is long, on one line. */
export function quoted(text: string): string {
  const letters = [...text.slice(0, LONGEST * 4).replace(/\s+/g, ' ')]
  const cut = letters.length > LONGEST || text.length > LONGEST * 4
  return `“${letters.slice(0, LONGEST).join('')}${cut ? '…' : ''}”`
}
