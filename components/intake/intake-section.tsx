import Link from 'next/link'
import type { IntakeView } from '@/lib/intake/data'
import { IntakeSummary } from './intake-summary'

type Props = { intake: IntakeView | null; courseId: string; timeZone: string }

/** What the patient came with, on the page of the course, or the way to ask for it. */
export function IntakeSection({ intake, courseId, timeZone }: Props) {
  return (
    <section aria-labelledby="intake-title">
      <h2 id="intake-title" className="section-title">
        Intake
      </h2>
      {intake ? (
        <details>
          <summary className="min-h-11 cursor-pointer py-2 break-words">{intake.complaint}</summary>
          <IntakeSummary intake={intake} timeZone={timeZone} withChart={false} />
        </details>
      ) : (
        <p className="text-second">Not taken yet.</p>
      )}
      <p className="mt-2 flex flex-wrap gap-x-4">
        <Link href={`/courses/${courseId}/intake`} prefetch={false} className="link inline-block py-2.5">
          {intake ? 'See the whole intake' : 'Take the intake'}
        </Link>
        <Link href={`/courses/${courseId}/body-chart`} prefetch={false} className="link inline-block py-2.5">
          Body chart
        </Link>
      </p>
    </section>
  )
}
