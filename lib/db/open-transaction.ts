import type { SqlQueryable, Transaction } from '@prisma/driver-adapter-utils'
import type { Database } from 'better-sqlite3'

type Query = Parameters<SqlQueryable['queryRaw']>[0]

/** From BEGIN to COMMIT or ROLLBACK. Prisma sends those two as queries and then calls commit() or rollback(). */
export class OpenTransaction implements Transaction {
  readonly provider = 'sqlite'
  readonly options = { usePhantomQuery: false }
  #ended = false

  constructor(
    readonly adapterName: string,
    readonly inner: SqlQueryable,
    readonly sqlite: Database,
    readonly whenEnded: () => void,
  ) {}

  async queryRaw(query: Query) {
    this.#mustBeOpen()
    return this.inner.queryRaw(query)
  }

  async executeRaw(query: Query) {
    this.#mustBeOpen()
    return this.inner.executeRaw(query)
  }

  async commit() {
    this.#end()
  }

  async rollback() {
    this.#end()
  }

  async createSavepoint(name: string) {
    await this.#run(`SAVEPOINT ${name}`)
  }

  async rollbackToSavepoint(name: string) {
    await this.#run(`ROLLBACK TO ${name}`)
  }

  async releaseSavepoint(name: string) {
    await this.#run(`RELEASE SAVEPOINT ${name}`)
  }

  #run(sql: string) {
    return this.executeRaw({ sql, args: [], argTypes: [] })
  }

  /** A late statement of a transaction that timed out, or that SQLite ended itself on a full disk, must not run alone. */
  #mustBeOpen(): void {
    if (this.#ended || !this.sqlite.inTransaction) throw new Error('The transaction has already ended.')
  }

  #end(): void {
    if (this.#ended) return
    this.#ended = true
    this.whenEnded()
  }
}
