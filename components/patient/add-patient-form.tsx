import type { ReactNode } from 'react'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { addPatientAction } from '@/lib/patient/actions'
import type { Day } from '@/lib/time/day'
import { AddAnyway, LikelyDuplicates } from './likely-duplicates'
import { PatientFields } from './patient-fields'

/** Adds a patient, and points out who it may be already. */
export function AddPatientForm({ today, submissionKey }: { today: Day; submissionKey: ReactNode }) {
  return (
    <Form action={addPatientAction}>
      {submissionKey}
      <PatientFields today={today} referenceHint="Left empty, the next number is given." />
      <LikelyDuplicates />
      <div className="flex flex-wrap gap-3">
        <SubmitButton pending="Adding …">Add patient</SubmitButton>
        <AddAnyway />
      </div>
    </Form>
  )
}
