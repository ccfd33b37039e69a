import 'server-only'
import { afterEach, beforeEach } from 'vitest'
import { freshDatabase, type TestDatabase } from '@/lib/db/test-database'
import { setClock } from '@/lib/time/clock'
import { makeClinic, type TestClinic } from './test-actors'

export type TestPractice = { db: TestDatabase['db'] } & TestClinic

/** For tests: before each, an empty database with a clinic and its owner, on 15 June 2026 at 11:00 in London. */
export function testPractice(): TestPractice {
  // Filled before each test.
  const practice = {} as TestPractice
  let fresh: TestDatabase
  beforeEach(async () => {
    setClock(() => new Date('2026-06-15T10:00:00Z'))
    fresh = await freshDatabase()
    Object.assign(practice, { db: fresh.db }, await makeClinic(fresh.db))
  })
  afterEach(async () => {
    setClock(null)
    await fresh.close()
  })
  return practice
}

/** For tests: another clinic in the same database, with its owner. */
export async function anotherPractice({ db }: TestPractice): Promise<TestPractice> {
  return { db, ...(await makeClinic(db)) }
}
