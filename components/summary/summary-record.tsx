import type { ReactNode } from 'react'
import { OwnWords } from '@/components/ui/own-words'
import { SUMMARY_TITLE, type SummaryDocument } from '@/lib/summary/document'
import { AnswersShownTable } from './answers-shown-table'

const TONE = { better: 'text-better', worse: 'text-worse', none: '' }

/** What is recorded of a course, in the words of one reader: the sentence, the chart, the answers and the treatment. */
export function SummaryRecord({ summary, chart }: { summary: SummaryDocument; chart: ReactNode }) {
  const { sentence } = summary
  return (
    <>
      <h2>{SUMMARY_TITLE}</h2>
      <p className="text-second">{summary.about}</p>
      <p className="mt-3 text-xl leading-snug print:mt-1 print:text-[15pt]" data-sentence>
        <strong className={`font-semibold ${TONE[sentence.tone]}`}>{sentence.lead}</strong>
        {sentence.rest}
      </p>
      {sentence.detail && <p className="mt-1 text-second">{sentence.detail}</p>}
      {chart}
      {summary.ownWords.length > 0 && (
        <dl className="mt-3 print:mt-1">
          {summary.ownWords.map(({ label, text }) => (
            <div key={`${label} ${text}`} className="flex gap-x-2">
              <dt className="shrink-0 text-second">{label}</dt>
              <dd className="min-w-0">
                <OwnWords>{text}</OwnWords>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {summary.answers.rows.length > 0 && <AnswersShownTable title={summary.answersTitle} answers={summary.answers} />}
      <h2>Treatment</h2>
      <dl>
        {summary.treatment.map(({ label, text }) => (
          <div
            key={label}
            className="grid gap-x-4 py-0.5 sm:grid-cols-[9rem_minmax(0,1fr)] print:grid-cols-[9rem_minmax(0,1fr)]"
          >
            <dt className="text-second">{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <div className="summary-close">
        <p className="summary-signature">
          {summary.writer}, {summary.clinic}
        </p>
        <p className="mt-4 text-sm text-second print:mt-2 print:text-[8.5pt]">{summary.scale}</p>
      </div>
    </>
  )
}
