import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { NewPasswordField } from '@/components/form/new-password-field'
import { SubmitButton } from '@/components/form/submit-button'
import { setUpAction } from '@/lib/clinic/actions'
import { TimeZoneField } from './time-zone-field'

/** Names the clinic and its owner, once. */
export function SetupForm({ timeZones }: { timeZones: string[] }) {
  return (
    <Form action={setUpAction}>
      <Field name="clinicName" label="Clinic’s name" autoComplete="organization" required />
      <TimeZoneField zones={timeZones} />
      <Field name="ownerName" label="Your name" hint="As patients know you." autoComplete="name" required />
      <Field
        name="email"
        label="Your e-mail address"
        hint="For signing in. No mail is sent."
        type="email"
        autoComplete="username"
        required
      />
      <NewPasswordField />
      <SubmitButton pending="Setting up …">Set up the clinic</SubmitButton>
    </Form>
  )
}
