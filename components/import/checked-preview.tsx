import Link from 'next/link'
import { LinkSwitch } from '@/components/ui/link-switch'
import type { CheckedRow, ImportView } from '@/lib/import/view'
import { counted } from '@/lib/import/words'
import { BringIn } from './bring-in'
import { CheckedRows } from './checked-rows'
import { GiveUp } from './give-up'
import { ImportCountsTable } from './import-counts'
import { TwinQuestions } from './twin-questions'

export type ShownRows = { only: 'all' | 'wrong'; page: number; rows: CheckedRow[]; total: number; pages: number }

type Props = { view: ImportView; shown: ShownRows; timeZone: string }

/** What an import will make, before anything is made. */
export function CheckedPreview({ view, shown, timeZone }: Props) {
  const { id, counts, twins, shown: looked } = view
  if (!counts) return null
  return (
    <>
      <p role="status" className="notice max-w-2xl">
        Every row was read. <strong className="font-semibold">Nothing is in the record yet</strong>; this is what will
        be made.
      </p>
      <ImportCountsTable counts={counts} />
      <TwinQuestions importId={id} twins={twins} />
      <BringIn importId={id} counts={counts} shown={looked} />
      <p className="mt-4">
        <Link href={`/settings/import/${id}/reading`} className="link inline-flex min-h-11 items-center">
          Change how the file is read
        </Link>
      </p>
      <Rows view={view} shown={shown} wrong={counts.wrong} rows={counts.rows} timeZone={timeZone} />
      <GiveUp importId={id} />
    </>
  )
}

type RowsProps = Props & { wrong: number; rows: number }

function Rows({ view: { id }, shown, wrong, rows, timeZone }: RowsProps) {
  const address = (only: ShownRows['only'], page = 1) =>
    `/settings/import/${id}?rows=${only}${page > 1 ? `&page=${page}` : ''}#rows`
  return (
    <section id="rows" aria-labelledby="rows-title" className="mt-8">
      <h2 id="rows-title" className="section-title">
        Row by row
      </h2>
      {wrong > 0 && (
        <LinkSwitch
          label="Which rows"
          ways={[
            { words: `Wrong rows (${counted(wrong)})`, href: address('wrong'), chosen: shown.only === 'wrong' },
            { words: `All rows (${counted(rows)})`, href: address('all'), chosen: shown.only === 'all' },
          ]}
        />
      )}
      {shown.rows.length > 0 ? (
        <CheckedRows rows={shown.rows} timeZone={timeZone} />
      ) : (
        <p className="text-second">{shown.only === 'wrong' ? 'No row has anything wrong.' : 'The file has no rows.'}</p>
      )}
      <RowPages shown={shown} address={address} />
    </section>
  )
}

type PagesProps = { shown: ShownRows; address: (only: ShownRows['only'], page?: number) => string }

function RowPages({ shown: { only, page, pages }, address }: PagesProps) {
  if (pages < 2) return null
  return (
    <nav aria-label="Pages of rows" className="mt-6 flex flex-wrap items-center gap-4">
      {page > 1 && (
        <Link href={address(only, page - 1)} prefetch={false} className="button">
          Rows before
        </Link>
      )}
      <span className="text-second">
        Page {counted(page)} of {counted(pages)}
      </span>
      {page < pages && (
        <Link href={address(only, page + 1)} prefetch={false} className="button">
          Rows after
        </Link>
      )}
    </nav>
  )
}
