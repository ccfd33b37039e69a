import Link from 'next/link'

type Props = {
  label: string
  page: number
  pages: number
  hrefOf: (page: number) => string
  /** What the page before and the page after have, from here. */
  before: string
  after: string
}

/** The way to the other pages of a list; nothing where there is one alone. */
export function Pages({ label, page, pages, hrefOf, before, after }: Props) {
  if (pages <= 1) return null
  return (
    <nav aria-label={label} className="mt-6 flex flex-wrap items-center gap-4 print:hidden">
      {page > 1 && (
        <Link href={hrefOf(page - 1)} prefetch={false} className="button">
          {before}
        </Link>
      )}
      <span className="text-second">
        Page {page} of {pages}
      </span>
      {page < pages && (
        <Link href={hrefOf(page + 1)} prefetch={false} className="button">
          {after}
        </Link>
      )}
    </nav>
  )
}
