import Link from 'next/link'
import { countWords } from '@/lib/report/page/figures'

type Props = {
  /** Whether the clinic has a course at all. */
  anyCourse: boolean
  declined: number
  narrowed: boolean
  /** Whether these were the last 5 years. */
  lastFiveYears: boolean
  mayImport: boolean
}

/** Why there are no figures, and what to do about it. */
export function NothingStarted({ anyCourse, declined, narrowed, lastFiveYears, mayImport }: Props) {
  if (!anyCourse) {
    return (
      <div className="mt-4 max-w-2xl space-y-3">
        <p>
          The report begins with the first course: it says how many courses started, how many were scored again, and how
          much changed. Start a course from a patient’s page
          {mayImport && ', or bring in what the clinic has in a spreadsheet'}.
        </p>
        <div className="flex flex-wrap gap-2">
          <Link href="/patients" prefetch={false} className="button">
            To the patients
          </Link>
          {mayImport && (
            <Link href="/settings/import" prefetch={false} className="button">
              Import a spreadsheet
            </Link>
          )}
        </div>
      </div>
    )
  }
  return (
    <div className="mt-4 max-w-2xl space-y-3">
      <p>
        No course that fits started in this period.
        {wouldHave(declined)} A course counts from its first scores or its first session, whichever came earlier.
      </p>
      {lastFiveYears && !narrowed ? (
        <p>To look further back, choose days of your own above.</p>
      ) : (
        <Link href="/report?period=last_5_years" prefetch={false} className="button">
          {narrowed ? 'Show all courses of the last 5 years' : 'Show the last 5 years'}
        </Link>
      )}
    </div>
  )
}

/** Of the courses that are left out because their patients declined. */
function wouldHave(declined: number): string {
  if (declined === 0) return ''
  const whose = declined === 1 ? 'its patient' : 'their patients'
  return ` ${countWords(declined)} would have, but ${whose} declined the use of their data.`
}
