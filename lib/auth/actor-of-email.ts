import 'server-only'
import { db } from '@/lib/db/client'
import { type Actor, mintActor } from './actor'

/**
 * The Actor of an active member by e-mail address, for commands run by whoever has the machine and its database; null
 * where nobody has the address. No request may ask for one.
 */
export async function actorOfEmail(email: string): Promise<Actor | null> {
  const member = await db.member.findUnique({
    where: { email: email.trim().toLowerCase(), state: 'active' },
    include: { clinic: true },
  })
  return member && mintActor(member, null)
}
