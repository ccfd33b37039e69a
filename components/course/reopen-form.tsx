import { TextArea } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import type { FormAction } from '@/lib/form/state'

/** Opens a discharged course again; its discharge stays in the history. */
export function ReopenForm({ action, version }: { action: FormAction; version: number }) {
  return (
    <Form action={action}>
      <input type="hidden" name="version" value={version} />
      <TextArea name="reason" label="Why is it reopened?" rows={2} />
      <SubmitButton pending="Reopening …">Reopen course</SubmitButton>
    </Form>
  )
}
