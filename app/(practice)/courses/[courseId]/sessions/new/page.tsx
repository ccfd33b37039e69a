import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import { draftsOfCourse } from '@/lib/draft/data'
import { SessionPage } from '../../../../session-page'

export const metadata: Metadata = { title: 'Record session' }

type Props = { params: Promise<{ courseId: string }> }

export default async function NewSessionPage({ params }: Props) {
  const actor = await requireActor()
  const { courseId } = await params
  const own = (await draftsOfCourse(actor, courseId)).find(draft => draft.mine)
  if (own) redirect(`/drafts/${own.id}`)
  return <SessionPage actor={actor} courseId={courseId} draft={null} />
}
