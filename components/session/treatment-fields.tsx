import { CheckBoxes, Field, Select, TextArea } from '@/components/form/field'
import { ELECTRO_MODE_WORDS, ELECTRO_MODES, MODALITIES, MODALITY_WORDS } from '@/lib/session/modalities'
import type { Day } from '@/lib/time/day'

/** What a session says of its treatment so far, as its fields start. */
export type TreatmentDefaults = {
  modality?: string
  electroHz?: number | null
  electroHzHigh?: number | null
  electroMode?: string
  needleSize?: string
  needlesIn?: number | null
  needlesOut?: number | null
  missingNeedle?: string
  tongue?: string
  pulse?: string
  pattern?: string
  tenderPoints?: string
  advice?: string
  referral?: string
  fee?: string
  note?: string
}

const MODALITY_CHOICES = MODALITIES.map(value => ({ value, label: MODALITY_WORDS[value] }))
const MODE_CHOICES = ELECTRO_MODES.map(value => ({ value, label: ELECTRO_MODE_WORDS[value] }))

/** When the visit was. */
export function VisitTimeFields({ treatedOn, startTime, today }: { treatedOn: Day; startTime?: string; today: Day }) {
  return (
    <div className="grid grid-cols-2 gap-4">
      <Field name="treatedOn" label="Day" type="date" defaultValue={treatedOn} max={today} />
      <Field name="startTime" label="Start" type="time" optional defaultValue={startTime} />
    </div>
  )
}

/** How it was treated; the current is asked where electroacupuncture is ticked. */
export function ModalityFields({ begun }: { begun?: TreatmentDefaults }) {
  return (
    <div className="modalities">
      <CheckBoxes
        name="modality"
        label="Modalities"
        optional
        choices={MODALITY_CHOICES}
        defaultValue={begun?.modality}
      />
      <div className="shown-for-electro">
        <div className="grid grid-cols-2 items-end gap-x-4 sm:grid-cols-3">
          <Field
            name="electroHz"
            label="Frequency, Hz"
            optional
            inputMode="numeric"
            maxLength={4}
            defaultValue={begun?.electroHz?.toString()}
          />
          <Field
            name="electroHzHigh"
            label="Alternating with, Hz"
            optional
            inputMode="numeric"
            maxLength={4}
            defaultValue={begun?.electroHzHigh?.toString()}
          />
          <Select
            name="electroMode"
            label="Mode"
            optional
            empty="Not said"
            choices={MODE_CHOICES}
            defaultValue={begun?.electroMode}
          />
        </div>
      </div>
    </div>
  )
}

const FURTHER = ['tongue', 'pulse', 'pattern', 'tenderPoints', 'advice', 'referral', 'fee'] as const

/** What was seen, advised and agreed, for those who write it down apart from the note. */
export function FurtherFields({ begun }: { begun?: TreatmentDefaults }) {
  return (
    <details className="mt-2" open={FURTHER.some(name => begun?.[name])}>
      <summary className="link min-h-11 cursor-pointer py-2">Tongue, pulse, pattern, advice, referral, fee</summary>
      <div className="mt-2">
        <Field
          name="needleSize"
          label="Needle size"
          hint="Such as 0.25 × 40 mm."
          optional
          defaultValue={begun?.needleSize}
        />
        <TextArea name="tongue" label="Tongue" rows={2} optional defaultValue={begun?.tongue} />
        <TextArea name="pulse" label="Pulse" rows={2} optional defaultValue={begun?.pulse} />
        <TextArea name="pattern" label="Pattern" rows={2} optional defaultValue={begun?.pattern} />
        <TextArea name="tenderPoints" label="Tender points" rows={2} optional defaultValue={begun?.tenderPoints} />
        <TextArea name="advice" label="Advice given" rows={3} optional defaultValue={begun?.advice} />
        <TextArea name="referral" label="Referral made" rows={2} optional defaultValue={begun?.referral} />
        <Field name="fee" label="Fee" inputMode="decimal" optional className="max-w-32" defaultValue={begun?.fee} />
      </div>
    </details>
  )
}
