import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { AmendProtocolForm } from '@/components/protocol/protocol-forms'
import { AmendmentList } from '@/components/ui/amendment-list'
import { amendmentsOf } from '@/lib/audit/data'
import { requireActor } from '@/lib/auth/require-actor'
import { amendProtocolAction } from '@/lib/protocol/actions'
import { protocolForAmending } from '@/lib/protocol/data'

export const metadata: Metadata = { title: 'Change a protocol' }

type Props = { params: Promise<{ protocolId: string }> }

export default async function AmendProtocolPage({ params }: Props) {
  const actor = await requireActor()
  const { protocolId } = await params
  const [protocol, amendments] = await Promise.all([
    protocolForAmending(actor, protocolId),
    amendmentsOf(actor, 'protocol', protocolId),
  ])
  if (!protocol) notFound()
  const { timeZone } = actor.clinic
  return (
    <div className="page-narrow">
      <h1>Change “{protocol.name}”</h1>
      <p className="mb-3">
        <Link href="/settings/protocols" className="link inline-flex min-h-11 items-center">
          All protocols
        </Link>
      </p>
      <AmendProtocolForm action={amendProtocolAction.bind(null, protocol.id)} protocol={protocol} timeZone={timeZone} />
      <AmendmentList amendments={amendments} timeZone={timeZone} />
    </div>
  )
}
