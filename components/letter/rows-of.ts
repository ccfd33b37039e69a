const CHARACTERS_A_LINE = 60

/** How many lines a text takes on the sheet at the least width, so that all of it is in view. */
export function rowsOf(text: string): number {
  const lines = text.split('\n').map(line => Math.max(1, Math.ceil(line.length / CHARACTERS_A_LINE)))
  return lines.reduce((sum, count) => sum + count, 2)
}
