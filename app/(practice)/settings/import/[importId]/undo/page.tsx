import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { ImportHead } from '@/components/import/import-head'
import { UndoForm } from '@/components/import/undo-form'
import { canManageClinic } from '@/lib/auth/permissions'
import { requireActor } from '@/lib/auth/require-actor'
import { importForView } from '@/lib/import/data'
import { IMPORT_PAGE } from '@/lib/import/refusal-cookie'
import { countsWords } from '@/lib/import/words'

export const metadata: Metadata = { title: 'Undo an import' }

type Props = { params: Promise<{ importId: string }> }

export default async function UndoPage({ params }: Props) {
  const [actor, { importId }] = await Promise.all([requireActor(), params])
  const view = canManageClinic(actor) ? await importForView(actor, importId) : null
  if (!view) notFound()
  const address = `${IMPORT_PAGE}/${importId}`
  const { state, counts, undoRefused } = view
  if (state !== 'done') redirect(address)
  return (
    <div className="page">
      <ImportHead view={view} timeZone={actor.clinic.timeZone} />
      <h2 className="section-title">Undo this import</h2>
      <div className="max-w-2xl">
        {undoRefused === null ? (
          <>
            <p className="mb-4">
              This takes out of the record all that the import made
              {counts ? `: ${countsWords(counts)}` : ''}. What was in the record before stays. To bring it back, import
              the file again.
            </p>
            <UndoForm importId={importId} />
          </>
        ) : (
          <p className="notice">{undoRefused}</p>
        )}
        <p className="mt-4">
          <Link href={address} className="link inline-flex min-h-11 items-center">
            Leave it as it is
          </Link>
        </p>
      </div>
    </div>
  )
}
