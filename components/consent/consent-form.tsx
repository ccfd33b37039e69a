import type { ReactNode } from 'react'
import { CheckGroup } from '@/components/form/check-group'
import { Field, RadioGroup, TextArea } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { CONSENT_PHRASES } from '@/lib/consent/words'
import type { FormAction } from '@/lib/form/state'
import type { ConsentKind } from '@/lib/generated/prisma/enums'
import type { Day } from '@/lib/time/day'

type Props = { action: FormAction; kind: ConsentKind; name: string; today: Day; submissionKey: ReactNode }

const GIVEN = [
  { value: 'yes', label: 'Given' },
  { value: 'no', label: 'Declined' },
]

/** Records what a patient was told and whether they agreed, taken today by whoever is signed in. */
export function ConsentForm({ action, kind, name, today, submissionKey }: Props) {
  const phrases = CONSENT_PHRASES[kind].map(({ key, words }) => ({ value: key, label: words }))
  return (
    <Form action={action}>
      {submissionKey}
      <CheckGroup name="phrases" label="What was explained" optional={kind === 'report'} choices={phrases} />
      <TextArea
        name="explained"
        label="Anything else that was explained"
        hint="Also what was asked and answered. For a child or a person who could not decide alone, who decided with them."
        optional
        rows={3}
      />
      <RadioGroup name="given" label="The patient’s answer" choices={GIVEN} />
      <Field
        name="on"
        label="Day"
        type="date"
        max={today}
        defaultValue={today}
        className="max-w-56"
        hint={`Taken by ${name}.`}
      />
      <SubmitButton pending="Recording …">Record answer</SubmitButton>
    </Form>
  )
}
