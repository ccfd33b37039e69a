import { prescriptionChanges } from '@/lib/points/diff'
import type { Needling } from '@/lib/points/needling'

type Props = { last: { needlings: Needling[]; text: string; when: string }; needlings: Needling[] }

/** What differs from last time, in words; before anything is entered, what it was. */
export function Compared({ last, needlings }: Props) {
  if (needlings.length === 0) {
    return (
      <>
        Last time, {last.when}: {last.text || 'no points.'}
      </>
    )
  }
  const { added, removed, changed } = prescriptionChanges(last.needlings, needlings)
  const parts = [
    ...added.map(words => ({ sign: '+', spoken: 'added', words })),
    ...removed.map(words => ({ sign: '−', spoken: 'left out', words })),
    ...changed.map(words => ({ sign: '', spoken: '', words })),
  ]
  if (parts.length === 0) return <>The same as last time, {last.when}.</>
  return (
    <>
      Compared with last time, {last.when}:{' '}
      {parts.map(({ sign, spoken, words }, place) => (
        <span key={sign + words} className="font-semibold text-ink">
          {place > 0 && ', '}
          {sign && <span aria-hidden="true">{`${sign}\u00a0`}</span>}
          {spoken && <span className="sr-only">{spoken} </span>}
          {words}
        </span>
      ))}
    </>
  )
}
