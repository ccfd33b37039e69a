import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { PrismaClient } from '@/lib/generated/prisma/client'
import { type Db, openDatabase } from './client'
import { freshDatabase, type TestDatabase } from './test-database'

let fresh: TestDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})

afterEach(() => fresh.close())

/** Async, because Prisma's own promise would not send the query before it is awaited. */
async function addClinic(db: Pick<Db, 'clinic'>, id: string) {
  return db.clinic.create({ data: { id, name: `Example ${id}`, timeZone: 'Europe/London' } })
}

function signal() {
  let send = () => {}
  const sent = new Promise<void>(resolve => {
    send = resolve
  })
  return { send, sent }
}

/**
 * One request rolls its transaction back while another saves, and the save is answered before (`early`) or after the
 * rollback. Returns the ids of what is there in the end.
 */
async function saveBesideRollback(db: Db, early: boolean): Promise<string[]> {
  const opened = signal()
  const giveUp = signal()
  const undone = db.$transaction(async tx => {
    await addClinic(tx, 'undone')
    opened.send()
    await giveUp.sent
    // Meanwhile the other save, if nothing holds it back, has its turn.
    for (let turn = 0; turn < 10; turn++) await tx.clinic.count()
    throw new Error('changed my mind')
  })
  await opened.sent
  const saved = addClinic(db, 'saved')
  if (early) await saved
  giveUp.send()
  await expect(undone).rejects.toThrow('changed my mind')
  await saved
  return (await db.clinic.findMany()).map(clinic => clinic.id)
}

test('the adapter as it comes loses a write that it acknowledged', async () => {
  const bare = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: fresh.file }) })
  expect(await saveBesideRollback(bare, true)).toEqual([])
  await bare.$disconnect()
})

test('this adapter keeps it, and answers only when the transaction is over', async () => {
  expect(await saveBesideRollback(fresh.db, false)).toEqual(['saved'])
})

test('the connection is durable, checks references and wipes what is deleted', async () => {
  const pragma = async (name: string) => {
    const rows = await fresh.db.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`)
    return Object.values(rows[0] ?? {}).map(String)
  }
  expect(await pragma('journal_mode')).toEqual(['wal'])
  expect(await pragma('synchronous')).toEqual(['2'])
  expect(await pragma('foreign_keys')).toEqual(['1'])
  expect(await pragma('busy_timeout')).toEqual(['0'])
  expect(await pragma('secure_delete')).toEqual(['1'])
  expect(await pragma('temp_store')).toEqual(['2'])
  expect(await pragma('cache_size')).toEqual(['-32000'])
})

test('200 transactions at once count to exactly 200', async () => {
  const { db } = fresh
  await addClinic(db, 'counted')
  const where = { id: 'counted' }
  const countOne = () =>
    db.$transaction(async tx => {
      const { lastReference } = await tx.clinic.findUniqueOrThrow({ where })
      await tx.clinic.update({ where, data: { lastReference: lastReference + 1 } })
    })
  await Promise.all(Array.from({ length: 200 }, countOne))
  expect(await db.clinic.findUniqueOrThrow({ where })).toMatchObject({ lastReference: 200 })
})

test('a transaction that runs out of time is undone, its late writes refused, and the connection is free', async () => {
  const { db } = fresh
  const timedOut = signal()
  let late: Promise<unknown> = Promise.resolve()
  const slow = db.$transaction(
    async tx => {
      await addClinic(tx, 'slow')
      await timedOut.sent
      late = addClinic(tx, 'late')
      await late
    },
    { timeout: 1 },
  )
  // Waits for its turn, which comes when the slow one has been thrown out.
  await addClinic(db, 'next')
  timedOut.send()
  await expect(slow).rejects.toMatchObject({ code: 'P2028' })
  await expect(late).rejects.toMatchObject({ code: 'P2028' })
  await db.$transaction(tx => addClinic(tx, 'after'))
  expect((await db.clinic.findMany({ orderBy: { id: 'asc' } })).map(clinic => clinic.id)).toEqual(['after', 'next'])
})

test('a transaction whose commit fails is undone', async () => {
  const { db } = fresh
  const orphan = db.$transaction(async tx => {
    await tx.$executeRaw`PRAGMA defer_foreign_keys = ON`
    await addClinic(tx, 'undone')
    await tx.installation.create({ data: { id: 1, clinicId: 'nobody' } })
  })
  await expect(orphan).rejects.toThrow()
  await addClinic(db, 'after')
  expect((await db.clinic.findMany()).map(clinic => clinic.id)).toEqual(['after'])
})

test('a transaction that SQLite ended itself takes no further write', async () => {
  const { db } = fresh
  const halved = db.$transaction(async tx => {
    await addClinic(tx, 'undone')
    await tx.$executeRaw`ROLLBACK`
    await addClinic(tx, 'alone')
  })
  await expect(halved).rejects.toThrow('already ended')
  expect(await db.clinic.count()).toBe(0)
})

test('a transaction begun by hand does not outlive its statement', async () => {
  await fresh.db.$executeRaw`BEGIN`
  await addClinic(fresh.db, 'saved')
  const other = openDatabase(fresh.file)
  expect(await other.clinic.count()).toBe(1)
  await other.$disconnect()
})

test('a nested transaction that fails takes back its own writes alone', async () => {
  const { db } = fresh
  await db.$transaction(async tx => {
    await addClinic(tx, 'outer')
    const inner = tx.$transaction(async nested => {
      await addClinic(nested, 'inner')
      throw new Error('only this part')
    })
    await expect(inner).rejects.toThrow('only this part')
  })
  expect((await db.clinic.findMany()).map(clinic => clinic.id)).toEqual(['outer'])
})

test('a request that gives up waiting leaves the queue in order', async () => {
  const { db } = fresh
  const opened = signal()
  const finish = signal()
  const first = db.$transaction(async tx => {
    opened.send()
    await finish.sent
    await addClinic(tx, 'first')
  })
  await opened.sent
  const impatient = db.$transaction(tx => addClinic(tx, 'impatient'), { maxWait: 1 })
  const patient = addClinic(db, 'patient')
  await expect(impatient).rejects.toMatchObject({ code: 'P2028' })
  finish.send()
  await Promise.all([first, patient])
  expect((await db.clinic.findMany({ orderBy: { id: 'asc' } })).map(clinic => clinic.id)).toEqual(['first', 'patient'])
})

test('a missing file is an error, not a new database', async () => {
  const db = openDatabase(`${fresh.file}-missing`)
  await expect(db.clinic.count()).rejects.toThrow()
  await db.$disconnect()
})
