import { PrintLetter } from '@/components/letter/print-letter'
import { capitalised } from '@/lib/mymop/words'

/** The clinic's head and the day, on paper alone. */
export function PaperHead({ clinic, letterhead, date }: { clinic: string; letterhead: string; date: string }) {
  return (
    <div className="hidden print:block">
      <div className="letter-head">
        <p className="text-lg font-semibold">{clinic}</p>
        {letterhead && <p className="whitespace-pre-line">{letterhead}</p>}
      </div>
      <p className="mb-4">{date}</p>
    </div>
  )
}

type Props = { period: string /** What narrows the report, a piece for each filter. */; filters: string[] }

/** What the report is about, in words. */
export function ReportHead({ period, filters }: Props) {
  return (
    <div className="report-head">
      <div className="min-w-0">
        <h2 data-testid="report-period">Courses started {period}</h2>
        <p className="text-second" data-testid="report-filters">
          {capitalised(filters.join('; '))}.
        </p>
      </div>
      <div className="report-print">
        <PrintLetter>Print report</PrintLetter>
      </div>
    </div>
  )
}
