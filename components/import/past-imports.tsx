import Link from 'next/link'
import type { ImportView } from '@/lib/import/view'
import { countsWords, STATE_WORDS } from '@/lib/import/words'
import { formatMoment } from '@/lib/time/format'

/** What was imported so far, latest first, with who and when. */
export function PastImports({ imports, timeZone }: { imports: ImportView[]; timeZone: string }) {
  if (imports.length === 0) return null
  return (
    <section aria-labelledby="past-title" className="mt-10">
      <h2 id="past-title" className="section-title">
        Imports so far
      </h2>
      <ul className="divide-y divide-line">
        {imports.map(({ id, fileName, state, byName, uploadedAt, counts }) => (
          <li key={id} className="py-3">
            <Link href={`/settings/import/${id}`} prefetch={false} className="link font-semibold">
              <bdi>{fileName}</bdi>
            </Link>
            <span className="sr-only">, sent {formatMoment(uploadedAt, timeZone)}</span>
            <p>
              {STATE_WORDS[state]}
              {counts && (state === 'done' || state === 'undone') && `: ${countsWords(counts)}`}
            </p>
            <p className="text-sm text-second">
              {byName}, <time dateTime={uploadedAt.toISOString()}>{formatMoment(uploadedAt, timeZone)}</time>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
