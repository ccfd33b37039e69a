import Link from 'next/link'
import type { FoundPatient } from '@/lib/patient/view'

/** Patients one can open, each with what tells apart two of the same name. */
export function PatientList({ patients }: { patients: FoundPatient[] }) {
  return (
    <ul className="divide-y divide-line border-b border-line">
      {patients.map(({ id, name, reference, born }) => (
        <li key={id} className="relative flex min-h-12 flex-wrap items-center gap-x-6 py-2 hover:bg-sunk">
          <Link
            href={`/patients/${id}`}
            prefetch={false}
            className="min-w-0 flex-1 basis-56 font-semibold break-words after:absolute after:inset-0 hover:underline"
          >
            <bdi>{name}</bdi>
          </Link>
          <span className="tabular text-second sm:w-56">born {born}</span>
          <span className="tabular min-w-0 break-words text-second sm:w-32">
            <span className="sr-only">reference </span>
            {reference}
          </span>
        </li>
      ))}
    </ul>
  )
}
