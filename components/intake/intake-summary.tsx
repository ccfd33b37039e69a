import { BodyChartShown } from '@/components/body-chart/body-chart-shown'
import type { Asked, IntakeView } from '@/lib/intake/data'
import { formatDay } from '@/lib/time/format'
import { ASKED_WORDS } from './words'

type Props = {
  intake: IntakeView
  timeZone: string
  /** The drawing too, where it is not shown beside this. */
  withChart?: boolean
}

/** What was asked at the start of a course, without what was not. */
export function IntakeSummary({ intake, timeZone, withChart = true }: Props) {
  const asked = (Object.keys(ASKED_WORDS) as (keyof Asked)[]).filter(field => intake[field] !== '')
  return (
    <div>
      <dl className="space-y-3">
        {asked.map(field => (
          <div key={field}>
            <dt className="text-sm text-second">{ASKED_WORDS[field]}</dt>
            <dd className="break-words whitespace-pre-line" dir="auto">
              {intake[field]}
            </dd>
          </div>
        ))}
      </dl>
      {withChart && intake.marks.length > 0 && (
        <section aria-label="Where it hurt" className="mt-4">
          <p className="mb-1 text-sm text-second">Where it hurt</p>
          <BodyChartShown marks={intake.marks} />
        </section>
      )}
      <p className="mt-4 text-sm text-second">
        Asked on {formatDay(intake.takenOn, timeZone, 'visit')}, recorded by {intake.by}
      </p>
    </div>
  )
}
