/** One treatment: where it stands, as a share of the plot's width, and its number in the course, from 1. */
type Treated = { x: number; number: number }

/** `x` is the share again; `spare` the CSS pixels to the next mark at either side. */
export type SessionMark = { x: number; first: number; last: number; label: string; named: boolean; spare: number }

/** How the treatments of one course are drawn: all alike, as large as the two closest of them allow. */
export type SessionMarks = { shape: 'circle' | 'dot' | 'stroke'; radius: number; marks: SessionMark[] }

const LARGEST = 12
const SMALLEST_WITH_NUMBER = 9
const SMALLEST_DOT = 2.5
const BETWEEN = 1
const NAME_WIDTH = 22

/**
 * Where and how large the treatments stand under a plot of about this width, in CSS pixels. Circles hold their number while they are large
 * enough to read; closer together they shrink to dots and then to strokes, and only as many numbers are named beneath as
 * fit without touching: always the first and, where there is room, the last. Treatments of one day share a mark.
 */
export function sessionMarks(sessions: readonly Treated[], plotWidth: number): SessionMarks {
  const marks: SessionMark[] = []
  for (const { x, number } of [...sessions].sort((a, b) => a.x - b.x || a.number - b.number)) {
    const before = marks.at(-1)
    if (before && before.x === x) {
      before.last = number
      before.label = `${before.first}–${number}`
    } else marks.push({ x, first: number, last: number, label: String(number), named: true, spare: plotWidth })
  }
  const gaps = marks.slice(1).map((mark, index) => (mark.x - (marks[index]?.x ?? 0)) * plotWidth)
  for (const [index, mark] of marks.entries())
    mark.spare = Math.min(gaps[index - 1] ?? plotWidth, gaps[index] ?? plotWidth)
  const radius = Math.min(LARGEST, Math.min(...gaps) / 2 - BETWEEN)
  if (radius >= SMALLEST_WITH_NUMBER) return { shape: 'circle', radius, marks }
  nameWhatFits(marks, plotWidth)
  if (radius >= SMALLEST_DOT) return { shape: 'dot', radius: Math.min(radius, 5), marks }
  return { shape: 'stroke', radius: SMALLEST_DOT, marks }
}

function nameWhatFits(marks: SessionMark[], plotWidth: number): void {
  const apart = NAME_WIDTH / plotWidth
  const end = marks.at(-1)
  let before = Number.NEGATIVE_INFINITY
  for (const mark of marks) {
    const clearOfEnd = mark === end || mark === marks[0] || (end?.x ?? 0) - mark.x >= apart
    mark.named = clearOfEnd && mark.x - before >= apart
    if (mark.named) before = mark.x
  }
}
