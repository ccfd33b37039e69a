import 'server-only'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { getToken } from 'next-auth/jwt'
import { cache } from 'react'
import type { Actor } from './actor'
import { signingSecret } from './secret'
import { actorOfSignIn } from './sign-ins'

/**
 * Who is asking, or null when nobody is signed in. Looked up once for a request. The cookie is read and not renewed:
 * it ends with its sign-in.
 */
export const currentActor = cache(async (): Promise<Actor | null> => {
  // next-auth asks for a whole request of Next's pages router and reads these two.
  const req = { cookies: await cookies(), headers: {} } as unknown as Parameters<typeof getToken>[0]['req']
  const token = await getToken({ req, secret: signingSecret() })
  return typeof token?.sid === 'string' ? actorOfSignIn(token.sid) : null
})

/** Who is asking for this page; nobody is led to the sign-in page. */
export async function requireActor(): Promise<Actor> {
  return (await currentActor()) ?? redirect('/sign-in')
}
