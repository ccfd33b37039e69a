'use client'

import type { ReactNode } from 'react'
import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { saveAsProtocolAction } from '@/lib/protocol/actions'

type Props = { prescription: string; modalities: string; submissionKey: ReactNode }

/** Keeps the prescription of a session as a protocol, under a name. A form of its own: it goes beside another, not inside. */
export function SaveAsProtocol({ prescription, modalities, submissionKey }: Props) {
  return (
    <details>
      <summary className="link min-h-11 cursor-pointer py-2">Save as protocol</summary>
      <Form
        action={saveAsProtocolAction}
        made={() => (
          <p role="status" className="notice mt-3">
            Saved. Treatments can start from it now.
          </p>
        )}
      >
        {submissionKey}
        <input type="hidden" name="prescription" value={prescription} />
        <input type="hidden" name="modalities" value={modalities} />
        <Field name="name" label="Name of the protocol" />
        <SubmitButton className="button" pending="Saving …">
          Save protocol
        </SubmitButton>
      </Form>
    </details>
  )
}
