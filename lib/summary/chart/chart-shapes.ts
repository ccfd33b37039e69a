import type { CourseChart } from '@/lib/chart/model'
import type { Measure } from '../layout/lines'
import { clipped, label, type Part, PLOT, SMALL, stacked } from './frame'
import { keyPart } from './key'
import { axisPart, eventsPart, medicationPart } from './lane'
import { panelPart } from './panel'
import { treatmentsPart } from './treatments'

const MOST_PANELS = 9

/** The chart of a course on paper: the same drawing as on the screen, close enough to leave room on the page. */
export function chartShapes(chart: CourseChart, upIsBetter: boolean, measure: Measure): Part {
  // Each symptom that came up since has a panel of its own: the last of them give way, and nothing else.
  const tooMany = chart.panels.length - MOST_PANELS
  const since = chart.panels.filter(({ key }) => key.startsWith('new-'))
  const leftOut = tooMany > 0 ? since.slice(-tooMany) : []
  const shown = chart.panels.filter(panel => !leftOut.includes(panel))
  const left = leftOut.length
  const names = leftOut.map(({ ownWords }) => `“${ownWords}”`).join(', ')
  const note = clipped(`Left out here: ${names}`, PLOT.right, SMALL, 'sans', measure)
  return stacked([
    ...shown.map(panel => panelPart(panel, upIsBetter, measure)),
    { height: 3, shapes: [] },
    treatmentsPart(chart.lane, measure),
    ...medicationPart(chart.lane, measure),
    ...eventsPart(chart.lane, measure),
    axisPart(chart, measure),
    ...keyPart(chart.lane, measure),
    ...(left > 0 ? [{ height: 10, shapes: [label(0, 5, note)] }] : []),
  ])
}
