'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

/** A place in the navigation, marked while one is there. */
export function NavLink({ href, label, children }: { href: string; label?: string; children: ReactNode }) {
  const path = usePathname()
  const here = href === '/' ? path === '/' : path.startsWith(href)
  return (
    <Link
      href={href}
      prefetch={false}
      aria-label={label}
      aria-current={here ? 'page' : undefined}
      className="inline-flex min-h-11 items-center rounded-lg px-1 font-medium max-sm:text-[0.8125rem] text-second hover:text-ink aria-[current]:bg-sunk aria-[current]:text-ink sm:px-3"
    >
      {children}
    </Link>
  )
}
