import { type Choice, RadioGroup, Select, TextArea } from '@/components/form/field'
import type { LatestMedication, MedicationAtStart } from '@/lib/course/latest-answer'
import { type MedicationCompared, medicationWords } from '@/lib/mymop/medication'
import { ComparedField } from './compared-field'
import { IMPORTANCE_CHOICES } from './words'

const NONE = { value: 'no', label: 'None' }

type Props = {
  initial: boolean
  last?: LatestMedication
  /** What was taken at the start of the course, where that was asked. */
  atStart?: MedicationAtStart
  /** The answer that is being corrected. */
  defaults?: { taken: boolean | null; text: string; compared: MedicationCompared | null; importance: string | null }
}

/** Medication for this problem: asked at the start and again at every follow-up. Leaving it open records "not asked". */
export function MedicationFields({ initial, last, atStart, defaults }: Props) {
  const taken = defaults?.taken === true ? 'yes' : defaults?.taken === false ? 'no' : undefined
  return (
    <div className="group">
      <RadioGroup
        name="medicationTaken"
        label="Medication for this problem"
        optional
        choices={choicesAfter(last)}
        defaultValue={taken}
      />
      {last && <AsBefore last={last} />}
      <div className="shown-when-yes">
        <TextArea name="medication" label="What, and how much" rows={2} defaultValue={defaults?.text} />
        {!initial && <ComparedField atStart={atStart ?? null} recorded={defaults?.compared} />}
      </div>
      {initial && (
        <Select
          name="medicationImportance"
          label="How much does the patient want to cut medication down, or to avoid it?"
          optional
          empty="Not asked"
          choices={IMPORTANCE_CHOICES}
          defaultValue={defaults?.importance ?? undefined}
        />
      )}
    </div>
  )
}

/** Sends back what "as before" said on this screen: that is kept, whatever was recorded meanwhile. */
function AsBefore({ last }: { last: LatestMedication }) {
  if (last.medicationTaken === null) return null
  return (
    <>
      <input type="hidden" name="lastMedicationTaken" value={last.medicationTaken ? 'yes' : 'no'} />
      <input type="hidden" name="lastMedication" value={last.medication} />
      <input type="hidden" name="lastMedicationCompared" value={last.medicationCompared ?? ''} />
    </>
  )
}

function choicesAfter(last: LatestMedication | undefined): Choice[] {
  if (!last || last.medicationTaken === null) return [NONE, { value: 'yes', label: 'Yes' }]
  const same = { value: 'same', label: `As before: ${medicationWords(last)}` }
  return last.medicationTaken
    ? [same, NONE, { value: 'yes', label: 'Changed' }]
    : [same, { value: 'yes', label: 'Yes' }]
}
