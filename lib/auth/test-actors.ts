import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/db/client'
import type { Role } from '@/lib/generated/prisma/enums'
import { type Actor, mintActor } from './actor'

export type TestClinic = { actor: Actor; clinicId: string; memberId: string }

async function addMember(database: Db, clinicId: string, role: Role): Promise<TestClinic> {
  const member = await database.member.create({
    data: {
      clinicId,
      role,
      name: 'A. Practitioner',
      email: `${randomUUID()}@example.org`,
      passwordHash: 'nobody signs in with this',
    },
    include: { clinic: true },
  })
  return { actor: mintActor(member, null), clinicId, memberId: member.id }
}

/** For tests: a new clinic with one member, and the Actor of that member. */
export async function makeClinic(
  database: Db,
  { role = 'owner', timeZone = 'Europe/London' }: { role?: Role; timeZone?: string } = {},
): Promise<TestClinic> {
  const clinic = await database.clinic.create({ data: { name: 'Sample Clinic', timeZone } })
  return addMember(database, clinic.id, role)
}

/** For tests: another member of a clinic that exists. */
export function makeColleague(database: Db, clinicId: string, role: Role = 'practitioner'): Promise<TestClinic> {
  return addMember(database, clinicId, role)
}
