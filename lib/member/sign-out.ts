'use server'

import { cookies } from 'next/headers'
import { currentActor } from '@/lib/auth/require-actor'
import { endSignIn } from './mutations'

/** Ends the row, so that the cookie is worth nothing wherever it went, and takes the cookie away. */
export async function signOut(): Promise<void> {
  const actor = await currentActor()
  if (actor?.signInId) await endSignIn(actor, actor.signInId)
  const jar = await cookies()
  for (const { name } of jar.getAll()) {
    if (!name.includes('next-auth.session-token')) continue
    jar.set(name, '', { maxAge: 0, path: '/', httpOnly: true, secure: name.startsWith('__Secure-') })
  }
}
