import { DEMO_CLINIC } from '@/lib/demo/members'
import type { Day } from '@/lib/time/day'
import type { Random } from './random'

const MINUTE = 60_000
const zone = new Intl.DateTimeFormat('en-GB', { timeZone: DEMO_CLINIC.timeZone, timeZoneName: 'longOffset' })
const offsets = new Map<Day, number>()

function offsetOn(day: Day): number {
  const known = offsets.get(day)
  if (known !== undefined) return known
  const name = zone.formatToParts(new Date(`${day}T12:00:00Z`)).find(part => part.type === 'timeZoneName')?.value
  const [, sign, hours, minutes] = name?.match(/([+-])(\d+):(\d+)/) ?? []
  const offset = sign ? Number(`${sign}${Number(hours) * 60 + Number(minutes)}`) : 0
  offsets.set(day, offset)
  return offset
}

/** The moment of a day at so many minutes past midnight on the demo clinic's wall clock. */
export function momentAt(day: Day, minutes: number): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) + (minutes - offsetOn(day)) * MINUTE)
}

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay()

const hex = (random: Random, digits: number) =>
  Math.floor(random.next() * 16 ** digits)
    .toString(16)
    .padStart(digits, '0')

/** An identifier of the kind that Prisma makes (UUID version 7): it begins with the moment and so sorts by it. */
export function idAt(moment: Date, random: Random): string {
  const time = moment.getTime().toString(16).padStart(12, '0')
  const variant = random.pick(['8', '9', 'a', 'b'])
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(random, 3)}-${variant}${hex(random, 3)}-${hex(random, 8)}${hex(random, 4)}`
}
