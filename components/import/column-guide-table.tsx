import { COLUMN_GUIDE, isNeeded } from '@/lib/import/column-guide'
import { COLUMNS } from '@/lib/import/columns'

/** What may be in a file, column by column. */
export function ColumnGuideTable() {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways has to be reached by keyboard
    <section aria-label="Columns of the file" className="overflow-x-auto" tabIndex={0}>
      <table className="answers">
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">What it holds</th>
            <th scope="col" className="max-sm:hidden">
              Example
            </th>
          </tr>
        </thead>
        <tbody>
          {COLUMNS.map(column => {
            const { holds, example } = COLUMN_GUIDE[column]
            return (
              <tr key={column}>
                <th scope="row">{column}</th>
                <td className="whitespace-normal!">
                  {holds}
                  {isNeeded(column) && <strong className="font-semibold">; needed in every row</strong>}
                  <span className="block text-second sm:hidden">for example: {example}</span>
                </td>
                <td className="max-sm:hidden">{example}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
