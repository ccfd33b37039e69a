import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter, SqlDriverAdapterFactory, SqlQuery, Transaction } from '@prisma/driver-adapter-utils'
import type { Database } from 'better-sqlite3'
import { OpenTransaction } from './open-transaction'
import { patiently } from './patience'
import { setPragmas } from './pragmas'
import { Turns } from './turns'
import { writersOf } from './writers'

/**
 * The one connection, with every statement in its turn: while a transaction is open, all the others wait for its end.
 * Whoever may write takes the writers' turn before it: a long write on another connection holds that one alone, so that
 * those who read go on, and nobody sleeps on this thread until SQLite lets them write.
 */
class Connection implements SqlDriverAdapter {
  readonly provider = 'sqlite'
  readonly #turns = new Turns()

  constructor(
    readonly adapterName: string,
    readonly inner: SqlDriverAdapter,
    readonly sqlite: Database,
    readonly writers: Turns,
  ) {}

  queryRaw(query: SqlQuery) {
    const read = () => patiently(() => this.#alone(() => this.inner.queryRaw(query)))
    return ONLY_READS.test(query.sql) ? read() : this.#asWriter(read)
  }

  executeRaw(query: SqlQuery) {
    return this.#asWriter(() => patiently(() => this.#alone(() => this.inner.executeRaw(query))))
  }

  executeScript(script: string) {
    return this.#asWriter(() => patiently(() => this.#alone(() => this.inner.executeScript(script))))
  }

  dispose() {
    return this.#alone(() => this.inner.dispose())
  }

  async startTransaction(isolationLevel?: string): Promise<Transaction> {
    if (isolationLevel && isolationLevel !== 'SERIALIZABLE') throw new Error('SQLite transactions are serializable.')
    const writer = this.writers.take()
    if (writer) await writer
    try {
      await patiently(() => this.#begin())
    } catch (error) {
      this.writers.give()
      throw error
    }
    return new OpenTransaction(this.adapterName, this.inner, this.sqlite, () => this.#endTransaction())
  }

  /** Takes the turn and keeps it for the transaction that has begun; gives it back where another process is in the way. */
  async #begin(): Promise<void> {
    const turn = this.#turns.take()
    if (turn) await turn
    try {
      // IMMEDIATE: a transaction that reads first and writes later can't find, half way, that another process wrote.
      await this.inner.executeScript('BEGIN IMMEDIATE')
    } catch (error) {
      this.#endTurn()
      throw error
    }
  }

  async #asWriter<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.writers.take()
    if (turn) await turn
    try {
      return await work()
    } finally {
      this.writers.give()
    }
  }

  #endTransaction(): void {
    try {
      this.#endTurn()
    } finally {
      this.writers.give()
    }
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

/** What Prisma sends for a read; a write that gives rows back begins with INSERT, UPDATE or DELETE. */
const ONLY_READS = /^\s*SELECT\b/i

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
  const factory = new PrismaBetterSqlite3({ url: file, fileMustExist: true })
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    async connect() {
      const inner = await factory.connect()
      const sqlite = connectionOf(inner)
      setPragmas(sqlite)
      // See patiently: this thread never sleeps.
      sqlite.pragma('busy_timeout = 0')
      return new Connection(factory.adapterName, inner, sqlite, writersOf(file))
    },
  }
}
