import type { ChartMark, ChartPanel } from '@/lib/chart/model'
import { heightIn } from '@/lib/chart/scale'
import type { Measure } from '../layout/lines'
import type { Shape } from '../layout/shapes'
import { clipped, label, type Part, PLOT, xAt } from './frame'

const PROFILE = { height: 108, pad: 6 }
const ITEM = { height: 35, pad: 6 }
const NAME_WIDTH = PLOT.left - 22
// Beyond so many a mark at every answer is a smear.
const MANY_MARKS = 24

type Y = (value: number) => number

/** One panel: its scale, the band, the line, and the last value at its end. */
export function panelPart(panel: ChartPanel, upIsBetter: boolean, measure: Measure): Part {
  const main = panel.key === 'profile'
  const box = main ? PROFILE : ITEM
  const y = heightIn(panel.scale, box, upIsBetter)
  return {
    height: box.height,
    shapes: [
      ...bandShapes(panel, y),
      ...scaleShapes(panel, y, main),
      ...lineShapes(panel.marks, y, main),
      ...nameShapes(panel, box.height, upIsBetter, measure),
      ...endShapes(panel, y, box.height, measure),
    ],
  }
}

function bandShapes({ baseline }: ChartPanel, y: Y): Shape[] {
  if (!baseline) return []
  const [one, other] = [y(baseline.low), y(baseline.high)]
  const [top, bottom] = [Math.min(one, other), Math.max(one, other)]
  const width = PLOT.right - PLOT.left
  const at = y(baseline.value)
  return [
    { kind: 'box', x: PLOT.left, y: top, width, height: bottom - top, fill: 'band' },
    {
      kind: 'line',
      points: [
        [PLOT.left, at],
        [PLOT.right, at],
      ],
      colour: 'accent',
      width: 0.6,
      dash: 2,
    },
    label(PLOT.right - 2, top - 4, 'tinted: no important change since the start', { size: 6, anchor: 'end' }),
  ]
}

function scaleShapes({ scale }: ChartPanel, y: Y, main: boolean): Shape[] {
  return scale.ticks.flatMap((tick): Shape[] => [
    {
      kind: 'line',
      points: [
        [PLOT.left, y(tick)],
        [PLOT.right, y(tick)],
      ],
      colour: 'line',
      width: 0.4,
    },
    label(PLOT.left - 5, y(tick), String(tick), { size: main ? 6.5 : 6, anchor: 'end', colour: 'third' }),
  ])
}

/** A line breaks where nothing was answered. */
function lineShapes(marks: ChartMark[], y: Y, main: boolean): Shape[] {
  const colour = main ? 'accent' : 'ink'
  const stretches: [number, number][][] = [[]]
  for (const { x, value } of marks) {
    if (value === null) stretches.push([])
    else stretches.at(-1)?.push([xAt(x), y(value)])
  }
  const radius = (main ? 2.6 : 1.9) * (marks.length > MANY_MARKS ? 0.6 : 1)
  return [
    ...stretches.flatMap((points): Shape[] =>
      points.length > 1 ? [{ kind: 'line', points, colour, width: main ? 1.5 : 0.9 }] : [],
    ),
    ...stretches.flat().map(([x, at]): Shape => ({ kind: 'mark', x, y: at, radius, stroke: colour, fill: 'paper' })),
  ]
}

function nameShapes(panel: ChartPanel, height: number, upIsBetter: boolean, measure: Measure): Shape[] {
  const { name, ownWords, hint, scale } = panel
  const clip = (text: string, size: number, voice: 'sans' | 'own' = 'sans') =>
    clipped(text, NAME_WIDTH, size, voice, measure)
  if (panel.key === 'profile') {
    const [top, bottom] = upIsBetter ? [scale.low, scale.high] : [scale.high, scale.low]
    const words = (value: number) => `${value} ${value === scale.low ? scale.lowWords : scale.highWords}`
    return [
      label(0, 6, words(top), { size: 6.5 }),
      label(0, height / 2 - 10, name, { size: 9, voice: 'bold', colour: 'ink' }),
      label(0, height / 2, hint, { size: 6.5 }),
      label(0, height / 2 + 11, upIsBetter ? 'better ↑' : 'better ↓', { size: 7.5, colour: 'ink' }),
      label(0, height - 6, words(bottom), { size: 6.5 }),
    ]
  }
  if (!ownWords) {
    return [
      label(0, height / 2 - 4, name, { size: 8, voice: 'bold', colour: 'ink' }),
      label(0, height / 2 + 5, clip(hint, 6), { size: 6 }),
    ]
  }
  return [
    label(0, height / 2 - 4, clip(`“${ownWords}”`, 9, 'own'), { size: 9, voice: 'own', colour: 'ink' }),
    label(0, height / 2 + 6, clip([name, hint].filter(Boolean).join(', '), 6.5), { size: 6.5 }),
  ]
}

function endShapes({ end }: ChartPanel, y: Y, height: number, measure: Measure): Shape[] {
  if (!end) return []
  const at = Math.min(Math.max(y(end.value), 5), height - 5)
  const x = PLOT.right + 7
  const width = measure(end.score, 'bold', 8)
  const colour = end.tone === 'none' ? 'second' : end.tone
  return [
    label(x, at, end.score, { size: 8, voice: 'bold', colour: 'ink' }),
    label(x + width + 4, at, end.change, { size: 7, colour }),
  ]
}
