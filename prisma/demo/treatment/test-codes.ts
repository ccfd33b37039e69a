/** The last point of each channel and group in the WHO standard of 2008, and of the extra points of 1991. */
const LAST: Record<string, number> = {
  LU: 11,
  LI: 20,
  ST: 45,
  SP: 21,
  HT: 9,
  SI: 19,
  BL: 67,
  KI: 27,
  PC: 9,
  TE: 23,
  GB: 44,
  LR: 14,
  GV: 28,
  CV: 24,
  'EX-HN': 15,
  'EX-CA': 1,
  'EX-B': 9,
  'EX-UE': 11,
  'EX-LE': 12,
}

/** For tests: whether there is a point of this code. */
export function isPoint(code: string): boolean {
  const [, channel = '', number] = /^(EX-[A-Z]{1,2}|[A-Z]{2})([1-9]\d?)$/.exec(code) ?? []
  return Number(number) <= (LAST[channel] ?? 0)
}

/** For tests: one point of a prescription as the record keeps it. */
export const ENTRY =
  /^(?<code>[A-Z]{2}(?:-[A-Z]{1,2})?\d{1,2})(?: (?<side>left|right|both))?(?: (?:even|reinforcing|reducing))?(?: (?<depth>\d{1,3}) mm)?(?: (?:de qi|twitch))? (?<minutes>\d{1,3}) min$/
