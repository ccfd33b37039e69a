import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { ColumnGuideTable } from '@/components/import/column-guide-table'
import { ImportSteps } from '@/components/import/import-steps'
import { PastImports } from '@/components/import/past-imports'
import { UploadForm } from '@/components/import/upload-form'
import { canManageClinic } from '@/lib/auth/permissions'
import { requireActor } from '@/lib/auth/require-actor'
import { importsOfClinic } from '@/lib/import/data'
import { tooMuch } from '@/lib/import/limits'
import { REFUSAL_COOKIE } from '@/lib/import/refusal-cookie'

export const metadata: Metadata = { title: 'Import' }

type Props = { searchParams: Promise<{ large?: string }> }

export default async function ImportPage({ searchParams }: Props) {
  const actor = await requireActor()
  if (!canManageClinic(actor)) notFound()
  const [imports, { large }, jar] = await Promise.all([importsOfClinic(actor), searchParams, cookies()])
  const refused = large === undefined ? (jar.get(REFUSAL_COOKIE)?.value ?? null) : tooMuch.file
  return (
    <div className="page">
      <h1>Import</h1>
      <ImportSteps current={1} />
      <p className="mb-6 max-w-2xl text-second">
        Bring in the answers that the clinic has in a spreadsheet, one row an answer. You see what will be made, row by
        row, before anything is; then all of it is brought in, or none of it, and it can be undone.
      </p>
      <UploadForm refused={refused} />
      <h2 className="section-title mt-10">What may be in the file</h2>
      <p className="mb-3 max-w-2xl">
        Rows of one patient and problem make one course; the earliest of them is its baseline. Columns may stand in any
        order and have other names: you say which is which. Any date style and any usual way to keep a CSV can be read.
      </p>
      <p className="mb-4 flex flex-wrap gap-2">
        <a href="/api/imports/template" download className="button">
          Download an empty template
        </a>
        <a href="/api/imports/example" download className="button">
          Download an invented example
        </a>
      </p>
      <ColumnGuideTable />
      <PastImports imports={imports} timeZone={actor.clinic.timeZone} />
    </div>
  )
}
