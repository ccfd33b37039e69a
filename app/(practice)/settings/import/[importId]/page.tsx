import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { CheckedPreview, type ShownRows } from '@/components/import/checked-preview'
import { ImportDone } from '@/components/import/import-done'
import { ImportHead } from '@/components/import/import-head'
import { Working } from '@/components/import/working'
import { canManageClinic } from '@/lib/auth/permissions'
import { requireActor } from '@/lib/auth/require-actor'
import { checkedRows, importForView } from '@/lib/import/data'
import { IMPORT_PAGE } from '@/lib/import/refusal-cookie'
import { readRowsAsked } from '@/lib/import/rows-asked'

export const metadata: Metadata = { title: 'Import' }

type Props = {
  params: Promise<{ importId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function OneImportPage({ params, searchParams }: Props) {
  const [actor, { importId }, asked] = await Promise.all([requireActor(), params, searchParams])
  const view = canManageClinic(actor) ? await importForView(actor, importId) : null
  if (!view) notFound()
  const { timeZone } = actor.clinic
  const address = `${IMPORT_PAGE}/${importId}`
  const { state, counts } = view
  if (state === 'uploaded') redirect(`${address}/reading`)
  const working = state === 'checking' || state === 'writing'
  const rows = readRowsAsked(asked, counts?.wrong ?? 0)
  const shown: ShownRows | null =
    state === 'checked' ? { ...rows, ...(await checkedRows(actor, importId, rows)) } : null
  return (
    <div className="page">
      <ImportHead view={view} timeZone={timeZone} />
      {working && <Working progress={view.progress} writing={state === 'writing'} address={address} />}
      {shown && <CheckedPreview view={view} shown={shown} timeZone={timeZone} />}
      {state === 'done' && <ImportDone view={view} />}
      {state === 'undone' && <p role="status">This import was undone. What it made is out of the record again.</p>}
      {state === 'abandoned' && (
        <p role="status">This import was given up. Its file is deleted, and nothing was made.</p>
      )}
      {!working && (
        <p className="mt-8">
          <Link href={IMPORT_PAGE} className="link inline-flex min-h-11 items-center">
            All imports
          </Link>
        </p>
      )}
    </div>
  )
}
