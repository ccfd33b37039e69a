import { type MeasuredFigures, SCENES, type SceneFigures, type SceneName } from './figures'
import type { Memory } from './server'

const NAMES: Record<SceneName, string> = {
  chart: 'chart page',
  save: 'save',
  search: 'search',
  dashboard: 'dashboard',
}

type Target = { what: string; atMost?: number; atLeast?: number; of: (figures: SceneFigures) => number }

const p50 = (atMost: number): Target => ({ what: 'p50', atMost, of: ({ c1 }) => c1.p50 })
const p99 = (atMost: number): Target => ({ what: 'p99', atMost, of: ({ c1 }) => c1.p99 })
const rps = (atLeast: number): Target => ({ what: 'at eight', atLeast, of: ({ c8 }) => c8.rps })

/** On two cores, with the clients on them too. p50 and p99 are those of one client. */
const TARGETS: Record<SceneName, Target[]> = {
  chart: [p50(12), p99(30), rps(120)],
  save: [p50(8), p99(40), rps(150)],
  search: [p99(15)],
  dashboard: [p99(40)],
}

/** A target and whether it is met, in words: "✓ at most 12 ms", "missed by 3.4 ms (at most 12 ms)". */
function verdict(value: number, unit: string, { atMost, atLeast }: Pick<Target, 'atMost' | 'atLeast'>): string {
  const [limit, side, over] =
    atMost === undefined ? [atLeast ?? 0, 'at least', (atLeast ?? 0) - value] : [atMost, 'at most', value - atMost]
  const target = `${side} ${limit.toLocaleString('en-GB')} ${unit}`
  return over <= 0 ? `✓ ${target}` : `missed by ${Number(over.toFixed(1)).toLocaleString('en-GB')} ${unit} (${target})`
}

const cell = (value: number) => value.toFixed(value < 10 ? 2 : 1).padStart(8)

function sceneLines(name: SceneName, figures: SceneFigures): string[] {
  const { c1, c8, floor } = figures
  const row = (label: string, series: { p50: number; p99: number; rps?: number }) =>
    `  ${label.padEnd(24)}${cell(series.p50)}${cell(series.p99)}${series.rps === undefined ? '' : cell(series.rps)}`
  const met = TARGETS[name].map(target => {
    const unit = target.atLeast === undefined ? 'ms' : 'a second'
    return `  ${target.what.padEnd(24)}${verdict(target.of(figures), unit, target)}`
  })
  return [
    `${NAMES[name].padEnd(26)}     p50     p99     rps`,
    row('one client', c1),
    row('eight at once', c8),
    row('floor: its statements', floor.sql),
    row('floor: an empty page', floor.page),
    ...met,
    '',
  ]
}

/** The figures for reading, each target beside its figure. */
export function table(figures: MeasuredFigures, memory: Memory): string {
  const scenes = SCENES.flatMap(name => (figures[name] ? sceneLines(name, figures[name]) : []))
  const { memory_mb, ready_ms, js_kb } = figures
  const plain = (label: string, value: number, unit: string, atMost: number, more = '') =>
    `${label.padEnd(26)}${`${value.toLocaleString('en-GB')} ${unit}`.padEnd(12)}${verdict(value, unit, { atMost })}${more}`
  const peak = Number.isNaN(memory.peak) ? '' : `; ${Math.round(memory.peak)} MB at its peak`
  return [
    ...scenes,
    plain('memory at the end', memory_mb, 'MB', 250, peak),
    plain('ready after', ready_ms, 'ms', 2000),
    plain('JavaScript, plain page', js_kb.plain, 'kB', 150),
    plain('JavaScript, chart page', js_kb.chart, 'kB', 260),
    '',
  ].join('\n')
}
