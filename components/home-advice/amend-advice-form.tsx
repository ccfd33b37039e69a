import { TextArea } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { RecordNow } from '@/components/form/record-now'
import { SubmitButton } from '@/components/form/submit-button'
import type { FormAction } from '@/lib/form/state'
import type { AdviceEntry } from '@/lib/home-advice/data'
import { AdviceFields } from './advice-fields'

type Props = { action: FormAction; entry: AdviceEntry; timeZone: string }

/** Corrects an entry of the library; what was handed out stays as it was. */
export function AmendAdviceForm({ action, entry, timeZone }: Props) {
  return (
    <Form action={action}>
      <RecordNow version={entry.version} timeZone={timeZone} />
      <AdviceFields defaults={entry} />
      <TextArea name="reason" label="Why is it changed?" optional rows={2} />
      <SubmitButton pending="Saving …">Save advice</SubmitButton>
    </Form>
  )
}
