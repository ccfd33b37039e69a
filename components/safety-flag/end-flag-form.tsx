import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import type { FormAction } from '@/lib/form/state'

/** Ends a flag that no longer applies; it stays in the history. */
export function EndFlagForm({ action, version }: { action: FormAction; version: number }) {
  return (
    <Form action={action}>
      <input type="hidden" name="version" value={version} />
      <Field
        name="endReason"
        label="Why it no longer applies"
        hint="Such as the child was born, or the drug was stopped."
        autoComplete="off"
      />
      <SubmitButton pending="Ending …" className="button">
        End flag
      </SubmitButton>
    </Form>
  )
}
