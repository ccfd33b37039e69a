/** The fourteen channels with the number of their last point: 361 in all (WHO 2008). */
const LAST_OF_CHANNEL: Record<string, number> = {
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
  CV: 24,
  GV: 28,
}

/** The extra points with the number of the last of each region: 48 in all (WHO 1991). */
const LAST_EXTRA: Record<string, number> = { 'EX-HN': 15, 'EX-CA': 1, 'EX-B': 9, 'EX-UE': 11, 'EX-LE': 12 }

/** How people also write the channels: an own code that looked so would be read as a standard point. */
const ALSO_WRITTEN = ['UB', 'LV', 'LIV', 'SJ', 'TB', 'TW', 'TH', 'REN', 'RN', 'DU', 'KID', 'HE', 'PE']

const tidied = (typed: string) => typed.toUpperCase().replace(/[\s.]+/g, '')

/** Whether a code has the form of a standard point, be there such a point or not: LI4, st-36, UB40, LU12, EX-HN3. */
export function looksStandard(typed: string): boolean {
  const code = tidied(typed)
  if (/^EX(-|(HN|CA|B|UE|LE)?\d)/.test(code)) return true
  const letters = /^([A-Z]+)-?\d+$/.exec(code)?.[1]
  return letters !== undefined && (letters in LAST_OF_CHANNEL || ALSO_WRITTEN.includes(letters))
}

/**
 * The code of a clinic's own point as it is kept: two letters or more, then a number, such as KNEE1 or EAR-SM2. Null for
 * what has another form: a single letter and a number is a vertebra (L3) or an old code (H7).
 */
export function ownCode(typed: string): string | null {
  const code = tidied(typed)
  return /^[A-Z]{2,8}(-[A-Z]{1,6})?\d{1,3}$/.test(code) ? code : null
}

const isStandard = (letters: string, number: number) =>
  number >= 1 && number <= (LAST_OF_CHANNEL[letters] ?? LAST_EXTRA[letters] ?? 0)

export type PointList = { ok: true; codes: string[] } | { ok: false; unknown: string }

/**
 * The points that a caution is for, from codes between commas, semicolons or spaces, with ranges ('LI4, CV3-7'): each as
 * 'LI4' or 'CV3-CV7', each once. `own` are the codes of the clinic's own points. The first that is no point is named.
 */
export function readPointList(typed: string, own: string[]): PointList {
  const codes: string[] = []
  for (const part of typed.toUpperCase().split(/[,;\s]+/)) {
    if (part === '') continue
    const code = own.includes(part) ? part : (standardCode(part) ?? rangeOf(part))
    if (code === null) return { ok: false, unknown: part }
    if (!codes.includes(code)) codes.push(code)
  }
  return { ok: true, codes }
}

const numbered = (text: string) => {
  const [, letters, digits] = /^(EX-[A-Z]{1,2}|[A-Z]{2})-?(\d{1,2})$/.exec(text) ?? []
  return letters && digits ? { letters, number: Number(digits) } : null
}

function standardCode(text: string): string | null {
  const point = numbered(text)
  return point && isStandard(point.letters, point.number) ? `${point.letters}${point.number}` : null
}

function rangeOf(text: string): string | null {
  const [, first = '', last = ''] = /^(.+\d)-([A-Z-]*\d+)$/.exec(text) ?? []
  const from = numbered(first)
  const to = from && numbered(/^\d/.test(last) ? `${from.letters}${last}` : last)
  if (!from || !to || from.letters !== to.letters || from.number >= to.number) return null
  const inside = isStandard(from.letters, from.number) && isStandard(to.letters, to.number)
  return inside ? `${from.letters}${from.number}-${to.letters}${to.number}` : null
}
