import type { ReactNode } from 'react'
import { Logo } from '@/components/layout/logo'

/** What somebody sees who is not signed in. */
export default function EntranceLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <header className="page-narrow pb-0">
        <Logo />
      </header>
      <main id="main" className="page-narrow">
        {children}
      </main>
    </>
  )
}
