import { Field, TextArea } from '@/components/form/field'
import { EARLIEST_BIRTH } from '@/lib/patient/earliest-birth'
import type { PatientView } from '@/lib/patient/view'
import type { Day } from '@/lib/time/day'

type Props = { patient?: PatientView; today: Day; referenceHint?: string }

// The browser must not keep or offer what was typed about other patients, so every field switches its memory off.
const text = { autoComplete: 'off', dir: 'auto' } as const

/** What is recorded of a patient, for adding and for correcting. */
export function PatientFields({ patient, today, referenceHint }: Props) {
  return (
    <>
      <div className="grid gap-x-4 sm:grid-cols-2">
        <Field {...text} name="givenName" label="Given name" defaultValue={patient?.givenName} spellCheck={false} />
        <Field {...text} name="familyName" label="Family name" defaultValue={patient?.familyName} spellCheck={false} />
        <Field
          name="birthDate"
          label="Birth date"
          type="date"
          autoComplete="off"
          min={EARLIEST_BIRTH}
          max={today}
          defaultValue={patient?.birthDate}
        />
        <Field
          {...text}
          name="reference"
          label="Reference"
          hint={referenceHint}
          optional={!patient}
          defaultValue={patient?.reference}
          spellCheck={false}
        />
        <Field {...text} name="phone" label="Phone" type="tel" optional defaultValue={patient?.phone} />
        <Field {...text} name="email" label="E-mail" type="email" optional defaultValue={patient?.email} />
      </div>
      <TextArea {...text} name="address" label="Address" rows={3} optional defaultValue={patient?.address} />
      <Field {...text} name="gp" label="GP" hint="Name and surgery." optional defaultValue={patient?.gp} />
      <TextArea {...text} name="note" label="Note" optional defaultValue={patient?.note} />
    </>
  )
}
