import Link from 'next/link'
import type { ReactNode } from 'react'
import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { RecordNow } from '@/components/form/record-now'
import { SubmitButton } from '@/components/form/submit-button'
import type { FormAction } from '@/lib/form/state'
import type { PatientView } from '@/lib/patient/view'
import type { Day } from '@/lib/time/day'
import { PatientFields } from './patient-fields'

type Props = { action: FormAction; patient: PatientView; today: Day; timeZone: string; submissionKey: ReactNode }

/** Corrects a patient's facts; what they said before stays in the history. */
export function AmendPatientForm({ action, patient, today, timeZone, submissionKey }: Props) {
  return (
    <Form action={action}>
      {submissionKey}
      <RecordNow version={patient.version} timeZone={timeZone} />
      <PatientFields patient={patient} today={today} />
      <Field
        name="reason"
        label="Reason for the change"
        hint="Stands in the history, such as married or moved house."
        optional
        autoComplete="off"
      />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton pending="Saving …">Save patient</SubmitButton>
        <Link href={`/patients/${patient.id}`} prefetch={false} className="link">
          Leave unchanged
        </Link>
      </div>
    </Form>
  )
}
