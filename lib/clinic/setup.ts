import 'server-only'
import { hashPassword } from '@/lib/auth/password'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/generated/prisma/client'
import { failed, ok, type Result } from '@/lib/result'
import type { SetupInput } from './schema'

const CLOSED = failed('not_allowed', 'This Courseline is set up already. Sign in instead.')

/** Whether a clinic and its owner exist, after which set-up is closed for ever. */
export async function isSetUp(): Promise<boolean> {
  return (await db.installation.count()) > 0
}

/**
 * Makes the clinic and its owner, once. Nobody can be signed in yet, so it takes no Actor: the installation's only
 * row is the guard, also between two set-ups at the same moment. Returns the owner's id.
 */
export async function setUpClinic(input: SetupInput): Promise<Result<string>> {
  if (await isSetUp()) return CLOSED
  const passwordHash = await hashPassword(input.password)
  try {
    return ok(await db.$transaction(tx => create(tx, input, passwordHash)))
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') return CLOSED
    throw error
  }
}

async function create(tx: Prisma.TransactionClient, input: SetupInput, passwordHash: string): Promise<string> {
  const clinic = await tx.clinic.create({ data: { name: input.clinicName, timeZone: input.timeZone } })
  await tx.installation.create({ data: { id: 1, clinicId: clinic.id } })
  const owner = await tx.member.create({
    data: { clinicId: clinic.id, email: input.email, name: input.ownerName, role: 'owner', passwordHash },
  })
  await tx.auditEntry.create({
    data: {
      clinicId: clinic.id,
      memberId: owner.id,
      action: 'clinic.set_up',
      subject: 'clinic',
      subjectId: clinic.id,
    },
  })
  return owner.id
}
