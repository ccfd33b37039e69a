import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { SubmissionKey } from '@/components/form/submission-key'
import { AddEntryForm } from '@/components/reference/add-entry-form'
import { canManageClinic } from '@/lib/auth/permissions'
import { requireActor } from '@/lib/auth/require-actor'
import { isReferenceList, LIST_WORDS } from '@/lib/reference/lists'

export const metadata: Metadata = { title: 'Add to a list' }

type Props = { params: Promise<{ list: string }> }

export default async function AddEntryPage({ params }: Props) {
  const actor = await requireActor()
  const { list } = await params
  if (!isReferenceList(list) || !canManageClinic(actor)) notFound()
  return (
    <div className="page-narrow">
      <h1>Add {LIST_WORDS[list].one}</h1>
      <p className="mt-2 mb-6">
        <Link href="/settings/lists" className="link">
          All lists
        </Link>
      </p>
      <AddEntryForm list={list} submissionKey={<SubmissionKey />} />
    </div>
  )
}
