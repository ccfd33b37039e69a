import { Form } from '@/components/form/form'
import { NewPasswordField } from '@/components/form/new-password-field'
import { SubmitButton } from '@/components/form/submit-button'
import { joinAction } from '@/lib/member/actions'

/** An invited colleague chooses a password. The hidden address lets password managers file it. */
export function JoinForm({ token, email }: { token: string; email: string }) {
  return (
    <Form action={joinAction}>
      <input type="hidden" name="token" value={token} />
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <NewPasswordField />
      <SubmitButton pending="Joining …">Join the clinic</SubmitButton>
    </Form>
  )
}
