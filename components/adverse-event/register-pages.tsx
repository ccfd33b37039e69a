import Link from 'next/link'
import { type RegisterFilters, registerAddress } from '@/lib/adverse-event/filters'

type Props = { filters: RegisterFilters; page: number; pages: number }

/** The way to the other pages of the register. */
export function RegisterPages({ filters, page, pages }: Props) {
  if (pages === 1) return null
  return (
    <nav aria-label="Pages of the register" className="mt-6 flex flex-wrap items-center gap-4 print:hidden">
      {page > 1 && (
        <Link href={registerAddress(filters, page - 1)} prefetch={false} className="button">
          Later events
        </Link>
      )}
      <span className="text-second">
        Page {page} of {pages}
      </span>
      {page < pages && (
        <Link href={registerAddress(filters, page + 1)} prefetch={false} className="button">
          Earlier events
        </Link>
      )}
    </nav>
  )
}
