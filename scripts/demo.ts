import { existsSync, mkdirSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { lockDatabase } from '@/lib/db/lock'
import { DEMO_CLINIC, DEMO_MEMBERS, DEMO_PASSWORD } from '@/lib/demo/members'
import { type Day, today } from '@/lib/time/day'
import { DEFAULT_PATIENTS, DEFAULT_SEED, isThisDemo, makeDemo } from '@/prisma/demo/make-demo'

const USAGE = `Usage: npm run demo -- [--patients NUMBER] [--seed NUMBER] [--only-data] [--file PATH]

  --patients   how many made-up patients, 1 to 50000 (${DEFAULT_PATIENTS})
  --seed       another number makes another clinic (${DEFAULT_SEED})
  --only-data  make the database and stop
  --file       keep it somewhere else than in data/demo.db
`

type Options = { file: string; patients: number; seed: number; today: Day; onlyData: boolean }

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function numberFrom(name: string, typed: string, min: number, max: number): number {
  const number = Number(typed)
  if (!/^\d{1,9}$/.test(typed) || number < min || number > max)
    throw new Error(`--${name} takes a whole number from ${min} to ${max}.`)
  return number
}

/** The path without links, by which the server will know the file and its lock. */
function realPath(file: string): string {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  return existsSync(file) ? realpathSync(file) : join(realpathSync(dirname(file)), basename(file))
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      patients: { type: 'string', default: String(DEFAULT_PATIENTS) },
      seed: { type: 'string', default: String(DEFAULT_SEED) },
      'only-data': { type: 'boolean', default: false },
      file: { type: 'string' },
    },
  })
  const file = values.file ? resolve(values.file) : fileURLToPath(new URL('../data/demo.db', import.meta.url))
  return {
    file: realPath(file),
    patients: numberFrom('patients', values.patients, 1, 50_000),
    seed: numberFrom('seed', values.seed, 0, 999_999_999),
    today: today(DEMO_CLINIC.timeZone),
    onlyData: values['only-data'],
  }
}

async function makeData({ onlyData: _, ...options }: Options): Promise<void> {
  lockDatabase(options.file)
  if (isThisDemo(options)) return say('The demo was made today and is kept as it is.')
  const startedAt = performance.now()
  await makeDemo({ ...options, say })
  say(`Made in ${((performance.now() - startedAt) / 1000).toFixed(1)} s: ${options.file}`)
}

try {
  const options = readOptions()
  process.umask(0o077)
  say('The demo is made anew each day and for other options; what was typed into it goes then.')
  await makeData(options)
  if (!options.onlyData) {
    process.env.DATABASE_URL = `file:${options.file}`
    process.env.COURSELINE_DEMO = '1'
    say(`Sign in as ${DEMO_MEMBERS[0].email} with the password “${DEMO_PASSWORD}”.`)
    const { start } = await import('./start.js')
    await start()
  }
} catch (error) {
  const wrongUsage = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${wrongUsage ? USAGE : ''}`)
  process.exit(1)
}
