import { TextArea } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import type { FormAction } from '@/lib/form/state'

/** Closes a red flag; who and when is kept with the note. */
export function CloseForm({ action, version }: { action: FormAction; version: number }) {
  return (
    <Form action={action}>
      <input type="hidden" name="version" value={version} />
      <TextArea
        name="closeNote"
        label="How did it end?"
        hint="What was found and by whom, or why it was no red flag."
        rows={3}
      />
      <SubmitButton pending="Closing …">Close red flag</SubmitButton>
    </Form>
  )
}
