import type { ReactNode } from 'react'
import { requireActor } from '@/lib/auth/require-actor'

/** What the patient sees beside the practitioner: no way into the practice but the one the page itself offers. */
export default async function BesideLayout({ children }: { children: ReactNode }) {
  await requireActor()
  return <main id="main">{children}</main>
}
