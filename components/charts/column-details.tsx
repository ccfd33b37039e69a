import Link from 'next/link'
import { OwnWords } from '@/components/ui/own-words'
import type { ChartColumn } from '@/lib/chart/model'

/** What happened on one day, in a box that keeps its height, so that nothing jumps from day to day. */
export function ColumnDetails({ column, of }: { column: ChartColumn; of?: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than the box is scrolled, by keyboard too
    <section aria-label={of ? `The day, ${of}` : 'The day'} className="chart-details" tabIndex={0}>
      <h3 className="flex flex-wrap items-baseline gap-x-4">
        {column.title}
        {column.sessionIds.map((id, index) => (
          <Link
            // biome-ignore lint/suspicious/noArrayIndexKey: from day to day the link changes its address, and is not made anew
            key={index}
            href={`/sessions/${id}`}
            prefetch={false}
            className="link inline-flex min-h-11 items-center text-sm font-normal"
          >
            Open the record{column.sessionIds.length > 1 && ` ${index + 1}`}
          </Link>
        ))}
      </h3>
      <dl>
        {column.lines.map(({ label, text, own }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines of a day can be alike in everything else
          <div key={index}>
            <dt>{label}</dt>
            <dd>{own ? <OwnWords>{text}</OwnWords> : text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
