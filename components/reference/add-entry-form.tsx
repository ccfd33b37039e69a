import type { ReactNode } from 'react'
import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import type { ReferenceList } from '@/lib/generated/prisma/enums'
import { addOwnReferenceAction } from '@/lib/reference/actions'
import { EntryFields } from './entry-fields'

/** Adds an entry of the clinic's own to one of the lists. */
export function AddEntryForm({ list, submissionKey }: { list: ReferenceList; submissionKey: ReactNode }) {
  return (
    <Form action={addOwnReferenceAction}>
      {submissionKey}
      <input type="hidden" name="list" value={list} />
      <EntryFields list={list} />
      <Field name="source" label="Source" hint="A paper, a guideline, a teacher. “Own experience” is one too." />
      <SubmitButton pending="Adding …">Add to the list</SubmitButton>
    </Form>
  )
}
