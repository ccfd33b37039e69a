import { eventRows } from '@/lib/chart/event-rows'
import type { ChartTick, CourseChart, Lane } from '@/lib/chart/model'
import { WIDTH } from '../layout/flow'
import type { Measure } from '../layout/lines'
import type { Shape } from '../layout/shapes'
import { clipped, label, NAME, type Part, PLOT, SMALL, xAt } from './frame'
import { eventSign, HALF_SIGN } from './signs'

const EVENT = 11
/** CSS pixels to a point: rows of events are reckoned in the type of the screen. */
const PIXELS = 1.55
/** A scrap of a word says nothing. */
const FEWEST_CHARACTERS = 5

/** Medication as bars and beneath each what it is, as far as there is room before the next; nothing where none was named. */
export function medicationPart({ medication }: Lane, measure: Measure): Part[] {
  if (medication.length === 0) return []
  const bars = medication.flatMap(({ from, to, words }, index): Shape[] => {
    const [x, end] = [xAt(from), Math.max(xAt(to), xAt(from) + 2)]
    const next = medication[index + 1]
    const room = (next ? xAt(next.from) - 6 : WIDTH) - x
    const text = clipped(words, room, SMALL, 'sans', measure)
    return [
      { kind: 'box', x, y: 3, width: end - x, height: 5, fill: 'band', stroke: 'third' },
      ...([...text].length < Math.min(FEWEST_CHARACTERS, words.length) ? [] : [label(x, 15, text, { colour: 'ink' })]),
    ]
  })
  return [{ height: 22, shapes: [label(0, 6, 'Medication', NAME), ...bars] }]
}

/** What else happened, a sign and its words each. */
export function eventsPart({ events }: Lane, measure: Measure): Part[] {
  if (events.length === 0) return []
  const placed = eventRows(events, (PLOT.right - PLOT.left) * PIXELS, (WIDTH - PLOT.right) * PIXELS)
  const shapes = placed.events.flatMap(({ x, kind, own, row, text, side }): Shape[] => {
    const [at, y] = [xAt(x), row * EVENT + EVENT / 2]
    const [start, anchor] =
      side === 'left' ? [at - HALF_SIGN - 2, 'end' as const] : [at + HALF_SIGN + 2, 'start' as const]
    const voice = own ? 'own' : 'sans'
    const room = side === 'left' ? start - PLOT.left : WIDTH - start
    const words = clipped(text, room, SMALL, voice, measure)
    return [...eventSign(kind, at, y), ...(words ? [label(start, y, words, { voice, colour: 'ink', anchor })] : [])]
  })
  return [{ height: placed.rows * EVENT + 2, shapes: [label(0, EVENT / 2, 'Events', NAME), ...shapes] }]
}

/** The days, or the numbers of the sessions, that are named on the axis. */
export function axisPart({ axis, ticks }: CourseChart, measure: Measure): Part {
  return {
    height: 14,
    shapes: [
      {
        kind: 'line',
        points: [
          [PLOT.left, 1],
          [PLOT.right, 1],
        ],
        colour: 'third',
        width: 0.5,
      },
      label(0, 8, axis === 'time' ? '' : 'Session'),
      ...withRoom(ticks, measure).flatMap(({ x, label: words }): Shape[] => [
        {
          kind: 'line',
          points: [
            [xAt(x), 1],
            [xAt(x), 4],
          ],
          colour: 'third',
          width: 0.5,
        },
        label(xAt(x), 9, words, { anchor: 'middle' }),
      ]),
    ],
  }
}

/** The many places where their names stand clear of each other, else the few. */
function withRoom({ wide, narrow }: CourseChart['ticks'], measure: Measure): ChartTick[] {
  const half = (tick: ChartTick) => measure(tick.label, 'sans', SMALL) / 2
  const isClear = wide.every((tick, index) => {
    const before = wide[index - 1]
    return !before || xAt(before.x) + half(before) + 6 <= xAt(tick.x) - half(tick)
  })
  return isClear ? wide : narrow
}
