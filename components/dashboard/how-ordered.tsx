import { REASONS, RULES } from '@/lib/attention/reasons'
import { RESTING_AFTER_MONTHS } from '@/lib/attention/resting'

/** How the list of those who need a look comes about and what it goes by. */
export function HowOrdered({ resting }: { resting: number }) {
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
        {resting > 0 && (
          <p className="mt-2">
            {resting === 1 ? 'One open course is' : `${resting} open courses are`} not listed: brought in from a file in
            which nothing had been heard of {resting === 1 ? 'it' : 'them'} for {RESTING_AFTER_MONTHS} months. Each
            stands on its patient’s page, and comes back here with its next session or answer, or a red flag.
          </p>
        )}
      </div>
    </details>
  )
}
