import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { abandonImportAction } from '@/lib/import/actions'

/** The way out before anything is made; it opens first, so that no slip of a finger takes it. */
export function GiveUp({ importId }: { importId: string }) {
  return (
    <details className="mt-10">
      <summary className="link inline-block min-h-11 cursor-pointer py-2">Give this import up</summary>
      <p className="mt-2 mb-3 max-w-xl text-second">
        The file is deleted here, with what you said about it. Nothing was made, so nothing else changes.
      </p>
      <Form action={abandonImportAction.bind(null, importId)} undone="Nothing was given up yet.">
        <SubmitButton pending="Deleting …" className="button">
          Delete the file and give up
        </SubmitButton>
      </Form>
    </details>
  )
}
