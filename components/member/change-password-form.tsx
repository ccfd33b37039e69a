import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { NewPasswordField } from '@/components/form/new-password-field'
import { SubmitButton } from '@/components/form/submit-button'
import { changePasswordAction } from '@/lib/member/actions'

/** Changes one's own password; every other browser of this member is signed out. */
export function ChangePasswordForm() {
  return (
    <Form action={changePasswordAction}>
      <Field name="current" label="Current password" type="password" autoComplete="current-password" maxLength={400} />
      <NewPasswordField label="New password" />
      <SubmitButton pending="Changing …">Change password</SubmitButton>
    </Form>
  )
}
