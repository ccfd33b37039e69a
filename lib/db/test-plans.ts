import Database from 'better-sqlite3'
import { PrismaClient } from '@/lib/generated/prisma/client'
import { sqliteAdapter } from './adapter'
import { replaceDatabase } from './client'
import type { TestDatabase } from './test-database'

/** For tests: how SQLite goes about each statement of a piece of work, in its own words ('SEARCH … USING INDEX …'). */
export async function plansOf({ db, file }: TestDatabase, work: () => Promise<unknown>): Promise<string[]> {
  const listening = new PrismaClient({ adapter: sqliteAdapter(file), log: [{ emit: 'event', level: 'query' }] })
  const statements: string[] = []
  listening.$on('query', ({ query }) => statements.push(query))
  replaceDatabase(listening)
  await work()
  replaceDatabase(db)
  await listening.$disconnect()
  const sqlite = new Database(file, { readonly: true })
  const reads = statements.filter(statement => statement.startsWith('SELECT'))
  const plans = reads.flatMap(statement => planOf(sqlite, statement))
  sqlite.close()
  return plans
}

/** For tests: the steps of one statement, whatever it is asked with. */
export function planOf(sqlite: Database.Database, statement: string): string[] {
  const binds = statement.split('?').length - 1
  const steps = sqlite.prepare<null[], { detail: string }>(`EXPLAIN QUERY PLAN ${statement}`)
  return steps.all(...Array<null>(binds).fill(null)).map(({ detail }) => detail)
}
