import { Fragment } from 'react'
import { FirstPaintAfter } from '@/components/ui/first-paint-after'
import { Still } from '@/components/ui/still'
import type { CourseChart } from '@/lib/chart/model'
import './chart.css'
import { AxisRow, Guides } from './axis-row'
import { ChartKey } from './chart-key'
import { ChartWalk } from './chart-walk'
import { EventsRow } from './events-row'
import { MedicationRow } from './medication-row'
import { PanelRow } from './panel-row'
import { TreatmentsRow } from './treatments-row'

type Props = {
  chart: CourseChart
  upIsBetter: boolean
  /**
   * 'still' leaves out what answers to a pointer, 'patient' all that needs explaining too: thresholds, other courses,
   * signs.
   */
  layers?: 'all' | 'still' | 'patient'
  /** Whose days these are, where the page has another chart to walk. */
  of?: string
}

/** The drawing of a course, made on the server: its panels, the lane beneath them, and the axis that all share. */
export function CourseChartFigure({ chart, upIsBetter, layers = 'all', of }: Props) {
  const { panels, lane, ticks, axis, columns, others, othersName } = chart
  const all = layers !== 'patient'
  // On the page of the course the first picture has the whole of the first panel.
  const painted = layers === 'all' && of === undefined && panels.length > 0 && 'first-panel-came'
  const rows = (
    <>
      <Guides ticks={ticks} />
      {panels.map((panel, at) => (
        <Fragment key={panel.key}>
          <PanelRow panel={panel} thresholds={all} {...{ others, othersName, upIsBetter }} />
          {at === 0 && painted && <span id={painted} />}
        </Fragment>
      ))}
      <TreatmentsRow sessions={lane.sessions} gaps={lane.gaps} plain={!all} />
      {all && <MedicationRow bars={lane.medication} />}
      {all && <EventsRow events={lane.events} />}
      <AxisRow axis={axis} ticks={ticks} />
    </>
  )
  return (
    <div className="chart" data-testid="progress-chart" data-axis={axis}>
      {painted && <FirstPaintAfter id={painted} />}
      {layers === 'all' ? (
        <ChartWalk days={JSON.stringify(columns)} of={of}>
          <Still>{rows}</Still>
        </ChartWalk>
      ) : (
        <div className="chart-body">
          <Still>{rows}</Still>
        </div>
      )}
      {all && (
        <Still>
          <ChartKey lane={lane} others={others} />
        </Still>
      )}
    </div>
  )
}
