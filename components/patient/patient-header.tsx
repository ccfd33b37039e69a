import Link from 'next/link'
import { OpenRedFlags } from '@/components/red-flag/open-red-flags'
import { SafetyStrip } from '@/components/safety-flag/safety-strip'
import { requireActor } from '@/lib/auth/require-actor'
import type { PatientIdentity } from '@/lib/patient/view'
import { openRedFlags } from '@/lib/red-flag/data'
import { safetyFlagsOf } from '@/lib/safety-flag/data'
import { ageOn, type Day } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'

type Props = {
  patient: PatientIdentity
  today: Day
  timeZone: string
  /** On the patient's own page the name leads nowhere. */
  here?: boolean
  /** Off on the page that shows each open red flag in full. */
  withRedFlags?: boolean
}

/**
 * Whose page this is, with the safety flags and open red flags that have to be in view on every page of this patient.
 * It stays at the top of the window, so that nothing is written into the wrong record.
 */
export async function PatientHeader({ patient, today, timeZone, here = false, withRedFlags = true }: Props) {
  const actor = await requireActor()
  const [flags, redFlags] = await Promise.all([safetyFlagsOf(actor, patient.id), openRedFlags(actor, patient.id)])
  const name = <bdi>{`${patient.givenName} ${patient.familyName}`}</bdi>
  return (
    <header className="sticky top-0 z-10 -mx-4 mb-6 border-b border-line bg-paper px-4 pt-2 pb-3 sm:-mx-6 sm:px-6 print:static [@media(max-height:30rem)]:static">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h1 className="min-w-0 text-xl break-words sm:text-[1.625rem]">
          {here ? (
            name
          ) : (
            <Link
              href={`/patients/${patient.id}`}
              prefetch={false}
              className="-my-2.5 inline-block py-2.5 hover:underline"
            >
              {name}
            </Link>
          )}
        </h1>
        <p className="tabular min-w-0 break-words text-second">
          {ageWords(ageOn(patient.birthDate, today))} · born {formatDay(patient.birthDate, timeZone, 'long')} ·{' '}
          <span className="sr-only">reference </span>
          <bdi>{patient.reference}</bdi>
        </p>
      </div>
      <SafetyStrip flags={flags} patientId={patient.id} today={today} timeZone={timeZone} />
      {withRedFlags && <OpenRedFlags flags={redFlags} timeZone={timeZone} />}
    </header>
  )
}

function ageWords(years: number): string {
  if (years < 1) return 'under 1 year'
  return years === 1 ? '1 year' : `${years} years`
}
