import type { Percentiles } from './series'

/** As --json prints them: milliseconds, and the sum of the layout shifts. */
export type ChartFigures = { server_p99_ms: number; drawn_ms: number; layout_shift: number; point_ms: number }

/** What stands beside them for reading, in milliseconds. */
export type Beside = {
  page: Percentiles
  floor: Percentiles
  first: number
  bytes: number
  cold: number
  empty: number
  pointMedian: number
  coldShift: number
  pointedShift: number
  /** How many times slower the page's processor was. */
  slower: number
}

const verdict = (value: number, limit: number) =>
  value <= limit ? '✓' : `missed by ${Number((value - limit).toFixed(3))}`

/** The figures for reading, each with its target and its floor. */
export function chartTable(figures: ChartFigures, beside: Beside): string {
  const { server_p99_ms, drawn_ms, layout_shift, point_ms } = figures
  const { page, floor, first, bytes, cold, empty, pointMedian, coldShift, pointedShift, slower } = beside
  const row = (label: string, value: string, more = '') =>
    `${label.padEnd(44)}${value.padStart(12)}   ${more}`.trimEnd()
  const ms = (value: number) => `${value.toFixed(value < 100 ? 1 : 0)} ms`
  return [
    '',
    'The page of a course with 60 sessions, in a clinic of 10,000 patients',
    '',
    row('server, one client, p99', ms(server_p99_ms), `${verdict(server_p99_ms, 30)} at most 30 ms`),
    row('… p50', ms(page.p50)),
    row('… floor: an empty page of the same build', ms(floor.p99), `p50 ${ms(floor.p50)}`),
    row('drawn, from the start of the navigation', ms(drawn_ms), `${verdict(drawn_ms, 500)} at most 500 ms`),
    row('… the document had come by', ms(bytes)),
    row('… the first words were painted by', ms(first)),
    row('… in a browser that knows nothing', ms(cold)),
    row('… floor: an empty page, painted', ms(empty)),
    row('layout shift, pointing included', String(layout_shift), `${verdict(layout_shift, 0)} none`),
    row('… in a browser that knows nothing', coldShift.toFixed(4)),
    row('… of a warm load and pointing', pointedShift.toFixed(4)),
    row('pointing at a mark, p95 of 40', ms(point_ms), `${verdict(point_ms, 50)} at most 50 ms`),
    row('… median', ms(pointMedian)),
    '',
    `Browser: median of several loads with a warm cache, on a processor made ${slower.toFixed(1)} times slower.`,
    '',
    '',
  ].join('\n')
}
