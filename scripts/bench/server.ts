import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { ROOT } from './demo-file'

const PATIENCE = 60_000

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('No free port.')
  return address.port
}

/** Builds where needed and finds a browser, in a process of its own: what they print must not mix with the figures. */
export function prepare(): void {
  const work = `
    const { findBrowser } = await import('./scripts/browser.js')
    const { buildIfChanged } = await import('./scripts/start.js')
    await findBrowser()
    buildIfChanged()`
  const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', work], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) throw new Error('The production build is not there; what was printed above says why.')
}

export type Memory = { now: number; peak: number }

export type Server = { origin: string; readyMs: number; memory(): Memory; stop(): Promise<void> }

/** Waits for the line that says that the server answers; rejects if it ends or takes too long. */
function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The server was not ready within a minute.')), PATIENCE)
    child.once('exit', code => reject(new Error(`The server ended with code ${code} before it was ready.`)))
    if (!child.stdout) return
    createInterface(child.stdout).on('line', line => {
      if (!line.startsWith('Courseline is ready')) return
      clearTimeout(timer)
      resolve()
    })
  })
}

/** The limits that `npm start` gives the server, so that what is measured is what is run. */
function memoryFlags(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: { start: string } }
  return scripts.start.match(/--max-\S+/g) ?? []
}

/** Starts the production build on a database file, at a free port of this machine alone. */
export async function startServer(databaseFile: string, nodeArgs: string[]): Promise<Server> {
  const port = await freePort()
  const started = performance.now()
  const child = spawn(process.execPath, [...memoryFlags(), ...nodeArgs, 'scripts/serve.js'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 2],
    env: {
      ...process.env,
      DATABASE_URL: `file:${databaseFile}`,
      PORT: String(port),
      HOST: '127.0.0.1',
      COURSELINE_DEMO: '1',
    },
  })
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  await ready(child)
  const readyMs = performance.now() - started
  const { pid } = child
  if (pid === undefined) throw new Error('The server has no process.')
  const stop = async () => {
    if (child.exitCode !== null) return
    child.kill('SIGTERM')
    await once(child, 'exit')
    process.off('exit', kill)
  }
  return { origin: `http://127.0.0.1:${port}`, readyMs, memory: () => memoryOf(pid), stop }
}

/** What a process holds in memory, now and at most so far, in MB. */
function memoryOf(pid: number): Memory {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const megabytes = (name: string) => Number(status.match(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm'))?.[1]) / 1024
    return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') }
  } catch {
    // No /proc on this system: ps knows the present alone.
    const now = Number(spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout) / 1024
    return { now, peak: Number.NaN }
  }
}
