import type { Metadata } from 'next'
import { SubmissionKey } from '@/components/form/submission-key'
import { SaveProtocolForm } from '@/components/protocol/protocol-forms'
import { ProtocolList } from '@/components/protocol/protocol-list'
import { Saved } from '@/components/ui/saved'
import { requireActor } from '@/lib/auth/require-actor'
import { allProtocols } from '@/lib/protocol/data'

export const metadata: Metadata = { title: 'Protocols' }

type Props = { searchParams: Promise<{ saved?: string }> }

export default async function ProtocolsPage({ searchParams }: Props) {
  const actor = await requireActor()
  const [protocols, { saved }] = await Promise.all([allProtocols(actor), searchParams])
  return (
    <div className="page-narrow">
      <h1>Protocols</h1>
      <Saved when={saved !== undefined} />
      <ProtocolList protocols={protocols} />
      <h2 className="section-title mt-10">Save a protocol</h2>
      <SaveProtocolForm submissionKey={<SubmissionKey />} />
    </div>
  )
}
