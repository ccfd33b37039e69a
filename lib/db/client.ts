import 'server-only'
import { env } from '@/lib/env'
import { type Prisma, PrismaClient } from '@/lib/generated/prisma/client'
import { sqliteAdapter } from './adapter'
import { databaseFile } from './database-file'
import { longestWait } from './patience'

export type Db = PrismaClient
export type Tx = Prisma.TransactionClient

/** A client of its own on a SQLite file that exists and is migrated; for scripts and tests. End it with $disconnect(). */
export function openDatabase(file: string): Db {
  // Behind a long write, such as an import or a backup tool's, a save is late and not refused.
  const transactionOptions = { maxWait: longestWait + 5_000, timeout: 10_000 }
  return new PrismaClient({ adapter: sqliteAdapter(file), transactionOptions })
}

const keeper = globalThis as typeof globalThis & { courselineDatabase?: Db }

function current(): Db {
  // On globalThis, so that a reload of next dev finds the client it had instead of opening the file once more.
  keeper.courselineDatabase ??= openDatabase(databaseFile(env().DATABASE_URL))
  return keeper.courselineDatabase
}

/** For tests: lets `db` stand for this client from now on. */
export function replaceDatabase(database: Db): void {
  keeper.courselineDatabase = database
}

/**
 * The database of this process (DATABASE_URL). Opened at the first use, not at import, so that a build needs none.
 * Inside db.$transaction only the `tx` it hands over may be used: a query on `db` would wait for itself.
 */
export const db: Db = new Proxy({} as Db, {
  get(_, name) {
    const client = current()
    const value: unknown = Reflect.get(client, name)
    return typeof value === 'function' ? value.bind(client) : value
  },
})
