import 'server-only'
import type { Failure, Result } from '@/lib/result'
import { db, type Tx } from './client'

class RolledBack extends Error {
  constructor(readonly failure: Failure) {
    super('rolled back')
  }
}

/**
 * Runs a write in one transaction. A failure that it returns rolls everything back and comes out as it is; what it
 * throws rolls back too. Nothing but the database may be awaited inside: every other request waits meanwhile.
 */
export async function transact<T>(work: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await db.$transaction(async tx => {
      const result = await work(tx)
      if (!result.ok) throw new RolledBack(result)
      return result
    })
  } catch (error) {
    if (error instanceof RolledBack) return error.failure
    throw error
  }
}
