import { countOf } from '@/lib/import/words'

/** The wrong rows as a file: the columns of the clinic's own file, and what is wrong with each row. */
export function WrongRowsLink({ importId, wrong }: { importId: string; wrong: number }) {
  return (
    <a href={`/api/imports/${importId}/wrong-rows`} download className="button">
      Download {countOf(wrong, 'wrong row')}
    </a>
  )
}
