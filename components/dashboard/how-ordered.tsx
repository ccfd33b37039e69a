import { REASONS, RULES } from '@/lib/attention/reasons'

/** How the list of those who need a look comes about and what it goes by. */
export function HowOrdered() {
  return (
    <details className="mb-4">
      <summary className="link inline-flex min-h-11 cursor-pointer items-center">How this list is ordered</summary>
      <div className="mt-1 max-w-2xl text-second">
        <p className="mb-2">
          By the most pressing reason of each course, in this order, and among equals by who was seen last:
        </p>
        <ol className="mb-2 list-decimal pl-6">
          {REASONS.map(reason => (
            <li key={reason}>{RULES[reason]}</li>
          ))}
        </ol>
        <p>
          A reason that was put to rest stays away until something new happens: another answer, session, event or
          screen, or the next review point. Who put it to rest and why stands on the page of its course.
        </p>
      </div>
    </details>
  )
}
