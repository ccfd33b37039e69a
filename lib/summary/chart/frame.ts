import { WIDTH } from '../layout/flow'
import type { Measure } from '../layout/lines'
import type { Shape } from '../layout/shapes'
import type { Voice } from '../pdf/faces'

/** Where a chart on paper has its plot, in points: names to its left, the last values to its right. */
export const PLOT = { left: 126, right: WIDTH - 90 }

/** The smallest type of a chart on paper, in points. */
export const SMALL = 7.5

/** The point at a share of the plot's width. */
export const xAt = (share: number): number => PLOT.left + share * (PLOT.right - PLOT.left)

/** A part of the chart: how high it is, and its shapes from its own top. */
export type Part = { height: number; shapes: Shape[] }

type Written = Extract<Shape, { kind: 'text' }>

/** A text at a place; ours, small and second to what is drawn unless said otherwise. */
export function label(x: number, y: number, text: string, more: Partial<Written> = {}): Written {
  return { kind: 'text', x, y, text, size: SMALL, voice: 'sans', colour: 'second', anchor: 'start', ...more }
}

/** How the name of a row is written. */
export const NAME = { size: 8, voice: 'bold', colour: 'ink' } as const

/** As much of a text as there is room for; what was cut is marked. */
export function clipped(text: string, width: number, size: number, voice: Voice, measure: Measure): string {
  if (measure(text, voice, size) <= width) return text
  const characters = [...text]
  let room = width - measure('…', voice, size)
  const kept = characters.findIndex(character => {
    room -= measure(character, voice, size)
    return room < 0
  })
  return kept <= 0 ? '' : `${characters.slice(0, kept).join('').trimEnd()}…`
}

/** Parts under each other. */
export function stacked(parts: Part[]): Part {
  let height = 0
  const shapes: Shape[] = []
  for (const part of parts) {
    shapes.push(...part.shapes.map(shape => lowered(shape, height)))
    height += part.height
  }
  return { height, shapes }
}

function lowered(shape: Shape, by: number): Shape {
  if (shape.kind !== 'line' && shape.kind !== 'polygon') return { ...shape, y: shape.y + by }
  return { ...shape, points: shape.points.map(([x, y]): [number, number] => [x, y + by]) }
}
