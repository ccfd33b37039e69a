import { Field } from './field'

/** A new password, with the rules said before it is typed. */
export function NewPasswordField({ label = 'Password' }: { label?: string }) {
  return (
    <Field
      name="password"
      label={label}
      type="password"
      hint="At least 15 characters. Any characters do, spaces too: three or four unrelated words are easy to remember."
      autoComplete="new-password"
      maxLength={400}
      required
    />
  )
}
