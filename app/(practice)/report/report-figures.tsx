import { AdverseEvents } from '@/components/report/adverse-events'
import { BandBars } from '@/components/report/band-bars'
import { BandPatterns } from '@/components/report/band-marks'
import { BesidePublished } from '@/components/report/beside-published'
import { BySession } from '@/components/report/by-session'
import { ChangeBlocks } from '@/components/report/change-blocks'
import { Definitions } from '@/components/report/definitions'
import { Denominators } from '@/components/report/denominators'
import { EveryCourse } from '@/components/report/every-course'
import { Items, Later } from '@/components/report/groups'
import { Limits } from '@/components/report/limits'
import { NothingStarted } from '@/components/report/nothing-started'
import { TakeAlong } from '@/components/report/take-along'
import type { Actor } from '@/lib/auth/actor'
import { canManageClinic } from '@/lib/auth/permissions'
import { reportPage } from '@/lib/report/data'
import type { ReportFilters } from '@/lib/report/filters'
import { isNarrowed } from '@/lib/report/page/filter-words'

type Props = {
  actor: Actor
  filters: ReportFilters
  /** The filters by the names of the form. */
  fields: Record<string, string>
  anyCourse: boolean
}

/** The figures of the report, in the order in which a sceptic asks for them. */
export async function ReportFigures({ actor, filters, fields, anyCourse }: Props) {
  const { report, waterfall } = await reportPage(actor, filters)
  const { thresholds } = actor.clinic
  const { started, followed_up: followed, declined } = report.courses
  if (started === 0) {
    const why = { anyCourse, declined, narrowed: isNarrowed(filters) }
    const lastFiveYears = fields.period === 'last_5_years'
    return <NothingStarted {...why} lastFiveYears={lastFiveYears} mayImport={canManageClinic(actor)} />
  }
  return (
    <div className="report-parts" data-testid="report">
      <BandPatterns />
      <Denominators report={report} />
      {followed > 0 && (
        <>
          <ChangeBlocks report={report} />
          <BandBars report={report} thresholds={thresholds} />
          <Items items={report.items} />
          <BySession sessions={report.by_session} thresholds={thresholds} />
          <Later later={report.later} />
          <EveryCourse waterfall={waterfall} thresholds={thresholds} query={new URLSearchParams(fields).toString()} />
        </>
      )}
      <BesidePublished report={report} />
      <AdverseEvents rate={report.adverse_events} />
      <Limits />
      <Definitions />
      <TakeAlong fields={fields} />
    </div>
  )
}
