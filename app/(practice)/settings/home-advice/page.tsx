import type { Metadata } from 'next'
import { SubmissionKey } from '@/components/form/submission-key'
import { AddAdviceForm, StarterForm } from '@/components/home-advice/add-advice-form'
import { AdviceLibrary } from '@/components/home-advice/advice-library'
import { requireActor } from '@/lib/auth/require-actor'
import { adviceLibrary } from '@/lib/home-advice/data'

export const metadata: Metadata = { title: 'Advice for home' }

export default async function HomeAdvicePage() {
  const actor = await requireActor()
  const entries = await adviceLibrary(actor)
  return (
    <div className="page-narrow">
      <h1>Advice for home</h1>
      <p className="mt-2 mb-6 text-second">
        What patients do between sessions, in the clinic’s own words. A session offers it, a handout prints it, and the
        next session asks whether it got done.
      </p>
      {entries.length === 0 && <StarterForm submissionKey={<SubmissionKey />} />}
      <AdviceLibrary entries={entries} />
      <h2 className="section-title mt-10 mb-4">Add advice</h2>
      <AddAdviceForm submissionKey={<SubmissionKey />} />
    </div>
  )
}
