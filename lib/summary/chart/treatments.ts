import type { Lane, LaneBar, LaneSession } from '@/lib/chart/model'
import type { Measure } from '../layout/lines'
import type { Shape } from '../layout/shapes'
import { label, NAME, type Part, SMALL, xAt } from './frame'
import { MODALITY_LETTERS } from './signs'

/** So far apart, in points, numbered sessions need to stand; closer ones are dots, of which a few keep their number. */
const NUMBERED = 13
const ROW = 9
const MIDDLE = 11
const BETWEEN = 3

/** The treatments: each at its place, filled where its points are others than the time before. */
export function treatmentsPart({ sessions, gaps }: Lane, measure: Measure): Part {
  const y = MIDDLE
  const roomy = sessions.every(({ x }, index) => index === 0 || xAt(x) - xAt(sessions[index - 1]?.x ?? 0) >= NUMBERED)
  const marks = roomy ? sessions.flatMap(session => numbered(session, y)) : dots(sessions, y)
  const top = roomy ? y + 12 : y + 18
  const letters = lettersOf(sessions, top, measure)
  return {
    height: (letters.rows > 0 ? top + (letters.rows - 1) * ROW : y) + (roomy || letters.rows > 0 ? 8 : 16),
    shapes: [
      label(0, y, 'Treatments', NAME),
      ...gaps.flatMap(gap => gapShapes(gap, y, measure)),
      ...marks,
      ...letters.shapes,
    ],
  }
}

/** A dashed line between two visits far apart, with how many weeks lie between where there is room to say it. */
function gapShapes({ from, to, words }: LaneBar, y: number, measure: Measure): Shape[] {
  const [start, end] = [xAt(from) + 8, xAt(to) - 8]
  const [middle, half] = [(start + end) / 2, measure(words, 'sans', SMALL) / 2 + BETWEEN]
  const dashed = (x1: number, x2: number): Shape => ({
    kind: 'line',
    points: [
      [x1, y],
      [x2, y],
    ],
    colour: 'third',
    width: 0.6,
    dash: 1.5,
  })
  if (middle - half <= start) return [dashed(start, end)]
  return [dashed(start, middle - half), label(middle, y, words, { anchor: 'middle' }), dashed(middle + half, end)]
}

/** The letters of what is done beside needling, where it becomes another; in as many rows as keep them apart. */
function lettersOf(sessions: LaneSession[], top: number, measure: Measure): { rows: number; shapes: Shape[] } {
  const ends: number[] = []
  const shapes = sessions.flatMap(({ x, modalities, modalitiesChanged }): Shape[] => {
    if (!modalitiesChanged || modalities.length === 0) return []
    const text = modalities.map(key => MODALITY_LETTERS[key]).join(' ')
    const half = measure(text, 'bold', SMALL) / 2
    const free = ends.findIndex(end => end + BETWEEN <= xAt(x) - half)
    const row = free < 0 ? ends.length : free
    ends[row] = xAt(x) + half
    return [label(xAt(x), top + row * ROW, text, { voice: 'bold', colour: 'ink', anchor: 'middle' })]
  })
  return { rows: ends.length, shapes }
}

function numbered({ x, number, changed }: LaneSession, y: number): Shape[] {
  return [
    { kind: 'mark', x: xAt(x), y, radius: 6, stroke: 'accent', fill: changed ? 'accent' : 'paper' },
    label(xAt(x), y, String(number), { voice: 'bold', colour: changed ? 'paper' : 'ink', anchor: 'middle' }),
  ]
}

/** The first and the last keep their number, and of the others every fifth that stands clear of both. */
function dots(sessions: LaneSession[], y: number): Shape[] {
  const end = xAt(sessions.at(-1)?.x ?? 0)
  let before = Number.NEGATIVE_INFINITY
  return sessions.flatMap(({ x, number, changed }): Shape[] => {
    const at = xAt(x)
    const dot: Shape = { kind: 'mark', x: at, y, radius: 1.8, stroke: 'accent', fill: changed ? 'accent' : 'paper' }
    const isLast = number === sessions.length
    const isFifth = number % 5 === 0 && at - before >= NUMBERED && end - at >= NUMBERED
    if (number !== 1 && !isLast && !isFifth) return [dot]
    before = at
    return [dot, label(at, y + 9, String(number), { anchor: 'middle' })]
  })
}
