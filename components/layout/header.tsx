import Link from 'next/link'
import { SearchBox } from '@/components/patient/search-box'
import { FirstPaintAfter } from '@/components/ui/first-paint-after'
import { Logo } from './logo'
import { NavLink } from './nav-link'

/** The top of every page of the practice: the way home, the search, the few places there are. */
export function Header({ name }: { name: string }) {
  return (
    <header className="border-b border-line bg-raised print:hidden">
      <FirstPaintAfter id="header-came" />
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-2 gap-y-2 px-4 sm:gap-x-4 py-2.5 sm:px-6">
        <Link
          href="/"
          prefetch={false}
          className="inline-flex min-h-11 items-center"
          aria-label="Courseline, dashboard"
        >
          <Logo compact />
        </Link>
        <div className="order-last w-full md:order-none md:w-auto md:max-w-md md:flex-1">
          <SearchBox />
        </div>
        <nav aria-label="Places" className="ml-auto flex items-center text-sm sm:gap-1">
          <NavLink href="/">Dashboard</NavLink>
          <NavLink href="/patients">Patients</NavLink>
          <NavLink href="/report">Report</NavLink>
          <NavLink href="/settings">Settings</NavLink>
          <NavLink href="/account" label={`Your account, ${name}`}>
            Account
          </NavLink>
        </nav>
      </div>
      <span id="header-came" />
    </header>
  )
}
