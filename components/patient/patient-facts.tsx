import Link from 'next/link'
import type { ReactNode } from 'react'
import type { PatientView } from '@/lib/patient/view'
import { dayIn } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'

/** How to reach a patient, and what is good to know; what is not recorded takes no room. */
export function PatientFacts({ patient, timeZone }: { patient: PatientView; timeZone: string }) {
  const { id, phone, email, address, gp, note } = patient
  const nothing = !phone && !email && !address && !gp && !note
  return (
    <section aria-labelledby="facts-title">
      <div className="section-title flex items-baseline justify-between gap-4">
        <h2 id="facts-title">Facts</h2>
        <Link
          href={`/patients/${id}/edit`}
          prefetch={false}
          className="link -my-3 inline-block min-w-11 py-3 text-right"
        >
          Edit<span className="sr-only"> the patient’s facts</span>
        </Link>
      </div>
      {nothing && <p className="mb-4 text-second">No phone, address, GP or note yet.</p>}
      <dl className="space-y-4">
        <Fact name="Phone" value={phone} href={dialable(phone)} />
        <Fact name="E-mail" value={email} href={`mailto:${encodeURIComponent(email)}`} />
        <Fact name="Address" value={address} />
        <Fact name="GP" value={gp} />
        <Fact name="Note" value={note} />
        <Fact name="Added" value={formatDay(dayIn(patient.addedAt, timeZone), timeZone, 'long')} />
      </dl>
    </section>
  )
}

/** A link to dial, unless words beside the number could be taken for digits of it. */
const dialable = (phone: string) => (/^[\d\s()+.-]+$/.test(phone) ? `tel:${phone.replace(/[^\d+]/g, '')}` : undefined)

function Fact({ name, value, href }: { name: string; value: string; href?: string }): ReactNode {
  if (!value) return null
  return (
    <div>
      <dt className="text-sm font-semibold text-second">{name}</dt>
      <dd className="break-words whitespace-pre-line" dir="auto">
        {href ? (
          <a href={href} className="link">
            {value}
          </a>
        ) : (
          value
        )}
      </dd>
    </div>
  )
}
