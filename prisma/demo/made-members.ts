import { DEMO_MEMBERS } from '@/lib/demo/members'
import type { Member } from '@/lib/generated/prisma/client'
import { fold } from '@/lib/patient/fold'
import { idAt } from './moments'
import { MEN, SURNAMES, WOMEN } from './names'
import { practitionersFor } from './plan'
import type { Random } from './random'

/** Who works at a clinic of so many patients: the three whom the sign-in page names, and more where it is large. */
export function makeMembers(
  random: Random,
  patients: number,
  clinicId: string,
  openedAt: Date,
): Omit<Member, 'passwordHash'>[] {
  const more = Array.from({ length: practitionersFor(patients) - DEMO_MEMBERS.length }, (_, at) => {
    const givenName = random.pick([...WOMEN, ...MEN])
    const name = `${givenName} ${random.pick(SURNAMES)}`
    const email = `${fold(givenName).replaceAll(' ', '-')}.${at + 4}@example.org`
    return { name, email, role: 'practitioner' as const }
  })
  return [...DEMO_MEMBERS, ...more].map((member, at) => {
    const createdAt = new Date(openedAt.getTime() + at * 60_000)
    return { ...member, id: idAt(createdAt, random), clinicId, state: 'active', version: 1, createdAt }
  })
}
