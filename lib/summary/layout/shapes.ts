import type { Voice } from '../pdf/faces'
import type { Colour } from './colours'

/** What a chart is drawn of, in points from its own corner. Of a text `y` is the middle of the line. */
export type Shape =
  | { kind: 'line'; points: [x: number, y: number][]; colour: Colour; width: number; dash?: number }
  | { kind: 'polygon'; points: [x: number, y: number][]; stroke: Colour; fill: Colour }
  | { kind: 'box'; x: number; y: number; width: number; height: number; fill: Colour; stroke?: Colour }
  | { kind: 'mark'; x: number; y: number; radius: number; stroke: Colour; fill: Colour }
  | {
      kind: 'text'
      x: number
      y: number
      text: string
      size: number
      voice: Voice
      colour: Colour
      anchor: 'start' | 'middle' | 'end'
    }
