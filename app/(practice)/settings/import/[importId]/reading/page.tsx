import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { GiveUp } from '@/components/import/give-up'
import { ImportHead } from '@/components/import/import-head'
import { OpeningForm, openingQuestions } from '@/components/import/opening-form'
import { ReadingForm } from '@/components/import/reading-form'
import { canManageClinic } from '@/lib/auth/permissions'
import { requireActor } from '@/lib/auth/require-actor'
import { importForView } from '@/lib/import/data'
import { IMPORT_PAGE } from '@/lib/import/refusal-cookie'
import { counted } from '@/lib/import/words'

export const metadata: Metadata = { title: 'Import' }

type Props = { params: Promise<{ importId: string }> }

export default async function ReadingPage({ params }: Props) {
  const [actor, { importId }] = await Promise.all([requireActor(), params])
  const view = canManageClinic(actor) ? await importForView(actor, importId) : null
  if (!view) notFound()
  const { inspection, state, settings, failure } = view
  if (!inspection || (state !== 'uploaded' && state !== 'checked')) redirect(`${IMPORT_PAGE}/${importId}`)
  const possible = openingQuestions(inspection)
  const open = possible.filter(question => inspection.questions.some(asked => asked === question))
  // What was chosen before holds as long as nobody opened the file in another way since.
  const chosen = state === 'checked' || failure ? settings : null
  const { timeZone } = actor.clinic
  return (
    <div className="page">
      <ImportHead view={view} timeZone={timeZone} step={2} />
      {open.length > 0 ? (
        <OpeningForm importId={importId} inspection={inspection} ask={open} begun={false} />
      ) : (
        <>
          <p className="mb-6 max-w-2xl text-second">
            The file has {counted(inspection.rows)} {inspection.rows === 1 ? 'row' : 'rows'} below the names of its
            columns. Nothing is in the record yet: the rows are checked first, and you see what will be made.
          </p>
          <ReadingForm importId={importId} inspection={inspection} chosen={chosen} timeZone={timeZone} />
          <details className="mt-8">
            <summary className="link inline-block min-h-11 cursor-pointer py-2">
              The columns or letters look wrong: open the file in another way
            </summary>
            <div className="mt-4">
              <OpeningForm importId={importId} inspection={inspection} ask={possible} begun />
            </div>
          </details>
        </>
      )}
      <GiveUp importId={importId} />
    </div>
  )
}
