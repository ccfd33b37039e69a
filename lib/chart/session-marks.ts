import type { TimeScale } from './frame'

/** One treatment: its day number and its number in the course, from 1. */
export type ChartSession = { x: number; number: number }

export type SessionMark = { x: number; first: number; last: number; label: string; named: boolean }

/** How the treatments of one course are drawn: all alike, as large as the two closest of them allow. */
export type SessionMarks = { shape: 'circle' | 'dot' | 'stroke'; radius: number; marks: SessionMark[] }

const LARGEST = 12
const SMALLEST_WITH_NUMBER = 9
const SMALLEST_DOT = 2.5
const BETWEEN = 1
const NAME_WIDTH = 22

/**
 * Where and how large the treatments stand under a chart, in CSS pixels. Circles hold their number while they are large
 * enough to read; closer together they shrink to dots and then to strokes, and only as many numbers are named beneath as
 * fit without touching: always the first and, where there is room, the last. Treatments of one day share a mark.
 */
export function sessionMarks(sessions: readonly ChartSession[], xOf: TimeScale): SessionMarks {
  const marks: SessionMark[] = []
  for (const { x: day, number } of [...sessions].sort((a, b) => a.x - b.x || a.number - b.number)) {
    const x = xOf(day)
    const before = marks.at(-1)
    if (before && before.x === x) {
      before.last = number
      before.label = `${before.first}–${number}`
    } else marks.push({ x, first: number, last: number, label: String(number), named: true })
  }
  const gaps = marks.slice(1).map((mark, index) => mark.x - (marks[index]?.x ?? 0))
  const radius = Math.min(LARGEST, Math.min(...gaps) / 2 - BETWEEN)
  if (radius >= SMALLEST_WITH_NUMBER) return { shape: 'circle', radius, marks }
  nameWhatFits(marks)
  if (radius >= SMALLEST_DOT) return { shape: 'dot', radius: Math.min(radius, 5), marks }
  return { shape: 'stroke', radius: SMALLEST_DOT, marks }
}

function nameWhatFits(marks: SessionMark[]): void {
  const end = marks.at(-1)
  let before = Number.NEGATIVE_INFINITY
  for (const mark of marks) {
    const clearOfEnd = mark === end || mark === marks[0] || (end?.x ?? 0) - mark.x >= NAME_WIDTH
    mark.named = clearOfEnd && mark.x - before >= NAME_WIDTH
    if (mark.named) before = mark.x
  }
}
