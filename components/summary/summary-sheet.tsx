import type { ReactNode } from 'react'
import { LetterText } from '@/components/letter/letter-text'
import { rowsOf } from '@/components/letter/rows-of'
import { OwnWords } from '@/components/ui/own-words'
import { SUMMARY_TITLE, type SummaryDocument } from '@/lib/summary/document'
import { AnswersShownTable } from './answers-shown-table'
import './summary.css'

type Props = {
  summary: SummaryDocument
  /** What each of the two texts begins with. */
  texts: { patient: string; gp: string }
  longest: number
  chart: ReactNode
}

const TONE = { better: 'text-better', worse: 'text-worse', none: '' }

/** A course on paper: the letter that can be changed, and under it what is recorded. */
export function SummarySheet({ summary, texts, longest, chart }: Props) {
  const { sentence } = summary
  return (
    <article className="letter summary-sheet prints-light" aria-label={SUMMARY_TITLE}>
      <div className="letter-head">
        <p className="text-lg font-semibold">{summary.clinic}</p>
        {summary.letterhead && <p className="whitespace-pre-line">{summary.letterhead}</p>}
      </div>
      <p className="mb-4 print:mb-2">{summary.date}</p>
      <div className="for-patient">
        <LetterText
          name="patient"
          text={texts.patient}
          rows={rowsOf(texts.patient)}
          maxLength={longest}
          label="Text to the patient"
        />
      </div>
      <div className="for-gp">
        <LetterText name="gp" text={texts.gp} rows={rowsOf(texts.gp)} maxLength={longest} label="Text to the GP" />
      </div>
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
      {summary.answers.rows.length > 0 && <AnswersShownTable answers={summary.answers} />}
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
    </article>
  )
}
