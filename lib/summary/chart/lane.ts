import type { CourseChart, Lane, LaneSession } from '@/lib/chart/model'
import type { Measure } from '../layout/lines'
import type { Shape } from '../layout/shapes'
import { clipped, label, type Part, PLOT, xAt } from './frame'

/** So far apart, in points, numbered sessions need to stand; closer ones are dots, of which a few keep their number. */
const NUMBERED = 13
const EVENT = 12

const NAME = { size: 8, voice: 'bold', colour: 'ink' } as const

/** The treatments: each at its place, filled where its points are others than the time before. */
export function treatmentsPart({ sessions, gaps }: Lane): Part {
  const y = 11
  const roomy = sessions.every(({ x }, index) => index === 0 || xAt(x) - xAt(sessions[index - 1]?.x ?? 0) >= NUMBERED)
  const changed = sessions.some(session => session.changed)
  return {
    height: 24,
    shapes: [
      label(0, y - 3, 'Treatments', NAME),
      ...(changed ? [label(0, y + 6, 'filled: points changed', { size: 6 })] : []),
      ...gaps.map(
        ({ from, to }): Shape => ({
          kind: 'line',
          points: [
            [xAt(from) + 8, y],
            [xAt(to) - 8, y],
          ],
          colour: 'third',
          width: 0.6,
          dash: 1.5,
        }),
      ),
      ...(roomy ? sessions.flatMap(session => numbered(session, y)) : dots(sessions, y)),
    ],
  }
}

function numbered({ x, number, changed }: LaneSession, y: number): Shape[] {
  return [
    { kind: 'mark', x: xAt(x), y, radius: 6, stroke: 'accent', fill: changed ? 'accent' : 'paper' },
    label(xAt(x), y, String(number), { size: 6.5, voice: 'bold', colour: changed ? 'paper' : 'ink', anchor: 'middle' }),
  ]
}

function dots(sessions: LaneSession[], y: number): Shape[] {
  let last = Number.NEGATIVE_INFINITY
  return sessions.flatMap(({ x, number, changed }): Shape[] => {
    const at = xAt(x)
    const dot: Shape = { kind: 'mark', x: at, y, radius: 1.8, stroke: 'accent', fill: changed ? 'accent' : 'paper' }
    const isNamed = at - last >= NUMBERED && (number === 1 || number % 5 === 0 || number === sessions.length)
    if (!isNamed) return [dot]
    last = at
    return [dot, label(at, y + 8, String(number), { size: 6, anchor: 'middle' })]
  })
}

/** Medication as bars with what it is; nothing where none was named. */
export function medicationPart({ medication }: Lane, measure: Measure): Part[] {
  if (medication.length === 0) return []
  const bars = medication.flatMap(({ from, to, words }, index): Shape[] => {
    const [x, end] = [xAt(from), Math.max(xAt(to), xAt(from) + 2)]
    const next = medication[index + 1]
    const room = (next ? xAt(next.from) : PLOT.right + 80) - x - 6
    return [
      { kind: 'box', x, y: 2, width: end - x, height: 9, fill: 'band', stroke: 'third' },
      label(x + 3, 6.5, clipped(words, room, 6.5, 'sans', measure), { size: 6.5, colour: 'ink' }),
    ]
  })
  return [{ height: 14, shapes: [label(0, 6.5, 'Medication', NAME), ...bars] }]
}

/** What else happened, a sign and its words each. */
export function eventsPart({ events }: Lane, measure: Measure): Part[] {
  if (events.length === 0) return []
  const signs = events.flatMap(({ x, words }, index): Shape[] => {
    const at = xAt(x)
    const next = events[index + 1]
    const room = (next ? xAt(next.x) : PLOT.right + 80) - at - 10
    return [
      { kind: 'box', x: at - 2, y: EVENT / 2 - 2, width: 4, height: 4, fill: 'worse' },
      label(at + 5, EVENT / 2, room > 20 ? clipped(words, room, 6.5, 'sans', measure) : '', {
        size: 6.5,
        colour: 'ink',
      }),
    ]
  })
  return [{ height: EVENT + 2, shapes: [label(0, EVENT / 2, 'Events', NAME), ...signs] }]
}

/** The days, or the numbers of the sessions, that are named on the axis. */
export function axisPart({ axis, ticks }: CourseChart): Part {
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
      label(0, 8, axis === 'time' ? '' : 'Session', { size: 6.5 }),
      ...ticks.wide.flatMap(({ x, label: words }): Shape[] => [
        {
          kind: 'line',
          points: [
            [xAt(x), 1],
            [xAt(x), 4],
          ],
          colour: 'third',
          width: 0.5,
        },
        label(xAt(x), 9, words, { size: 6.5, anchor: 'middle' }),
      ]),
    ],
  }
}
