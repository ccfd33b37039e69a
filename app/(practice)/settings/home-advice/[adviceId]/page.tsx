import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AmendAdviceForm } from '@/components/home-advice/amend-advice-form'
import { AmendmentList } from '@/components/ui/amendment-list'
import { requireActor } from '@/lib/auth/require-actor'
import { amendAdviceAction } from '@/lib/home-advice/actions'
import { adviceForAmending } from '@/lib/home-advice/data'

export const metadata: Metadata = { title: 'Change advice' }

type Props = { params: Promise<{ adviceId: string }> }

export default async function AmendAdvicePage({ params }: Props) {
  const actor = await requireActor()
  const { adviceId } = await params
  const found = await adviceForAmending(actor, adviceId)
  if (!found) notFound()
  const { timeZone } = actor.clinic
  return (
    <div className="page-narrow">
      <h1 className="mb-2">Change advice</h1>
      <p className="mb-6 text-second">What patients were given already stays as it was that day.</p>
      <AmendAdviceForm action={amendAdviceAction.bind(null, adviceId)} entry={found.entry} timeZone={timeZone} />
      <AmendmentList amendments={found.history} timeZone={timeZone} />
    </div>
  )
}
