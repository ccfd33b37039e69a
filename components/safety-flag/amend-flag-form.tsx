import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { RecordNow } from '@/components/form/record-now'
import { SubmitButton } from '@/components/form/submit-button'
import type { FormAction } from '@/lib/form/state'
import type { StandingFlag } from '@/lib/safety-flag/view'
import type { Day } from '@/lib/time/day'
import { FACT_FIELDS, SinceField } from './flag-fields'

type Props = { action: FormAction; flag: StandingFlag; today: Day; timeZone: string }

/** Corrects what is known of a flag; what it said before stays in the history. */
export function AmendFlagForm({ action, flag, today, timeZone }: Props) {
  const Facts = FACT_FIELDS[flag.asks]
  return (
    <Form action={action}>
      <RecordNow version={flag.version} timeZone={timeZone} />
      <Facts flag={flag} />
      <SinceField since={flag.since} today={today} />
      <Field name="reason" label="Reason for the change" optional autoComplete="off" />
      <SubmitButton pending="Saving …">Save flag</SubmitButton>
    </Form>
  )
}
