import type { Metadata } from 'next'
import { ReferenceSection } from '@/components/reference/reference-section'
import { Saved } from '@/components/ui/saved'
import { canManageClinic } from '@/lib/auth/permissions'
import { requireActor } from '@/lib/auth/require-actor'
import { allOwnReferences } from '@/lib/reference/data'
import { REFERENCE_LISTS } from '@/lib/reference/lists'

export const metadata: Metadata = { title: 'Lists' }

type Props = { searchParams: Promise<{ saved?: string }> }

export default async function ListsPage({ searchParams }: Props) {
  const actor = await requireActor()
  const [entries, { saved }] = await Promise.all([allOwnReferences(actor), searchParams])
  const manages = canManageClinic(actor)
  return (
    <div className="page-narrow">
      <h1>Lists</h1>
      <Saved when={saved !== undefined} />
      <p className="mt-2 text-second">
        What comes with Courseline stays as it is. The clinic’s own entries stand beside it, each with its source; one
        that is withdrawn is offered no more, and what was recorded with it stays.
      </p>
      {REFERENCE_LISTS.map(list => (
        <ReferenceSection
          key={list}
          list={list}
          entries={entries.filter(entry => entry.list === list)}
          manages={manages}
        />
      ))}
      {!manages && <p className="mt-8 text-second">The owner can change these.</p>}
    </div>
  )
}
