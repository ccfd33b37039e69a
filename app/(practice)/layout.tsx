import type { ReactNode } from 'react'
import { Header } from '@/components/layout/header'
import { requireActor } from '@/lib/auth/require-actor'

/** What a signed-in member of the clinic sees. Each page asks for its own Actor; this only dresses it. */
export default async function PracticeLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor()
  return (
    <>
      <Header name={actor.name} />
      <main id="main">{children}</main>
    </>
  )
}
