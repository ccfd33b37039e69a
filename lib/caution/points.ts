const RANGE = /^(EX-[A-Z]{1,2}|[A-Z]{2})(\d{1,2})-(?:EX-[A-Z]{1,2}|[A-Z]{2})?(\d{1,2})$/

/**
 * The codes of a list of points: 'CV22;LI18', 'CV3-CV7' or 'CV3-7', separated by semicolons, commas or spaces. What is
 * no range stays as it is, in capitals, since a clinic has points of its own. Never throws.
 */
export function expandPoints(list: string): string[] {
  const joined = list
    .toUpperCase()
    .replace(/\s*[-–]\s*/g, '-')
    .replace(/([A-Z])\s+(?=\d)/g, '$1')
  return [...new Set(joined.split(/[;,\s]+/).flatMap(codesOf))]
}

function codesOf(token: string): string[] {
  if (token === '') return []
  const [, channel = '', from, to] = RANGE.exec(token) ?? []
  if (from === undefined || to === undefined) return [token]
  const [first, last] = [Number(from), Number(to)]
  if (last < first) return []
  return Array.from({ length: last - first + 1 }, (_, index) => `${channel}${first + index}`)
}

/** A point as it is chosen: its code and its side (left, right, both or none, however it is spelt). */
export type ChosenPoint = { code: string; side: string }

const CHOSEN = /\b(EX-[A-Z]{1,2}\d{1,2}|[A-Z]{2}\d{1,2})(?:\s+(left|right|L|R)\b)?/g

/** The points of a prescription's text, as far as codes can be told from all else; a side that is not seen stays ''. */
export function chosenIn(prescription: string): ChosenPoint[] {
  return [...prescription.matchAll(CHOSEN)].map(([, code = '', side = '']) => ({ code, side }))
}
