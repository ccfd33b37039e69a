import Link from 'next/link'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { bringBackProtocolAction, withdrawProtocolAction } from '@/lib/protocol/actions'
import type { KeptProtocol } from '@/lib/protocol/data'
import { modalityListWords } from '@/lib/protocol/modality-list'

/** The clinic's protocols, each readable without opening it; those in use first. */
export function ProtocolList({ protocols }: { protocols: KeptProtocol[] }) {
  const inUse = protocols.filter(protocol => protocol.withdrawnAt === null)
  const withdrawn = protocols.filter(protocol => protocol.withdrawnAt !== null)
  if (protocols.length === 0) {
    return <p className="mt-4">No protocol is saved yet. A treatment can start from one, and be changed from there.</p>
  }
  return (
    <ul className="mt-4 divide-y divide-line border-y border-line">
      {[...inUse, ...withdrawn].map(protocol => (
        <li key={protocol.id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-3">
          <ProtocolWords protocol={protocol} />
          <span className="flex items-center gap-4">
            <Link href={`/settings/protocols/${protocol.id}`} className="link inline-flex min-h-11 items-center">
              Change<span className="sr-only"> {protocol.name}</span>
            </Link>
            <StateForm protocol={protocol} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function ProtocolWords({ protocol }: { protocol: KeptProtocol }) {
  const modalities = modalityListWords(protocol.modalities)
  return (
    <div className="min-w-0 flex-1 basis-64 break-words">
      <p>
        <span className="font-semibold">{protocol.name}</span>
        {protocol.withdrawnAt && <span className="text-second"> (withdrawn)</span>}
      </p>
      {protocol.prescription && <p>{protocol.prescription}</p>}
      {modalities && <p className="text-sm text-second">{modalities}</p>}
      {protocol.note && <p className="text-sm whitespace-pre-line text-second">{protocol.note}</p>}
    </div>
  )
}

function StateForm({ protocol }: { protocol: KeptProtocol }) {
  const withdrawn = protocol.withdrawnAt !== null
  return (
    <Form action={withdrawn ? bringBackProtocolAction : withdrawProtocolAction}>
      <input type="hidden" name="protocolId" value={protocol.id} />
      <input type="hidden" name="version" value={protocol.version} />
      <SubmitButton className="button" pending={withdrawn ? 'Bringing back …' : 'Withdrawing …'}>
        {withdrawn ? 'Bring back' : 'Withdraw'}
        <span className="sr-only"> {protocol.name}</span>
      </SubmitButton>
    </Form>
  )
}
