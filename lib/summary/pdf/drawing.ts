import type { CourseChart } from '@/lib/chart/model'
import { chartShapes } from '../chart/chart-shapes'
import type { Part } from '../chart/frame'
import { loadFaces } from './faces'
import { measureWith } from './runs'

/** The drawing that the PDF has, for the browser to print: the same shapes in the same places. */
export async function drawingFor(chart: CourseChart, upIsBetter: boolean): Promise<Part> {
  return chartShapes(chart, upIsBetter, measureWith(await loadFaces()))
}
