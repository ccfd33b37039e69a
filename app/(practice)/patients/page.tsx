import type { Metadata } from 'next'
import Link from 'next/link'
import { FindForm } from '@/components/patient/find-form'
import { PatientList } from '@/components/patient/patient-list'
import { requireActor } from '@/lib/auth/require-actor'
import { recentPatients } from '@/lib/patient/data'

export const metadata: Metadata = { title: 'Patients' }

export default async function PatientsPage() {
  const actor = await requireActor()
  const recent = await recentPatients(actor)
  return (
    <div className="page">
      <div className="mb-6 flex flex-wrap items-center justify-between gap-4">
        <h1>Patients</h1>
        <Link href="/patients/new" className="button button-accent">
          Add patient
        </Link>
      </div>
      {recent.length === 0 ? (
        <p className="notice max-w-xl">
          The clinic’s patients will stand here. A name and a birth date are enough to add the first one; a course of
          treatment comes next.
        </p>
      ) : (
        <>
          <FindForm />
          <section aria-labelledby="recent-title" className="mt-10">
            <h2 id="recent-title" className="section-title">
              Last opened and newest
            </h2>
            <PatientList patients={recent} />
          </section>
        </>
      )}
    </div>
  )
}
