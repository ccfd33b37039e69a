import { afterEach, beforeEach, expect, test } from 'vitest'
import { openBeside } from './beside'
import { freshDatabase, type TestDatabase } from './test-database'
import { writersOf } from './writers'

let fresh: TestDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})

afterEach(() => fresh.close())

const add = async (id: string) => fresh.db.clinic.create({ data: { id, name: 'Example', timeZone: 'Europe/London' } })

const INSERT = "INSERT INTO Clinic (id, name, timeZone) VALUES ('beside', 'Example', 'Europe/London')"

test('while another connection writes, reads go on and writes wait for it', async () => {
  const writers = writersOf(fresh.file)
  await writers.take()
  const beside = openBeside(fresh.file, { readonly: false })
  beside.exec(`BEGIN IMMEDIATE; ${INSERT}`)
  const written: string[] = []
  const plain = add('plain').then(() => written.push('plain'))
  const inTransaction = fresh.db
    .$transaction(async tx => {
      expect(await tx.clinic.count({ where: { id: 'beside' } })).toBe(1)
      await tx.clinic.create({ data: { id: 'tx', name: 'Example', timeZone: 'Europe/London' } })
    })
    .then(() => written.push('transaction'))
  // A read is answered while they wait, from the record as it was before.
  for (let turn = 0; turn < 5; turn++) expect(await fresh.db.clinic.count()).toBe(0)
  expect(written).toEqual([])
  beside.exec('COMMIT')
  beside.close()
  writers.give()
  await Promise.all([plain, inTransaction])
  expect(written.sort()).toEqual(['plain', 'transaction'])
  expect(await fresh.db.clinic.count()).toBe(3)
})

test('a save behind another process is late, and this thread goes on meanwhile', async () => {
  const beside = openBeside(fresh.file, { readonly: false })
  beside.exec(`BEGIN IMMEDIATE; ${INSERT}`)
  let saved = 0
  const saves = [add('plain'), fresh.db.$transaction(tx => tx.clinic.count({ where: { id: 'beside' } }))]
  const counted = Promise.all(saves.map(save => save.then(() => saved++)))
  for (let turn = 0; turn < 5; turn++) expect(await fresh.db.clinic.count()).toBe(0)
  expect(saved).toBe(0)
  beside.exec('COMMIT')
  beside.close()
  await counted
  expect(await fresh.db.clinic.count()).toBe(2)
})

test('a transaction that fails lets the next one write', async () => {
  await expect(
    fresh.db.$transaction(async () => {
      throw new Error('changed my mind')
    }),
  ).rejects.toThrow('changed my mind')
  expect((await add('next')).id).toBe('next')
  expect(writersOf(fresh.file).take()).toBeUndefined()
  writersOf(fresh.file).give()
})
