import Link from 'next/link'
import type { ReferenceList } from '@/lib/generated/prisma/enums'
import type { KeptEntry } from '@/lib/reference/data'
import { LIST_WORDS } from '@/lib/reference/lists'
import { OwnEntryRow } from './own-entry-row'
import { ShippedList } from './shipped-list'

type Props = { list: ReferenceList; entries: KeptEntry[]; manages: boolean }

/** One list: what comes with the product, and what the clinic added. */
export function ReferenceSection({ list, entries, manages }: Props) {
  const { title, one } = LIST_WORDS[list]
  const inUse = entries.filter(entry => entry.withdrawnAt === null)
  const withdrawn = entries.filter(entry => entry.withdrawnAt !== null)
  return (
    <section aria-labelledby={list} className="mt-10">
      <h2 id={list} className="section-title">
        {title}
      </h2>
      <ShippedList list={list} />
      {entries.length === 0 ? (
        <p className="mt-3">The clinic has added none of its own.</p>
      ) : (
        <ul className="mt-3 divide-y divide-line border-y border-line">
          {[...inUse, ...withdrawn].map(entry => (
            <OwnEntryRow key={entry.id} entry={entry} manages={manages} />
          ))}
        </ul>
      )}
      {manages && (
        <p className="mt-3">
          <Link href={`/settings/lists/${list}`} className="button">
            Add {one}
          </Link>
        </p>
      )}
    </section>
  )
}
