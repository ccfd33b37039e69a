import type { TimeDomain } from './frame'
import type { ChartSession } from './session-marks'
import type { Tick } from './ticks'

/** Which way a change points, for its colour: always beside its words, never instead of them. */
export type Tone = 'better' | 'worse' | 'none'

/** One answer. `value` places the mark (0 to 6); whatever is read is in the words, worked out exactly elsewhere. */
export type ChartPoint = {
  x: number
  day: string
  value: number | null
  score: string | null
  words: { day: string; profile: string; change: string }
}

/** The first profile, and the band around it in which a change is too small to matter; all 0 to 6. */
export type ChartBaseline = { value: number; low: number; high: number }

/** The words at the end of the line: the last profile and its change, '' where there is none to speak of. */
export type ChartEnd = { value: number; score: string; change: string; tone: Tone }

/** All that the drawing of a course needs, plain enough to be sent to the browser. */
export type ChartData = {
  points: ChartPoint[]
  baseline: ChartBaseline | null
  end: ChartEnd | null
  sessions: ChartSession[]
  domain: TimeDomain
  ticks: { narrow: Tick[]; wide: Tick[] }
}
