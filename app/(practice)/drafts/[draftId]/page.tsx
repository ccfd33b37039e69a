import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import { draftForEditing } from '@/lib/draft/data'
import { SessionPage } from '../../session-page'

export const metadata: Metadata = { title: 'Record session' }

type Props = { params: Promise<{ draftId: string }> }

export default async function DraftPage({ params }: Props) {
  const actor = await requireActor()
  const { draftId } = await params
  const draft = await draftForEditing(actor, draftId)
  if (!draft) notFound()
  return <SessionPage actor={actor} courseId={draft.courseId} draft={draft} />
}
