import type { Metadata } from 'next'
import { Suspense } from 'react'
import { ReportFilters } from '@/components/report/report-filters'
import { PaperHead, ReportHead } from '@/components/report/report-head'
import { Working } from '@/components/report/working'
import '@/components/report/report.css'
import type { Actor } from '@/lib/auth/actor'
import { canManageClinic } from '@/lib/auth/permissions'
import { requireActor } from '@/lib/auth/require-actor'
import { clinicForEditing } from '@/lib/clinic/data'
import { askedQuery, readAsked, type Typed } from '@/lib/report/page/asked'
import { filterWords, periodWords } from '@/lib/report/page/filter-words'
import { today } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'
import { type Asking, askingOf } from './asked'
import { ReportFigures } from './report-figures'

export const metadata: Metadata = { title: 'Outcome report' }

/** The figures come with the page where there is no script to put them in. */
const PLAIN = 'plain'

type Props = { searchParams: Promise<Typed> }

export default async function ReportPage({ searchParams }: Props) {
  const [actor, typed] = await Promise.all([requireActor(), searchParams])
  const { letterhead } = await clinicForEditing(actor)
  const { timeZone, name } = actor.clinic
  const day = today(timeZone)
  // What can be chosen is counted from the record, as the figures are: the page does not wait for either.
  const asking = askingOf(actor, typed)
  const [filters, report] = [
    <AskedFilters key="filters" asking={asking} />,
    <AskedReport key="report" actor={actor} asking={asking} />,
  ]
  return (
    <div className="page report">
      <PaperHead clinic={name} letterhead={letterhead} date={formatDay(day, timeZone, 'long')} />
      <h1>Outcome report</h1>
      {typed[PLAIN] === undefined ? (
        <>
          <Suspense fallback={<FiltersToCome actor={actor} typed={typed} />}>{filters}</Suspense>
          <Suspense fallback={<Working plainHref={plainHref(typed)} />}>{report}</Suspense>
        </>
      ) : (
        [filters, report]
      )}
    </div>
  )
}

function plainHref(typed: Typed): string {
  const one = Object.entries(typed).flatMap(([name, value]) => [value ?? []].flat().map(each => [name, each]))
  return `/report?${new URLSearchParams([...one, [PLAIN, '1']])}`
}

const NOTHING_YET = { practitioners: [], problems: [], anyCourse: false }

/** The form in its place and size, until it is known what can be chosen in it. */
function FiltersToCome({ actor, typed }: { actor: Actor; typed: Typed }) {
  const choosesPractitioner = canManageClinic(actor)
  const { period, from, to } = typed
  const around = { today: today(actor.clinic.timeZone), choices: NOTHING_YET, choosesPractitioner }
  const asked = { ...readAsked({ period, from, to }, around), errors: [] }
  return (
    <div inert>
      <ReportFilters asked={asked} choices={NOTHING_YET} choosesPractitioner={choosesPractitioner} />
    </div>
  )
}

async function AskedFilters({ asking }: { asking: Promise<Asking> }) {
  const { asked, choices, choosesPractitioner } = await asking
  return <ReportFilters asked={asked} choices={choices} choosesPractitioner={choosesPractitioner} />
}

async function AskedReport({ actor, asking }: { actor: Actor; asking: Promise<Asking> }) {
  const { asked, choices, choosesPractitioner } = await asking
  if (!asked.filters) return null
  const ownName = choosesPractitioner ? null : actor.name
  const period = periodWords(asked.filters, actor.clinic.timeZone)
  return (
    <>
      <ReportHead period={period} filters={filterWords(asked.filters, { choices, ownName })} />
      <ReportFigures
        actor={actor}
        filters={asked.filters}
        fields={Object.fromEntries(askedQuery(asked))}
        anyCourse={choices.anyCourse}
      />
    </>
  )
}
