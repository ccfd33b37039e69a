import type { EventKind } from '@/lib/chart/model'
import type { Modality } from '@/lib/session/modalities'
import type { Shape } from '../layout/shapes'

/** Half of how wide and high a sign is, in points. */
export const HALF_SIGN = 4

/** What stands for a modality on paper; manual acupuncture goes without saying. */
export const MODALITY_LETTERS: Record<Modality, string> = {
  manual_acupuncture: 'MA',
  electroacupuncture: 'EA',
  moxibustion: 'Mx',
  cupping: 'Cu',
  gua_sha: 'GS',
  acupressure: 'AP',
  tuina: 'Tu',
  dry_needling: 'DN',
  auricular: 'Au',
}

type Points = [x: number, y: number][]

const around = (x: number, y: number, points: Points): Points => points.map(([dx, dy]) => [x + dx, y + dy])

const DIAMOND: Points = [
  [0, -4],
  [4, 0],
  [0, 4],
  [-4, 0],
]
const TRIANGLE: Points = [
  [0, -4],
  [4, 3.5],
  [-4, 3.5],
]
const OCTAGON: Points = [
  [-1.7, -4],
  [1.7, -4],
  [4, -1.7],
  [4, 1.7],
  [1.7, 4],
  [-1.7, 4],
  [-4, 1.7],
  [-4, -1.7],
]
const PENNANT: Points = [
  [-2.5, -4],
  [3.5, -1.8],
  [-2.5, 0.4],
]
const POLE: Points = [
  [-2.5, -4],
  [-2.5, 4],
]
const CLOSED: Points = [
  [-2, -4],
  [1.5, -4],
  [1.5, 4],
  [-2, 4],
]
const OPENED: Points = [
  [2, -4],
  [-1.5, -4],
  [-1.5, 4],
  [2, 4],
]

/** The sign of an event about its middle: each kind has a shape of its own, so that it does without its colour. */
export function eventSign(kind: EventKind, x: number, y: number): Shape[] {
  switch (kind) {
    case 'life':
      return [{ kind: 'polygon', points: around(x, y, DIAMOND), stroke: 'ink', fill: 'paper' }]
    case 'adverse':
      return [{ kind: 'polygon', points: around(x, y, TRIANGLE), stroke: 'worse', fill: 'worse' }]
    case 'serious':
      return [{ kind: 'polygon', points: around(x, y, OCTAGON), stroke: 'stop', fill: 'stop' }]
    case 'red_flag':
      return [
        { kind: 'line', points: around(x, y, POLE), colour: 'stop', width: 1 },
        { kind: 'polygon', points: around(x, y, PENNANT), stroke: 'stop', fill: 'stop' },
      ]
    case 'discharge':
      return [{ kind: 'line', points: around(x, y, CLOSED), colour: 'ink', width: 1.2 }]
    case 'reopened':
      return [{ kind: 'line', points: around(x, y, OPENED), colour: 'ink', width: 1.2 }]
  }
}
