import { createHash } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hashPassword } from '@/lib/auth/password'
import { applyMigrations } from '@/lib/db/migrate'
import { readMigrations } from '@/lib/db/migration-files'
import { DEMO_PASSWORD } from '@/lib/demo/members'
import { type DemoClinic, type DemoOptions, makeClinic } from './clinic'
import { stampOf, writeClinic } from './write'

export const DEFAULT_PATIENTS = 120
/** One whose 150 courses come close to the figures of the reference studies; a large clinic does with any seed. */
export const DEFAULT_SEED = 137

const MIGRATIONS = join(dirname(fileURLToPath(import.meta.url)), '../migrations')

export type MakeDemo = DemoOptions & {
  file: string
  /** Told what is going on, a line for each stage. */
  say?: (line: string) => void
}

/** A number of 31 bits for what a demo is made from: its options, the day and the schema. */
function stampFor({ patients, seed, today }: DemoOptions): number {
  const schema = readMigrations(MIGRATIONS).map(migration => migration.checksum)
  const hash = createHash('sha256').update(JSON.stringify({ patients, seed, today, schema }))
  return hash.digest().readUInt32BE() >>> 1
}

/** Whether the file is this very demo, made today with these options, whatever was typed into it since. */
export function isThisDemo({ file, ...options }: DemoOptions & { file: string }): boolean {
  return existsSync(file) && stampOf(file) === stampFor(options)
}

/** Whether something else than a demo lies there, which must not be replaced. */
export function isTaken(file: string): boolean {
  return existsSync(file) && statSync(file).size > 0 && stampOf(file) === null
}

const sqliteFiles = (file: string) => ['', '-wal', '-shm', '-journal'].map(end => `${file}${end}`)

function remove(file: string): void {
  for (const each of sqliteFiles(file)) rmSync(each, { force: true })
}

/**
 * Makes the database of a made-up clinic: `patients` (1 or more) patients from a seed, with 18 months of treatments
 * that end on `today`. It is built beside `file` and takes its name, and the place of an earlier demo, once it is
 * whole. Throws a sentence where `file` is not a demo. Nobody may be using it. Returns what it wrote.
 */
export async function makeDemo({ file, say = () => {}, ...options }: MakeDemo): Promise<DemoClinic> {
  if (isTaken(file)) throw new Error(`${file} is there already and is no demo. Choose another file.`)
  const partial = `${file}.making`
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  remove(partial)
  try {
    const demo = await build(partial, options, say)
    const handle = openSync(partial, 'r')
    fsyncSync(handle)
    closeSync(handle)
    // The log of the earlier demo would be taken for this one's.
    remove(file)
    renameSync(partial, file)
    return demo
  } finally {
    remove(partial)
  }
}

async function build(file: string, options: DemoOptions, say: (line: string) => void): Promise<DemoClinic> {
  say(`Making up ${options.patients.toLocaleString('en-GB')} patients …`)
  const demo = makeClinic(options)
  const { sessions, responses } = demo
  say(
    `Writing ${sessions.length.toLocaleString('en-GB')} sessions and ${responses.length.toLocaleString('en-GB')} answers …`,
  )
  applyMigrations(file, MIGRATIONS)
  writeClinic(file, demo, await hashPassword(DEMO_PASSWORD), stampFor(options))
  return demo
}
