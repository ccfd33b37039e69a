import type { CourseChart } from '@/lib/chart/model'
import type { Measure } from '../layout/lines'
import { label, type Part, stacked } from './frame'
import { keyPart } from './key'
import { axisPart, eventsPart, medicationPart } from './lane'
import { panelPart } from './panel'
import { treatmentsPart } from './treatments'

const MOST_PANELS = 9

/** The chart of a course on paper: the same drawing as on the screen, close enough to leave room on the page. */
export function chartShapes(chart: CourseChart, upIsBetter: boolean, measure: Measure): Part {
  const shown = chart.panels.slice(0, MOST_PANELS)
  const left = chart.panels.length - shown.length
  const note = `${left} more ${left === 1 ? 'panel is' : 'panels are'} left out here.`
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
