import type { Item } from '@/lib/mymop/items'
import type { Modality } from '@/lib/session/modalities'
import type { Day } from '@/lib/time/day'

/** What the x axis counts: true time, or the sessions of the course. */
export type ChartAxis = 'time' | 'sessions'

/** Which way a change points, for its colour: always beside its words, never instead of them. */
export type Tone = 'better' | 'worse' | 'none'

/** One answer in one panel. `value` places the mark; what is read is in words, worked out exactly elsewhere. */
export type ChartMark = {
  /** Share of the plot's width, 0 to 1, as every x of a chart. */
  x: number
  day: Day
  /** On the panel's scale; null where the answer has none, which breaks the line. */
  value: number | null
  /** The value as it is written, or what is said of a missing one ('' for nothing). */
  text: string
}

/** A scale that is never taken from the data. The lower end is always the better one. */
export type PanelScale = { low: number; high: number; ticks: number[]; lowWords: string; highWords: string }

/** The first profile, and the band around it in which a change is too small to matter; on the panel's scale. */
export type ChartBaseline = { value: number; low: number; high: number }

/** The words at the end of the line: the last value and its change, '' where there is none to speak of. */
export type ChartEnd = { value: number; score: string; change: string; tone: Tone }

export type PanelKey = 'profile' | Item | `new-${number}` | 'pain' | 'global-change'

export type ChartPanel = {
  key: PanelKey
  /** Ours: 'Profile', 'Symptom 1'. */
  name: string
  /** The patient's, or ''. */
  ownWords: string
  /** A line about what is drawn, or ''. */
  hint: string
  scale: PanelScale
  marks: ChartMark[]
  baseline: ChartBaseline | null
  end: ChartEnd | null
  /** The panel as it is read out. */
  sentence: string
}

/** One treatment in the lane. */
export type LaneSession = {
  x: number
  number: number
  /** Whether points or technique differ from the session before. */
  changed: boolean
  /** Beside needling by hand, which goes without saying. */
  modalities: Modality[]
  /** Whether these are others than in the session before. */
  modalitiesChanged: boolean
}

/** A stretch of the lane between two x, with its words. */
export type LaneBar = { from: number; to: number; words: string; continues: boolean }

export const EVENT_KINDS = ['life', 'adverse', 'serious', 'red_flag', 'discharge', 'reopened'] as const

export type EventKind = (typeof EVENT_KINDS)[number]

/** Something that happened on a day; `own` says that the words are the patient's. */
export type LaneEvent = { x: number; kind: EventKind; words: string; own: boolean }

export type Lane = { sessions: LaneSession[]; gaps: LaneBar[]; medication: LaneBar[]; events: LaneEvent[] }

/** A named place on the x axis. */
export type ChartTick = { x: number; label: string }

/** A line of what happened on a day; `own` where the words are the patient's. */
export type ColumnLine = { label: string; text: string; own?: boolean }

/** All that happened at one place of the x axis. */
export type ChartColumn = { x: number; title: string; lines: ColumnLine[]; sessionIds: string[]; answered: boolean }

/** The clinic's other courses for the same problem at one session: median and quartiles of the profile. */
export type ChartQuartile = { x: number; median: number; q1: number; q3: number }

/** All that the drawing of a course needs, plain enough to be sent anywhere. */
export type CourseChart = {
  axis: ChartAxis
  panels: ChartPanel[]
  lane: Lane
  ticks: { narrow: ChartTick[]; wide: ChartTick[] }
  columns: ChartColumn[]
  /** The clinic's other courses, and what their band is called; [] where there is nothing to draw. */
  others: ChartQuartile[]
  othersName: string
}
