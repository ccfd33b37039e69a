import type { Metadata } from 'next'
import { RegisterFilters } from '@/components/adverse-event/register-filters'
import { RegisterTable } from '@/components/adverse-event/register-table'
import { Pages } from '@/components/ui/pages'
import { adverseEventRegister } from '@/lib/adverse-event/data'
import { filterWords, periodProblem } from '@/lib/adverse-event/filter-words'
import { isNarrowed, readFilters, registerAddress } from '@/lib/adverse-event/filters'
import { requireActor } from '@/lib/auth/require-actor'
import { readPage } from '@/lib/form/page-number'
import { members } from '@/lib/member/data'

export const metadata: Metadata = { title: 'Adverse events' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AdverseEventsPage({ searchParams }: Props) {
  const actor = await requireActor()
  const asked = await searchParams
  const filters = readFilters(asked)
  const [people, register] = await Promise.all([members(actor), adverseEventRegister(actor, filters, readPage(asked))])
  const { events, count, page, pages } = register
  const { timeZone } = actor.clinic
  const problem = periodProblem(filters)
  const narrowed = filterWords(filters, people, timeZone)
  return (
    <div className="page">
      <h1 className="mb-2">Adverse events</h1>
      <p className="max-w-2xl text-second print:hidden">
        What the clinic’s patients reported after a treatment, or what went wrong in one. An event is recorded from the
        page of its course.
      </p>
      <RegisterFilters filters={filters} people={people.map(({ id, name }) => ({ id, name }))} />
      {problem && <p className="notice-worse mb-4">{problem}</p>}
      <p role="status" className="section-title">
        <span className="font-semibold">{count === 1 ? '1 event' : `${count} events`}</span>
        {narrowed.length > 0 && `: ${narrowed.join('; ')}`}
      </p>
      {count > 0 && <RegisterTable events={events} timeZone={timeZone} />}
      {count === 0 && !problem && (
        <p className="text-second">
          {isNarrowed(filters) ? 'No event is recorded that fits all of these filters.' : 'No event is recorded yet.'}
        </p>
      )}
      <Pages
        label="Pages of the register"
        before="Later events"
        after="Earlier events"
        {...{ page, pages }}
        hrefOf={other => registerAddress(filters, other)}
      />
    </div>
  )
}
