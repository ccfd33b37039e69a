import { Field, RadioGroup, TextArea } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { DISCHARGE_WORDS } from '@/lib/discharge/words'
import type { FormAction } from '@/lib/form/state'
import type { Day } from '@/lib/time/day'

const CHOICES = Object.entries(DISCHARGE_WORDS).map(([value, label]) => ({ value, label }))

/** Ends a course. Its scores can still be followed up afterwards. */
export function DischargeForm({ action, version, today }: { action: FormAction; version: number; today: Day }) {
  return (
    <Form action={action}>
      <input type="hidden" name="version" value={version} />
      <Field name="dischargedOn" label="Day" type="date" max={today} defaultValue={today} className="max-w-56" />
      <RadioGroup name="reason" label="Reason" choices={CHOICES} />
      <TextArea name="note" label="Note" optional />
      <SubmitButton pending="Discharging …">Discharge</SubmitButton>
    </Form>
  )
}
