import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter, SqlDriverAdapterFactory, SqlQuery, Transaction } from '@prisma/driver-adapter-utils'
import type { Database } from 'better-sqlite3'
import { OpenTransaction } from './open-transaction'
import { busyTimeout, setPragmas } from './pragmas'
import { Turns } from './turns'

/** The one connection, with every statement in its turn: while a transaction is open, all the others wait for its end. */
class Connection implements SqlDriverAdapter {
  readonly provider = 'sqlite'
  readonly #turns = new Turns()

  constructor(
    readonly adapterName: string,
    readonly inner: SqlDriverAdapter,
    readonly sqlite: Database,
  ) {}

  queryRaw(query: SqlQuery) {
    return this.#alone(() => this.inner.queryRaw(query))
  }

  executeRaw(query: SqlQuery) {
    return this.#alone(() => this.inner.executeRaw(query))
  }

  executeScript(script: string) {
    return this.#alone(() => this.inner.executeScript(script))
  }

  dispose() {
    return this.#alone(() => this.inner.dispose())
  }

  async startTransaction(isolationLevel?: string): Promise<Transaction> {
    if (isolationLevel && isolationLevel !== 'SERIALIZABLE') throw new Error('SQLite transactions are serializable.')
    const turn = this.#turns.take()
    if (turn) await turn
    try {
      // IMMEDIATE: a transaction that reads first and writes later can't find, half way, that another process wrote.
      await this.inner.executeScript('BEGIN IMMEDIATE')
    } catch (error) {
      this.#endTurn()
      throw error
    }
    return new OpenTransaction(this.adapterName, this.inner, this.sqlite, () => this.#endTurn())
  }

  async #alone<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turns.take()
    if (turn) await turn
    try {
      return await work()
    } finally {
      this.#endTurn()
    }
  }

  /** A COMMIT that failed leaves the transaction open, and the next statement of anybody would become part of it. */
  #endTurn(): void {
    try {
      if (this.sqlite.inTransaction) this.sqlite.exec('ROLLBACK')
    } finally {
      this.#turns.give()
    }
  }
}

/** Prisma's adapter keeps its connection in a field that its types don't show. */
function connectionOf(adapter: SqlDriverAdapter): Database {
  const { client } = adapter as SqlDriverAdapter & { client?: Database }
  if (typeof client?.inTransaction !== 'boolean') throw new Error('The SQLite adapter changed: no connection in it.')
  return client
}

/**
 * The driver for PrismaClient on a SQLite file that exists. Prisma's own adapter has one connection and lets a plain
 * query run inside another request's open transaction, where it vanishes if that one rolls back; this one queues them.
 */
export function sqliteAdapter(file: string): SqlDriverAdapterFactory {
  const factory = new PrismaBetterSqlite3({ url: file, fileMustExist: true, timeout: busyTimeout })
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    async connect() {
      const inner = await factory.connect()
      const sqlite = connectionOf(inner)
      setPragmas(sqlite)
      return new Connection(factory.adapterName, inner, sqlite)
    },
  }
}
