import type { Percentiles, Series } from './series'

export const SCENES = ['chart', 'save', 'search', 'dashboard'] as const
export type SceneName = (typeof SCENES)[number]

/** What the same would cost with nothing around it: its statements alone, and a page without content. */
export type Floor = { sql: Percentiles; page: Series }

/** One client (c1) and eight at once (c8). */
export type SceneFigures = { c1: Series; c8: Series; floor: Floor }

/** The figures as --json prints them. Times in milliseconds, sizes in MB (2^20 bytes) and kB (1,000 bytes). */
export type Figures = Record<SceneName, SceneFigures> & {
  memory_mb: number
  ready_ms: number
  js_kb: { plain: number; chart: number }
}

/** With --only some are not there. */
export type MeasuredFigures = Partial<Record<SceneName, SceneFigures>> & Omit<Figures, SceneName>
