import type { ReferenceList } from '@/lib/generated/prisma/enums'
import { SHIPPED } from './shipped'

/** What of a list comes with the product, to be looked through, each entry with its source. */
export function ShippedList({ list }: { list: ReferenceList }) {
  const { version, source, entries } = SHIPPED[list]
  return (
    <details>
      <summary className="min-h-11 cursor-pointer py-2.5">
        <span className="link">{entries.length} come with Courseline</span>
        <span className="text-second">, edition {version}</span>
      </summary>
      {source && <p className="text-sm text-second">Source: {source}</p>}
      <ul className={`my-2 text-sm ${source ? 'columns-2 sm:columns-3' : 'space-y-1.5'}`}>
        {entries.map(entry => (
          <li key={`${entry.words} ${entry.source}`} className="break-words">
            {entry.words}
            {entry.source && <span className="text-second"> ({entry.source})</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}
