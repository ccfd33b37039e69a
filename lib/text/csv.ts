/** What a spreadsheet would take for the beginning of a formula, as it stands or behind marks that keep it from that. */
const FORMULA = /^'*[=+\-@\t\r]/

/**
 * A line of a CSV file (RFC 4180) from its cells, with its line break. A number stands as it is and null as nothing; a
 * text that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises ("CSV Injection"), and
 * one that looks as if it had that gets one more, so that `withoutMark` knows what it was.
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`
}

/** A text of a line that `csvLine` made, without the apostrophe that kept it from being a formula. */
export const withoutMark = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell)

function cellOf(cell: string | number | null): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
