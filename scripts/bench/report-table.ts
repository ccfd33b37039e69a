/** Milliseconds, and MB of 2^20 bytes. */
export type SizeFigures = {
  courses: number
  /** The first that is asked for after a start; what was kept ready of the clinic has given way to another clinic's. */
  cold_ms: number
  /** Asked again with nothing changed. */
  warm_ms: number
  /** One pass over the same rows in better-sqlite3. */
  floor_ms: number
  /** The most that was seen above what the server had before. */
  memory_mb: number
  /** How much longer somebody else waited for a page, at most, than without a report. */
  others_wait_ms: number
}

/** As --json prints them. */
export type ReportFigures = { sizes: SizeFigures[] }

const TARGETS = { cold_ms: 500, warm_ms: 60, memory_mb: 150, others_wait_ms: 50 } as const

/** The size for which there are targets. */
const TARGETED = 10_000

const LABELS: Record<keyof Omit<SizeFigures, 'courses'>, string> = {
  cold_ms: 'from nothing, ms',
  warm_ms: 'asked again, ms',
  floor_ms: 'floor: one pass over the rows, ms',
  memory_mb: 'memory above idle, MB',
  others_wait_ms: 'others wait longer by, ms',
}

/** The figures for reading, a column for each size, with the targets of the middle one. */
export function reportTable({ sizes }: ReportFigures): string {
  const row = (label: string, cells: string[], more = '') =>
    `${label.padEnd(36)}${cells.map(cell => cell.padStart(10)).join('')}   ${more}`.trimEnd()
  const targeted = sizes.find(({ courses }) => courses === TARGETED)
  const verdict = (name: keyof typeof LABELS) => {
    const limit = Object.entries(TARGETS).find(([key]) => key === name)?.[1]
    if (limit === undefined || !targeted) return ''
    const over = targeted[name] - limit
    const what = over <= 0 ? '✓' : `missed by ${over.toFixed(1)},`
    return `${what} at most ${limit} at ${TARGETED.toLocaleString('en-GB')}`
  }
  const names = Object.keys(LABELS) as (keyof typeof LABELS)[]
  return [
    '',
    'The outcome report, through its page: 10 sessions and 10 answers a course',
    '',
    row(
      'courses',
      sizes.map(({ courses }) => courses.toLocaleString('en-GB')),
    ),
    ...names.map(name =>
      row(
        LABELS[name],
        sizes.map(size => size[name].toFixed(size[name] < 100 ? 1 : 0)),
        verdict(name),
      ),
    ),
    '',
    '',
  ].join('\n')
}
