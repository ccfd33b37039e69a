'use client'

import { type KeyboardEvent, useRef } from 'react'
import { useFormContext } from '@/components/form/form'
import { PAIN_HIGH, PAIN_LOW } from '@/lib/mymop/companion'
import { ScoreButton } from './score-row'

const RATINGS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

/** Pain in the last week as eleven buttons and "not answered". Nothing is chosen beforehand. */
export function PainRow({ defaultValue }: { defaultValue?: number | null }) {
  const { state } = useFormContext()
  const error = state.errors.find(candidate => candidate.field === 'pain')?.message
  const begun = defaultValue === undefined ? undefined : defaultValue === null ? 'x' : String(defaultValue)
  const chosen = state.values.pain ?? begun
  const onKeyDown = useRatingKeys()
  return (
    <fieldset
      id="pain"
      tabIndex={-1}
      data-score-row
      className="field @container"
      aria-describedby={error ? 'pain-error' : undefined}
      onKeyDown={onKeyDown}
    >
      <legend className="mb-1 flex w-full flex-wrap items-baseline justify-between gap-x-3">
        <span className="font-semibold">Pain in the last week</span>
        <span className="text-sm text-second">
          0 {PAIN_LOW}, 10 {PAIN_HIGH}
        </span>
      </legend>
      {error && (
        <p id="pain-error" className="field-error">
          {error}
        </p>
      )}
      <div className="grid grid-cols-[repeat(5,minmax(0,1fr))_minmax(0,1.3fr)] gap-1.5 @lg:grid-cols-[repeat(11,minmax(0,1fr))_minmax(0,2fr)]">
        {RATINGS.map(rating => (
          <ScoreButton key={rating} name="pain" value={String(rating)} chosen={chosen}>
            {rating}
          </ScoreButton>
        ))}
        <ScoreButton name="pain" value="x" chosen={chosen} className="border-dashed text-xs leading-tight font-medium">
          not answered
        </ScoreButton>
      </div>
    </fieldset>
  )
}

/** Digits answer the row and stay in it, so that 1 and then 0 is 10; x is "not answered". */
function useRatingKeys() {
  const typedOne = useRef(false)
  return (event: KeyboardEvent<HTMLFieldSetElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const ten = event.key === '0' && typedOne.current
    typedOne.current = event.key === '1'
    if (!/^[0-9xX]$/.test(event.key)) return
    const value = ten ? '10' : event.key.toLowerCase()
    const answer = event.currentTarget.querySelector<HTMLInputElement>(`input[value="${value}"]`)
    if (!answer) return
    event.preventDefault()
    answer.click()
    answer.focus()
  }
}
