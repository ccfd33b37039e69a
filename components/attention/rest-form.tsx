import type { ReactNode } from 'react'
import { TextArea } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import type { FormAction } from '@/lib/form/state'

/** Puts a reason to rest; who, when and why is kept with the course. */
export function RestForm({ action, submissionKey }: { action: FormAction; submissionKey: ReactNode }) {
  return (
    <Form action={action}>
      {submissionKey}
      <TextArea
        name="why"
        label="Why can this rest?"
        hint="Kept with the course under your name. It comes back when something new happens."
        rows={3}
      />
      <SubmitButton pending="Putting to rest …">Put to rest</SubmitButton>
    </Form>
  )
}
