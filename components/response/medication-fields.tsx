import { type Choice, RadioGroup, Select, TextArea } from '@/components/form/field'
import { IMPORTANCE_CHOICES } from './words'

const NONE = { value: 'no', label: 'None' }

export type LastMedication = { medicationTaken: boolean | null; medication: string } | null

type Props = {
  initial: boolean
  last?: LastMedication
  defaults?: { taken: boolean | null; text: string; importance: string | null }
}

/** Medication for this problem: asked at the start and again at every follow-up. Leaving it open records "not asked". */
export function MedicationFields({ initial, last, defaults }: Props) {
  const choices = choicesAfter(last?.medicationTaken ?? null, last?.medication ?? '')
  const taken = defaults?.taken === true ? 'yes' : defaults?.taken === false ? 'no' : undefined
  return (
    <div className="group">
      <RadioGroup
        name="medicationTaken"
        label="Medication for this problem"
        optional
        choices={choices}
        defaultValue={taken}
      />
      <AsBefore last={last ?? null} />
      <div className="shown-when-yes">
        <TextArea name="medication" label="What, and how much" rows={2} defaultValue={defaults?.text} />
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
function AsBefore({ last }: { last: LastMedication }) {
  if (!last || last.medicationTaken === null) return null
  return (
    <>
      <input type="hidden" name="lastMedicationTaken" value={last.medicationTaken ? 'yes' : 'no'} />
      <input type="hidden" name="lastMedication" value={last.medication} />
    </>
  )
}

function choicesAfter(taken: boolean | null, medication: string): Choice[] {
  if (taken === null) return [NONE, { value: 'yes', label: 'Yes' }]
  if (!taken)
    return [
      { value: 'same', label: 'As before: none' },
      { value: 'yes', label: 'Yes' },
    ]
  return [{ value: 'same', label: `As before: ${medication}` }, NONE, { value: 'yes', label: 'Changed' }]
}
