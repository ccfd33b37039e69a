import { placeBandLabel } from '@/lib/chart/band-label'
import type { ChartMark, ChartPanel } from '@/lib/chart/model'
import { gapsOf } from '@/lib/chart/plot'
import { heightIn } from '@/lib/chart/scale'
import { breakLines, type Measure } from '../layout/lines'
import type { Shape } from '../layout/shapes'
import { clipped, label, type Part, PLOT, SMALL, xAt } from './frame'

const PROFILE = { height: 108, pad: 6 }
const ITEM = { height: 35, pad: 6 }
const NAME_WIDTH = PLOT.left - 22
/** From line to line of a name. */
const LINE = 9.5
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
      ...scaleShapes(panel, y),
      ...startShapes(panel, y),
      ...gapShapes(panel, y, measure),
      ...bandNameShapes(panel, y, box.height, measure),
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
  return [{ kind: 'box', x: PLOT.left, y: top, width, height: bottom - top, fill: 'band' }]
}

/** The first profile, over the line of the scale that it may lie on. */
function startShapes({ baseline }: ChartPanel, y: Y): Shape[] {
  if (!baseline) return []
  const at = y(baseline.value)
  const points: [number, number][] = [
    [PLOT.left, at],
    [PLOT.right, at],
  ]
  return [{ kind: 'line', points, colour: 'accent', width: 0.8, dash: 2 }]
}

/** What is missing where the line has a gap, if the words have room between its marks. */
function gapShapes({ marks, scale }: ChartPanel, y: Y, measure: Measure): Shape[] {
  return gapsOf(marks, y, y((scale.low + scale.high) / 2)).flatMap(({ first, left, right, y: at }): Shape[] => {
    const width = measure(first.text, 'sans', SMALL)
    const [from, to] = [xAt(left), xAt(right)]
    if (to - from < width + 12) return []
    const x = (from + to - width) / 2
    return [
      { kind: 'box', x: x - 2, y: at - SMALL / 2 - 1, width: width + 4, height: SMALL + 2, fill: 'paper' },
      label(x, at, first.text),
    ]
  })
}

const BAND_NAME = 'tinted: no important change since the start'

/** What the band is, on ground of its own and where the patient's line does not run through the words. */
function bandNameShapes({ baseline, marks }: ChartPanel, y: Y, height: number, measure: Measure): Shape[] {
  if (!baseline) return []
  const edges = [y(baseline.low), y(baseline.high)]
  const band = { top: Math.min(...edges), bottom: Math.max(...edges) }
  const line = marks.map(({ x, value }) => (value === null ? null : { x: xAt(x), y: y(value) }))
  const text = { width: measure(BAND_NAME, 'sans', SMALL), height: SMALL + 2 }
  const place = placeBandLabel(line, band, { left: PLOT.left, right: PLOT.right, top: 0, bottom: height }, text)
  const x = place.anchor === 'end' ? place.x - text.width : place.x
  const fill = place.y > band.top && place.y < band.bottom ? 'band' : 'paper'
  return [
    { kind: 'box', x: x - 2, y: place.y - text.height / 2, width: text.width + 4, height: text.height, fill },
    label(x, place.y, BAND_NAME),
  ]
}

function scaleShapes({ scale }: ChartPanel, y: Y): Shape[] {
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
    label(PLOT.left - 5, y(tick), String(tick), { anchor: 'end', colour: 'third' }),
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
  if (panel.key === 'profile') {
    const [top, bottom] = upIsBetter ? [scale.low, scale.high] : [scale.high, scale.low]
    const words = (value: number) => `${value} ${value === scale.low ? scale.lowWords : scale.highWords}`
    return [
      label(0, 6, words(top)),
      label(0, height / 2 - 11, name, { size: 9, voice: 'bold', colour: 'ink' }),
      label(0, height / 2, hint),
      label(0, height / 2 + 11, upIsBetter ? 'better ↑' : 'better ↓', { colour: 'ink' }),
      label(0, height - 6, words(bottom)),
    ]
  }
  const named = ownWords
    ? label(0, 0, clipped(`“${ownWords}”`, NAME_WIDTH, 9, 'own', measure), { size: 9, voice: 'own', colour: 'ink' })
    : label(0, 0, clipped(name, NAME_WIDTH, 8, 'bold', measure), { size: 8, voice: 'bold', colour: 'ink' })
  const about = ownWords ? [name, hint].filter(Boolean).join(', ') : hint
  const lines = [named, ...inTwoLines(about, measure).map(text => label(0, 0, text))]
  const top = height / 2 - ((lines.length - 1) * LINE) / 2
  return lines.map((line, index) => ({ ...line, y: top + index * LINE }))
}

/** A text beside its panel; what does not fit on the second line is cut. */
function inTwoLines(text: string, measure: Measure): string[] {
  const lines = breakLines([{ text, voice: 'sans', colour: 'second' }], NAME_WIDTH, SMALL, measure)
  const [first = '', ...rest] = lines.map(spans => spans.map(span => span.text).join(''))
  const second = clipped(rest.join(''), NAME_WIDTH, SMALL, 'sans', measure)
  return [first.trim(), second].filter(Boolean)
}

function endShapes({ end }: ChartPanel, y: Y, height: number, measure: Measure): Shape[] {
  if (!end) return []
  const at = Math.min(Math.max(y(end.value), 5), height - 5)
  const x = PLOT.right + 7
  const width = measure(end.score, 'bold', 8)
  const colour = end.tone === 'none' ? 'second' : end.tone
  return [
    label(x, at, end.score, { size: 8, voice: 'bold', colour: 'ink' }),
    label(x + width + 4, at, end.change, { colour }),
  ]
}
