import type { ReactNode } from 'react'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { addAdviceAction, addStarterAdviceAction } from '@/lib/home-advice/actions'
import { AdviceFields } from './advice-fields'

/** Adds an entry to the clinic's library. */
export function AddAdviceForm({ submissionKey }: { submissionKey: ReactNode }) {
  return (
    <Form action={addAdviceAction}>
      {submissionKey}
      <AdviceFields />
      <SubmitButton pending="Adding …">Add advice</SubmitButton>
    </Form>
  )
}

/** Fills an empty library with a few general entries. */
export function StarterForm({ submissionKey }: { submissionKey: ReactNode }) {
  return (
    <Form action={addStarterAdviceAction} className="notice my-6">
      {submissionKey}
      <p className="mb-3">
        The library is empty. A few general entries can make a start: a calf stretch, a shoulder massage, a point for
        nausea, slow breathing. Each can be changed or withdrawn.
      </p>
      <SubmitButton pending="Adding …">Add a few to begin with</SubmitButton>
    </Form>
  )
}
