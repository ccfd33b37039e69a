import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const OWNER = {
  clinic: 'Sample Street Clinic',
  name: 'Alex Example',
  email: 'alex@example.org',
  password: 'maple kettle orbit lamp',
}

export type Server = {
  url: string
  database: string
  /** Everything the server printed so far. */
  printed(): string
  /** Ends the server without warning and starts it again on the same data and port. */
  crashAndRestart(): Promise<void>
  stop(): Promise<void>
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (typeof address !== 'object' || address === null) throw new Error('no free port')
  return address.port
}

function ready(child: ChildProcess, print: (text: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      print(chunk.toString())
      if (chunk.toString().includes('Courseline is ready')) resolve()
    })
    child.stderr?.on('data', (chunk: Buffer) => print(chunk.toString()))
    child.once('exit', code => reject(new Error(`the server ended with ${code}`)))
  })
}

/** Starts the production build on a free port and a database of its own, with a clinic and its owner unless told not to. */
export async function startServer({ setUpFirst = true }: { setUpFirst?: boolean } = {}): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'courseline-e2e-'))
  const database = join(folder, 'courseline.db')
  const port = await freePort()
  const env = { ...process.env, DATABASE_URL: `file:${database}`, PORT: String(port), HOST: '127.0.0.1' }
  let printed = ''
  let child: ChildProcess
  const run = async () => {
    child = spawn(process.execPath, ['scripts/serve.js'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    await ready(child, text => {
      printed += text
    })
  }
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const exited = once(child, 'exit')
    child.kill(signal)
    await exited
  }
  if (setUpFirst) await setUp(database)
  await run()
  return {
    url: `http://localhost:${port}`,
    database,
    printed: () => printed,
    crashAndRestart: async () => {
      await end('SIGKILL')
      await run()
    },
    stop: async () => {
      await end('SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Sets the clinic up the way a script would, before its server starts. */
async function setUp(database: string): Promise<void> {
  const child = spawn(
    'npm',
    [
      'run',
      '--silent',
      'setup',
      '--',
      '--clinic',
      OWNER.clinic,
      '--time-zone',
      'Europe/London',
      '--owner',
      OWNER.email,
      '--name',
      OWNER.name,
    ],
    { env: { ...process.env, DATABASE_URL: `file:${database}` }, stdio: ['pipe', 'inherit', 'inherit'] },
  )
  child.stdin.end(OWNER.password)
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`setup ended with ${code}`)
}
