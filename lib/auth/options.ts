import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { db } from '@/lib/db/client'
import { textOf } from '@/lib/untrusted'
import { passwordMatches } from './password'
import { signingSecret } from './secret'
import { endSignInRow, SIGN_IN_HOURS, startSignIn } from './sign-ins'
import { giveAttemptBack, takeAttempt } from './throttle'

async function signInWith(email: string, password: string, device: string): Promise<{ id: string } | null> {
  if (password.length > 1000 || email.length > 320) return null
  const attempt = await takeAttempt(email)
  if (attempt === null) throw new Error('pause')
  const member = await db.member.findUnique({ where: { email } })
  const known = member?.state === 'active' ? member : null
  if (!(await passwordMatches(known?.passwordHash ?? null, password)) || !known) return null
  await giveAttemptBack(attempt)
  return { id: await startSignIn(known.id, known.clinicId, device) }
}

let options: NextAuthOptions | undefined

/** next-auth with a password; the cookie carries the id of a SignIn row and nothing else of value. */
export function authOptions(): NextAuthOptions {
  options ??= {
    secret: signingSecret(),
    session: { strategy: 'jwt', maxAge: SIGN_IN_HOURS * 3600 },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: [
      CredentialsProvider({
        credentials: { email: {}, password: {} },
        authorize: (credentials, request) =>
          signInWith(
            textOf(credentials?.email).trim().toLowerCase(),
            textOf(credentials?.password),
            String(request.headers?.['user-agent'] ?? ''),
          ),
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { sid: user.id } : { sid: token.sid }),
      session: ({ session, token }) => ({ expires: session.expires, sid: token.sid }),
    },
    // The framework's own way out ends the row as well, so that the cookie is worth nothing wherever it went.
    events: { signOut: ({ token }) => endSignInRow(textOf(token?.sid)) },
    logger: { error: () => {}, warn: () => {}, debug: () => {} },
  }
  return options
}
