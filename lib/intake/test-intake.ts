import 'server-only'
import { amendBodyChartSchema, bodyChartSchema } from '@/lib/body-chart/schema'
import { amendIntakeSchema, intakeSchema } from './schema'

type Typed = Record<string, string>

/** For tests: the fields that mark an area of the chart. */
export const marked = (area: string, ...felt: string[]): Typed =>
  Object.fromEntries([[`chart.${area}`, '1'], ...felt.map(quality => [`chart.${area}.${quality}`, '1'])])

/** For tests: the form of an intake on 2 March 2026, with the complaint alone unless `typed` says more. */
export const intakeForm = (typed: Typed = {}) =>
  intakeSchema.parse({
    takenOn: '2026-03-02',
    complaint: 'Back, worse since moving house',
    submission: crypto.randomUUID(),
    ...typed,
  })

/** For tests: the correction of that intake. */
export const intakeCorrection = (typed: Typed = {}) =>
  amendIntakeSchema.parse({
    takenOn: '2026-03-02',
    complaint: 'Back, worse since moving house',
    version: '1',
    ...typed,
  })

/** For tests: the form of a body chart drawn on 9 March 2026. */
export const chartForm = (typed: Typed = {}) =>
  bodyChartSchema.parse({ drawnOn: '2026-03-09', submission: crypto.randomUUID(), ...typed })

/** For tests: the correction of that chart. */
export const chartCorrection = (typed: Typed = {}) =>
  amendBodyChartSchema.parse({ drawnOn: '2026-03-09', version: '1', ...typed })
