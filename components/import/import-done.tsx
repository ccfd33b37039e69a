import Link from 'next/link'
import type { ImportView } from '@/lib/import/view'
import { countOf, countsWords } from '@/lib/import/words'
import { WrongRowsLink } from './wrong-rows-link'

/** What an import made, where to look at it, and the way back while there is one. */
export function ImportDone({ view }: { view: ImportView }) {
  const { id, counts, undoRefused } = view
  return (
    <div className="max-w-2xl">
      <p role="status" className="mb-2 text-lg font-semibold">
        {counts ? `Brought in: ${countsWords(counts)}.` : 'Brought in.'}
      </p>
      {counts !== null && counts.already > 0 && (
        <p className="text-second">
          {countOf(counts.already, 'row was', 'rows were')} in the record already, and made nothing new.
        </p>
      )}
      {counts !== null && counts.doubled > 0 && (
        <p className="text-second">{countOf(counts.doubled, 'row was', 'rows were')} doubled, and brought in once.</p>
      )}
      {counts !== null && counts.wrong > 0 && (
        <div className="my-4">
          <p className="mb-2">
            {countOf(counts.wrong, 'row')} with something wrong {counts.wrong === 1 ? 'was' : 'were'} set aside. Put{' '}
            {counts.wrong === 1 ? 'it' : 'them'} right in the downloaded file and import that.
          </p>
          <WrongRowsLink importId={id} wrong={counts.wrong} />
        </div>
      )}
      <nav aria-label="What was brought in" className="my-6 flex flex-wrap gap-2">
        <Link href="/?whose=clinic" prefetch={false} className="button button-accent">
          Dashboard
        </Link>
        <Link href="/patients" prefetch={false} className="button">
          Patients
        </Link>
        <Link href="/report" prefetch={false} className="button">
          Report
        </Link>
      </nav>
      <h2 className="section-title mt-10">Undo</h2>
      {undoRefused === null ? (
        <>
          <p className="mb-3 text-second">
            Everything that this import made can be taken out again, as one, until something is built on it.
          </p>
          <Link href={`/settings/import/${id}/undo`} className="button">
            Undo this import …
          </Link>
        </>
      ) : (
        <p>{undoRefused}</p>
      )}
    </div>
  )
}
