import { type Day, isDay } from '@/lib/time/day'
import type { DateStyle } from './reading'

const ORDER: Record<DateStyle, [number, number, number]> = { ymd: [0, 1, 2], dmy: [2, 1, 0], mdy: [2, 0, 1] }

/** The day that a date of three numbers is in one style, or null where it is none: '03/04/2025' in dmy is 2025-04-03. */
export function readAs(text: string, style: DateStyle): Day | null {
  const numbers = text.split(/\D+/).filter(part => part !== '')
  if (numbers.length !== 3) return null
  const [year = '', month = '', day = ''] = ORDER[style].map(place => numbers[place])
  const full = year.length === 2 ? `20${year}` : year
  const read = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(read) ? read : null
}
