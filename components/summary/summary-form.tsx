import type { ReactNode } from 'react'
import { PrintLetter } from '@/components/letter/print-letter'
import type { Reader } from '@/lib/summary/facts'

const READER_WORDS: { value: Reader; label: string }[] = [
  { value: 'patient', label: 'The patient' },
  { value: 'gp', label: 'The GP' },
]

/**
 * Whom the summary is for, and the two ways to take it along. A PDF opens apart from this page, so that a refusal loses
 * nothing that was typed here.
 */
export function SummaryForm({ courseId, children }: { courseId: string; children: ReactNode }) {
  return (
    <form
      method="post"
      action={`/api/courses/${courseId}/summary`}
      target="_blank"
      className="summary-form"
      rel="noopener"
    >
      <div className="mb-6 flex max-w-3xl flex-wrap items-end gap-x-8 gap-y-4 print:hidden">
        <fieldset>
          <legend className="field-label">For</legend>
          <div className="flex flex-wrap gap-2">
            {READER_WORDS.map(({ value, label }) => (
              <label key={value} className="choice">
                <input
                  type="radio"
                  name="reader"
                  value={value}
                  defaultChecked={value === 'patient'}
                  className="sr-only"
                />
                {label}
              </label>
            ))}
          </div>
        </fieldset>
        <div className="flex flex-wrap gap-2">
          <button type="submit" className="button button-accent">
            Download PDF
          </button>
          <PrintLetter>Print</PrintLetter>
        </div>
      </div>
      {children}
    </form>
  )
}
