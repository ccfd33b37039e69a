import { addDays, type Day } from '@/lib/time/day'
import { weekdayOf } from './moments'

const OPENS = 9 * 60
const CLOSES = 18 * 60
const QUARTER = 15
/** On the last day the clinic has only just begun, so that a demo made in the morning holds no afternoon. */
const TODAY_UNTIL = 12 * 60

export type Booked = { day: Day; start: number }

const sunday = 0
const holidays = ['12-25', '12-26', '01-01']

/** The clinic is closed on Sundays, at Christmas and on New Year's Day, and each practitioner has one more day off. */
function works(practitioner: number, day: Day): boolean {
  const weekday = weekdayOf(day)
  const dayOff = [3, 6, 1, 6, 5][practitioner % 5]
  return weekday !== sunday && weekday !== dayOff && !holidays.includes(day.slice(5))
}

/** Quarter hours from opening, the nearest to the wished one first. */
function byNearness(wished: number, last: number): number[] {
  const starts: number[] = []
  for (let start = OPENS; start <= last; start += QUARTER) starts.push(start)
  return starts.sort((a, b) => Math.abs(a - wished) - Math.abs(b - wished) || a - b)
}

/** Who sees a patient when: no practitioner has two patients at once. Times are minutes past midnight. */
export class Diary {
  readonly #taken = new Map<string, [from: number, to: number][]>()

  constructor(readonly today: Day) {}

  /** The latest visit of so many minutes on the day or one before it, as near as can be to the wished time. */
  bookBy(practitioner: number, day: Day, wished: number, minutes: number): Booked {
    for (let on = day; ; on = addDays(on, -1)) {
      if (!works(practitioner, on)) continue
      const start = this.#freeStart(practitioner, on, wished, minutes)
      if (start === undefined) continue
      const key = `${practitioner} ${on}`
      this.#taken.set(key, [...(this.#taken.get(key) ?? []), [start, start + minutes]])
      return { day: on, start }
    }
  }

  #freeStart(practitioner: number, day: Day, wished: number, minutes: number): number | undefined {
    const taken = this.#taken.get(`${practitioner} ${day}`) ?? []
    const last = (day === this.today ? TODAY_UNTIL : CLOSES) - minutes
    return byNearness(wished, last).find(start => taken.every(([from, to]) => start >= to || start + minutes <= from))
  }
}
