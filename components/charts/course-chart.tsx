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
  const firstPanel = layers === 'all' && of === undefined && panels.length > 0 ? 'first-panel' : undefined
  const rows = (
    <>
      <Guides ticks={ticks} />
      {panels.map((panel, at) => (
        <PanelRow
          key={panel.key}
          id={at === 0 ? firstPanel : undefined}
          panel={panel}
          thresholds={all}
          {...{ others, othersName, upIsBetter }}
        />
      ))}
      <TreatmentsRow sessions={lane.sessions} gaps={lane.gaps} plain={!all} />
      {all && <MedicationRow bars={lane.medication} />}
      {all && <EventsRow events={lane.events} />}
      <AxisRow axis={axis} ticks={ticks} />
    </>
  )
  return (
    <div className="chart" data-testid="progress-chart" data-axis={axis}>
      {firstPanel && <FirstPaintAfter id={firstPanel} />}
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
