import type { Token } from './lex'
import { MOST_DEPTH_MM, MOST_RETENTION_MIN } from './needling'
import { unitOf } from './vocabulary'

export type Labelled = 'depth' | 'retention' | null
export type Measured = { depthMm: number } | { retentionMin: number } | { refused: string; meant: string[] }

const MEASURES = {
  depth: { most: MOST_DEPTH_MM, unit: 'mm' },
  retention: { most: MOST_RETENTION_MIN, unit: 'min' },
}

/**
 * The depth (0 to 150 mm) or retention (0 to 120 min) that a number says: by the unit after it, or by the word before it.
 * `code` is the point it is said of, `sign` what stands right before the number.
 */
export function measure(
  number: Token,
  after: Token | undefined,
  labelled: Labelled,
  code: string,
  sign = '',
): Measured {
  const named = unitOf(after)
  const unit = named ?? (labelled && { measure: labelled, times: 1 })
  const typed = `${sign}${number.text}${named ? ` ${after?.text}` : ''}`
  if (!unit && sign) return { refused: `“${typed}” after ${code} is not clear.`, meant: [] }
  if (!unit)
    return { refused: `${typed} after ${code}: millimetres or minutes?`, meant: [`${typed} mm`, `${typed} min`] }
  if (unit === 'not taken') return { refused: `${typed}: give the depth in millimetres (mm).`, meant: [] }
  const value = Math.round(Number(number.text) * unit.times * 1000) / 1000
  const { most, unit: name } = MEASURES[unit.measure]
  const refused = (words: string) => ({
    refused: `${code}: a ${unit.measure} is ${words}; this says ${typed}.`,
    meant: [],
  })
  if (sign !== '' || value > most) return refused(`from 0 to ${most} ${name}`)
  if (!Number.isInteger(value)) return refused(`in whole ${name}`)
  return unit.measure === 'depth' ? { depthMm: value } : { retentionMin: value }
}
