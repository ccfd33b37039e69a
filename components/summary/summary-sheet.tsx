import { LetterText } from '@/components/letter/letter-text'
import { rowsOf } from '@/components/letter/rows-of'
import { SUMMARY_TITLE, type SummaryDocument } from '@/lib/summary/document'
import type { Reader } from '@/lib/summary/facts'
import { SummaryChart } from './summary-chart'
import { SummaryRecord } from './summary-record'
import './summary.css'

/** What one reader gets: the text it begins with, and what is recorded. */
export type Copy = { text: string; summary: SummaryDocument }

type Props = { copies: Record<Reader, Copy>; longest: number }

/** A course on paper: the letter that can be changed, and under it what is recorded. CSS shows the chosen reader's. */
export function SummarySheet({ copies: { patient, gp }, longest }: Props) {
  const { clinic, letterhead, date } = gp.summary
  return (
    <article className="letter summary-sheet" aria-label={SUMMARY_TITLE}>
      <div className="letter-head">
        <p className="text-lg font-semibold">{clinic}</p>
        {letterhead && <p className="whitespace-pre-line">{letterhead}</p>}
      </div>
      <p className="mb-4 print:mb-2">{date}</p>
      <div className="for-patient">
        <LetterText
          name="patient"
          text={patient.text}
          rows={rowsOf(patient.text)}
          maxLength={longest}
          label="Text to the patient"
        />
        <SummaryRecord summary={patient.summary} chart={<SummaryChart summary={patient.summary} />} />
      </div>
      <div className="for-gp">
        <LetterText name="gp" text={gp.text} rows={rowsOf(gp.text)} maxLength={longest} label="Text to the GP" />
        <SummaryRecord summary={gp.summary} chart={<SummaryChart summary={gp.summary} />} />
      </div>
    </article>
  )
}
