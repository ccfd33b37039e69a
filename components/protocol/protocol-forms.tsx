import type { ReactNode } from 'react'
import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { RecordNow } from '@/components/form/record-now'
import { SubmitButton } from '@/components/form/submit-button'
import type { FormAction } from '@/lib/form/state'
import { saveProtocolAction } from '@/lib/protocol/actions'
import type { KeptProtocol } from '@/lib/protocol/data'
import { ProtocolFields } from './protocol-fields'

/** Saves a new protocol. */
export function SaveProtocolForm({ submissionKey }: { submissionKey: ReactNode }) {
  return (
    <Form action={saveProtocolAction}>
      {submissionKey}
      <ProtocolFields />
      <SubmitButton pending="Saving …">Save protocol</SubmitButton>
    </Form>
  )
}

type Props = { action: FormAction; protocol: KeptProtocol; timeZone: string }

/** Changes a protocol; what it said before is kept. */
export function AmendProtocolForm({ action, protocol, timeZone }: Props) {
  return (
    <Form action={action}>
      <RecordNow version={protocol.version} timeZone={timeZone} />
      <ProtocolFields protocol={protocol} />
      <Field name="reason" label="Reason for the change" optional />
      <SubmitButton pending="Saving …">Save change</SubmitButton>
    </Form>
  )
}
