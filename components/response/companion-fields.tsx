import { RadioGroup } from '@/components/form/field'
import type { Companions } from '@/lib/response/companions'
import { PainRow } from './pain-row'
import { GLOBAL_CHANGE_CHOICES } from './words'

type Props = {
  /** Which of them the clinic asks. */
  asked: Companions
  /** With the first answer there is no change to ask about. */
  initial: boolean
  /** The answer that is being corrected. */
  recorded?: { pain: number | null; globalChange: number | null }
}

/** What may be asked beside the scores; nothing where the clinic asks neither. It goes with them when they step back. */
export function CompanionFields({ asked, initial, recorded }: Props) {
  const change = asked.globalChange && !initial
  if (!asked.painRating && !change) return null
  const step = recorded && (recorded.globalChange === null ? 'x' : String(recorded.globalChange))
  return (
    <div className="scores">
      {asked.painRating && <PainRow defaultValue={recorded?.pain} />}
      {change && (
        <RadioGroup
          name="globalChange"
          label="Since the treatment began, the patient feels"
          optional
          choices={[...GLOBAL_CHANGE_CHOICES, { value: 'x', label: 'Not answered' }]}
          defaultValue={step}
        />
      )}
    </div>
  )
}
