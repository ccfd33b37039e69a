import Database from 'better-sqlite3'
import { sqliteAdapter } from '@/lib/db/adapter'
import { replaceDatabase } from '@/lib/db/client'
import { setPragmas } from '@/lib/db/pragmas'
import { PrismaClient } from '@/lib/generated/prisma/client'
import { type Percentiles, percentiles } from './series'

/** A statement with its parameters, as SQLite got it. */
type Statement = { sql: string; args: unknown[] }

/** The statements of one request. */
export type Request = Statement[]

function recordOn(sqlite: Database.Database, note: (statement: Statement) => void): void {
  const prepare = sqlite.prepare.bind(sqlite)
  const exec = sqlite.exec.bind(sqlite)
  sqlite.exec = sql => {
    note({ sql, args: [] })
    return exec(sql)
  }
  const recording = (sql: string) => {
    const statement = prepare(sql)
    const bind = statement.bind.bind(statement)
    statement.bind = (args: unknown[]) => {
      note({ sql, args })
      return bind(args)
    }
    return statement
  }
  sqlite.prepare = recording as typeof sqlite.prepare
}

/**
 * Runs each piece of work on a database file through Prisma, as the server does, and returns the statements that it
 * came to. `db` stands for that file until this resolves.
 */
export async function recordStatements(file: string, works: (() => Promise<unknown>)[]): Promise<Request[]> {
  let request: Request = []
  const factory = sqliteAdapter(file)
  const connect = async () => {
    const connection = await factory.connect()
    const { sqlite } = connection as typeof connection & { sqlite: Database.Database }
    recordOn(sqlite, statement => request.push(statement))
    return connection
  }
  const client = new PrismaClient({ adapter: { ...factory, connect } })
  replaceDatabase(client)
  const requests: Request[] = []
  for (const work of works) {
    request = []
    await work()
    requests.push(request)
  }
  await client.$disconnect()
  return requests
}

/**
 * How long the statements of each request take through better-sqlite3 alone, each prepared once, on a file that has not
 * seen their writes. The first `warmUp` requests are not counted.
 */
export function replay(file: string, requests: Request[], warmUp: number): Percentiles {
  const sqlite = new Database(file)
  setPragmas(sqlite)
  const prepared = new Map<string, Database.Statement>()
  const run = ({ sql, args }: Statement) => {
    const statement = prepared.get(sql) ?? sqlite.prepare(sql)
    prepared.set(sql, statement)
    if (statement.reader) statement.raw().all(args)
    else statement.run(args)
  }
  try {
    const times = requests.map(request => {
      const started = performance.now()
      request.forEach(run)
      return performance.now() - started
    })
    return percentiles(times.slice(warmUp))
  } finally {
    sqlite.close()
  }
}
