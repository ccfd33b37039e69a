import { TextArea } from '@/components/form/field'
import { ITEM_LABELS } from '@/lib/mymop/items'
import { ScoreRow } from './score-row'

const ASK = {
  symptom2: 'A second symptom, in the patient’s own words',
  activity: 'Something it makes hard to do, in the patient’s own words',
} as const

/** Names an item that was left out so far. It starts where it starts: it never enters the change from the baseline. */
export function LateWords({ item }: { item: 'symptom2' | 'activity' }) {
  return (
    <details className="field">
      <summary className="link min-h-11 cursor-pointer py-2">Add {ITEM_LABELS[item].toLowerCase()}</summary>
      <TextArea name={`${item}Words`} label={ASK[item]} rows={2} optional />
      <ScoreRow name={item} label={ITEM_LABELS[item]} question={<span>How was it in the last week?</span>} />
    </details>
  )
}
