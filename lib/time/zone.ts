const readers = new Map<string, Intl.DateTimeFormat>()

/** What a wall clock and a calendar show in a place: month 1 to 12, hour 0 to 23. */
export type WallClock = { year: number; month: number; day: number; hour: number; minute: number }

/** What the clock on the wall shows at a moment in a time zone (IANA name). Throws RangeError on an unknown zone. */
export function wallClock(moment: Date, timeZone: string): WallClock {
  const shown: WallClock = { year: 0, month: 0, day: 0, hour: 0, minute: 0 }
  for (const { type, value } of readerFor(timeZone).formatToParts(moment)) {
    if (type === 'year' || type === 'month' || type === 'day' || type === 'hour' || type === 'minute') {
      shown[type] = Number(value)
    }
  }
  return shown
}

// Making an Intl.DateTimeFormat takes a thousand times as long as using it.
function readerFor(timeZone: string): Intl.DateTimeFormat {
  const known = readers.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  readers.set(timeZone, made)
  return made
}
