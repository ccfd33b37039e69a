import 'server-only'
import { type Db, db, type Tx } from '@/lib/db/client'
import type { Actor } from './actor'

/** Tells the name of anybody who is or was a member of the actor's clinic, by id; '' for nobody. */
export async function memberNames({ clinicId }: Actor, on: Db | Tx = db): Promise<(id: string | null) => string> {
  const people = await on.member.findMany({ where: { clinicId }, select: { id: true, name: true } })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return id => (id && names.get(id)) || ''
}
