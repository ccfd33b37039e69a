import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { undoImportAction } from '@/lib/import/actions'

export function UndoForm({ importId }: { importId: string }) {
  return (
    <Form action={undoImportAction.bind(null, importId)} undone="Nothing was undone.">
      <SubmitButton pending="Undoing …">Undo this import</SubmitButton>
    </Form>
  )
}
