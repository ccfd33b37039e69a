import { TextArea } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { CONSENT_WORDS } from '@/lib/consent/words'
import type { FormAction } from '@/lib/form/state'
import type { ConsentKind } from '@/lib/generated/prisma/enums'

const AFTERWARDS: Record<ConsentKind, string> = {
  treatment: 'From today there is no consent to treatment. What was recorded until now stays in the record.',
  report: 'From today the clinic’s reports leave this patient’s data out. Treatment goes on as before.',
}

/** Withdraws a consent: one press opens it, one confirms. A reason may be given and is never asked for. */
export function WithdrawForm({ action, kind }: { action: FormAction; kind: ConsentKind }) {
  return (
    <details className="min-w-0 open:w-full">
      <summary className="button list-none">
        Withdraw<span className="sr-only"> {CONSENT_WORDS[kind].toLowerCase()}</span>
      </summary>
      <Form action={action} className="notice mt-3">
        <p className="mb-4">{AFTERWARDS[kind]}</p>
        <TextArea name={`${kind}Reason`} label="Reason" optional rows={2} />
        <SubmitButton pending="Withdrawing …">Withdraw consent</SubmitButton>
      </Form>
    </details>
  )
}
