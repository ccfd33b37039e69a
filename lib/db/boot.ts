import { basename, join } from 'node:path'
import { env } from '@/lib/env'
import { logInfo } from '@/lib/log'
import { databaseFile, makeDatabaseFile } from './database-file'
import { lockDatabase } from './lock'
import { applyMigrations, type Migrated } from './migrate'

/**
 * Readies the database of this process (DATABASE_URL): takes it for this process alone, makes it if it is not there
 * and brings it up to date. Returns what was applied. Throws an Error with one sentence that can be shown as it is.
 */
export function bootDatabase(): Migrated {
  const wanted = databaseFile(env().DATABASE_URL)
  try {
    const file = makeDatabaseFile(wanted)
    lockDatabase(file)
    const migrated = applyMigrations(file, join(process.cwd(), 'prisma/migrations'))
    const { applied, backup } = migrated
    if (backup) logInfo('database_updated', { migrations: applied.length, copy: basename(backup) })
    return migrated
  } catch (error) {
    if (error instanceof Error && !('code' in error)) throw error
    throw new Error(`The database ${wanted} can't be used: ${error instanceof Error ? error.message : String(error)}.`)
  }
}
