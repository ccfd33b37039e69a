import { basename, join } from 'node:path'
import { env } from '@/lib/env'
import { logInfo } from '@/lib/log'
import { databaseFile, makeDatabaseFile } from './database-file'
import { isLockedElsewhere, lockDatabase } from './lock'
import { applyMigrations, isUpToDate, type Migrated } from './migrate'

const migrations = () => join(process.cwd(), 'prisma/migrations')

function take(wanted: string): Migrated {
  try {
    const file = makeDatabaseFile(wanted)
    lockDatabase(file)
    return applyMigrations(file, migrations())
  } catch (error) {
    if (error instanceof Error && !('code' in error)) throw error
    throw new Error(`The database ${wanted} can't be used: ${error instanceof Error ? error.message : String(error)}.`)
  }
}

/**
 * Readies the database of this process (DATABASE_URL): takes it for this process alone, makes it if it is not there
 * and brings it up to date. Returns what was applied. Throws an Error with one sentence that can be shown as it is.
 */
export function bootDatabase(): Migrated {
  const migrated = take(databaseFile(env().DATABASE_URL))
  const { applied, backup } = migrated
  if (backup) logInfo('database_updated', { migrations: applied.length, copy: basename(backup) })
  return migrated
}

/**
 * Readies the database for a command, as the server does where none is running. Beside one that is running it is left to
 * that one, and has to be as new as this program. Prints nothing. Throws an Error with one sentence that can be shown.
 */
export function bootBesideServer(): void {
  const wanted = databaseFile(env().DATABASE_URL)
  try {
    take(wanted)
  } catch (error) {
    if (!isLockedElsewhere(error)) throw error
    if (isUpToDate(wanted, migrations())) return
    throw new Error('The Courseline that is running is another version. Stop it, run this command, and start it again.')
  }
}
