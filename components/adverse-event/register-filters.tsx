import Link from 'next/link'
import { type Choice, Field, Select } from '@/components/form/field'
import { ALL_CATEGORY_WORDS } from '@/lib/adverse-event/event-name'
import { type RegisterFilters as Filters, isNarrowed, registerAddress } from '@/lib/adverse-event/filters'
import { CAUSALITY_WORDS, choicesOf, OUTCOME_WORDS, SEVERITY_WORDS } from '@/lib/adverse-event/words'

type Props = { filters: Filters; people: { id: string; name: string }[] }

const OUTCOMES: Choice[] = [{ value: 'open', label: 'Open (not resolved)' }, ...choicesOf(OUTCOME_WORDS)]

const SERIOUS: Choice[] = [
  { value: 'yes', label: 'Serious' },
  { value: 'no', label: 'Not serious' },
]

/** Narrows the register. It works without JavaScript, and its answer has an address that names no patient. */
export function RegisterFilters({ filters, people }: Props) {
  const practitioners = people.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <details open={isNarrowed(filters)} className="mb-6 print:hidden">
      <summary className="link min-h-11 cursor-pointer py-2">Filters</summary>
      {/* A new address makes a new form, which shows what that address says. */}
      <form key={registerAddress(filters, 1)} action="/adverse-events" className="mt-2">
        <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-3 lg:grid-cols-4">
          <Field name="from" label="From" type="date" defaultValue={filters.from} />
          <Field name="to" label="Until" type="date" defaultValue={filters.to} />
          <Narrow name="category" label="Category" choices={choicesOf(ALL_CATEGORY_WORDS)} filters={filters} />
          <Narrow name="severity" label="Severity" choices={choicesOf(SEVERITY_WORDS)} filters={filters} />
          <Narrow name="serious" label="Serious or not" choices={SERIOUS} filters={filters} />
          <Narrow name="causality" label="Caused by treatment" choices={choicesOf(CAUSALITY_WORDS)} filters={filters} />
          <Narrow name="outcome" label="Outcome" choices={OUTCOMES} filters={filters} />
          <Narrow name="practitioner" label="Practitioner" choices={practitioners} filters={filters} />
        </div>
        <div className="flex flex-wrap items-center gap-3">
          <label className="choice">
            <input
              type="checkbox"
              name="complete"
              value="no"
              defaultChecked={filters.complete === 'no'}
              className="mr-2 size-5 accent-[var(--accent)]"
            />
            Only those to be completed
          </label>
          <button type="submit" className="button button-accent">
            Show
          </button>
          {isNarrowed(filters) && (
            <Link href="/adverse-events" prefetch={false} className="button">
              Show all
            </Link>
          )}
        </div>
      </form>
    </details>
  )
}

type NarrowProps = { name: keyof Filters; label: string; choices: Choice[]; filters: Filters }

function Narrow({ name, label, choices, filters }: NarrowProps) {
  return <Select name={name} label={label} choices={choices} empty="All" defaultValue={filters[name]} />
}
