import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { constants, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Names what the demo is made from, so that a schema that moved on never meets older data. */
function hashOfMaker(): string {
  const folder = path.join(ROOT, 'prisma')
  const hash = createHash('sha256')
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (/\.(ts|sql|prisma)$/.test(name)) hash.update(name).update(readFileSync(path.join(folder, name)))
  }
  return hash.digest('hex').slice(0, 12)
}

/**
 * The file of a large demo as it was made today, which nobody writes to: made by the first run of the day (within a
 * minute), found by the others.
 */
export function demoFile(patients: number): string {
  const folder = path.join(tmpdir(), 'courseline-bench')
  const today = new Date().toISOString().slice(0, 10)
  const file = path.join(folder, `demo-${patients}-${today}-${hashOfMaker()}.db`)
  if (existsSync(file)) return file
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const earlier = readdirSync(folder).filter(name => name.startsWith(`demo-${patients}-`))
  for (const name of earlier) rmSync(path.join(folder, name))
  process.stderr.write(`Making the demo of ${patients.toLocaleString('en-GB')} patients …\n`)
  const make = ['scripts/demo.ts', '--only-data', '--file', file, '--patients', String(patients)]
  const args = ['--conditions=react-server', '--import', 'tsx', ...make]
  const made = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 2, 2] })
  if (made.status !== 0) throw new Error('The demo could not be made; what it printed above says why.')
  return file
}

/** A copy that can be written to. */
export function copyOf(original: string, target: string): string {
  copyFileSync(original, target, constants.COPYFILE_FICLONE)
  return target
}
