import 'server-only'
import { redirect } from 'next/navigation'
import { getServerSession } from 'next-auth'
import { cache } from 'react'
import type { Actor } from './actor'
import { authOptions } from './options'
import { actorOfSignIn } from './sign-ins'

type CookieSession = { sid?: unknown } | null

/** Who is asking, or null when nobody is signed in. Looked up once for a request. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const session = (await getServerSession(authOptions())) as CookieSession
  return typeof session?.sid === 'string' ? actorOfSignIn(session.sid) : null
})

/** Who is asking for this page; nobody is led to the sign-in page. */
export async function requireActor(): Promise<Actor> {
  return (await currentActor()) ?? redirect('/sign-in')
}
