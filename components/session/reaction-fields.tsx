import { RadioGroup, TextArea } from '@/components/form/field'

const CHOICES = [
  { value: 'none', label: 'None' },
  { value: 'some', label: 'Yes' },
  { value: 'not_asked', label: 'Not asked' },
]

/** Asked at every session: unwanted effects are found by asking. */
export function ReactionFields({ reaction, note }: { reaction?: string; note?: string }) {
  return (
    <div className="reaction mt-6" id="after-scores">
      <RadioGroup name="reaction" label="Any reaction since last time?" choices={CHOICES} defaultValue={reaction} />
      <div className="shown-for-reaction">
        <TextArea name="reactionNote" label="What it was, how long it lasted" rows={2} defaultValue={note} />
      </div>
    </div>
  )
}
