import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { RecordNow } from '@/components/form/record-now'
import { SubmissionKey } from '@/components/form/submission-key'
import { SubmitButton } from '@/components/form/submit-button'
import type { FormAction } from '@/lib/form/state'
import type { IntakeView } from '@/lib/intake/data'
import type { Day } from '@/lib/time/day'
import { IntakeFields } from './intake-fields'

/** Takes the intake of a course. */
export function IntakeForm({ action, today }: { action: FormAction; today: Day }) {
  return (
    <Form action={action}>
      <SubmissionKey />
      <IntakeFields today={today} />
      <SubmitButton pending="Saving …">Save intake</SubmitButton>
    </Form>
  )
}

type AmendProps = { action: FormAction; intake: IntakeView; today: Day; timeZone: string }

/** Corrects an intake; what it said before is kept. */
export function AmendIntakeForm({ action, intake, today, timeZone }: AmendProps) {
  return (
    <Form action={action}>
      <RecordNow version={intake.version} timeZone={timeZone} />
      <IntakeFields today={today} intake={intake} />
      <Field name="reason" label="Reason for the correction" optional className="max-w-2xl" />
      <SubmitButton pending="Saving …">Save correction</SubmitButton>
    </Form>
  )
}
