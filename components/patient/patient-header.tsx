import Link from 'next/link'
import type { ReactNode } from 'react'
import type { PatientIdentity } from '@/lib/patient/view'
import { ageOn, type Day } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'

type Props = {
  patient: PatientIdentity
  today: Day
  timeZone: string
  /** On the patient's own page the name leads nowhere. */
  here?: boolean
  /** What has to stay in view on every page of this patient, such as safety flags. */
  children?: ReactNode
}

/** Whose page this is. It stays at the top of the window, so that nothing is written into the wrong record. */
export function PatientHeader({ patient, today, timeZone, here = false, children }: Props) {
  const name = <bdi>{`${patient.givenName} ${patient.familyName}`}</bdi>
  return (
    <header className="sticky top-0 z-10 -mx-4 mb-6 border-b border-line bg-paper px-4 pt-2 pb-3 sm:-mx-6 sm:px-6 print:static">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h1 className="min-w-0 text-xl break-words sm:text-[1.625rem]">
          {here ? (
            name
          ) : (
            <Link href={`/patients/${patient.id}`} prefetch={false} className="hover:underline">
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
      {children}
    </header>
  )
}

function ageWords(years: number): string {
  if (years < 1) return 'under 1 year'
  return years === 1 ? '1 year' : `${years} years`
}
