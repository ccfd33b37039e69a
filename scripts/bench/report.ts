import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DEMO_MEMBERS, DEMO_PASSWORD } from '@/lib/demo/members'
import { addClinic } from '../gallery/clinic'
import { write } from '../gallery/fill'
import { BEGAN, makeRecord, onePass } from './report-record'
import { type ReportFigures, reportTable, type SizeFigures } from './report-table'
import { percentile } from './series'
import { prepare, type Server, startServer } from './server'
import { signIn, textOf, type Visitor } from './visitor'

const SIZES = [1_000, 10_000, 50_000]
const STARTS = 3
const WARM = 20
const WINDOWS = 7

/** Between two pages of somebody else, in milliseconds. */
const BREATH = 5

const PAGE = `/report?${new URLSearchParams({ period: 'days', ...BEGAN, plain: '1' })}`

const say = (words: string) => process.stderr.write(`${words}\n`)

const median = (values: number[]) =>
  percentile(
    [...values].sort((a, b) => a - b),
    0.5,
  )

/** One start of the server: what the clinic's first report took, and what else was seen around it. */
type Seen = { cold: number; warm: number[]; memory: number; waits: number }

async function askReport(visitor: Visitor, courses: number): Promise<number> {
  const answer = await visitor.ask({ path: PAGE })
  if (answer.status !== 200) throw new Error(`The report answered with status ${answer.status}.`)
  if (!textOf(answer).includes(courses.toLocaleString('en-GB'))) throw new Error('The report counts other courses.')
  return answer.ms
}

/** Somebody else who opens one page after the other, with a breath between, and how long each took. */
class Other {
  readonly #waits: number[] = []
  #done = false
  readonly #walk: Promise<void>

  constructor(visitor: Visitor) {
    this.#walk = this.#open(visitor)
  }

  async #open(visitor: Visitor): Promise<void> {
    while (!this.#done) {
      this.#waits.push((await visitor.ask({ path: '/patients' })).ms)
      await pause(BREATH)
    }
  }

  /** The longest wait. */
  async leave(): Promise<number> {
    this.#done = true
    await this.#walk
    return Math.max(...this.#waits)
  }
}

/** The most memory that was seen while something was done, in MB. */
async function peakWhile(server: Server, work: () => Promise<void>): Promise<number> {
  let [peak, done] = [0, false]
  const watch = async () => {
    while (!done) {
      peak = Math.max(peak, server.memory().now)
      await pause(10)
    }
  }
  const watching = watch()
  await work()
  done = true
  await watching
  return peak
}

/** How long somebody else waits at most while something is done. */
async function longestWhile(visitor: Visitor, work: () => Promise<unknown>): Promise<number> {
  const other = new Other(visitor)
  await work()
  return other.leave()
}

async function oneStart(file: string, { courses, elsewhere }: { courses: number; elsewhere: string }): Promise<Seen> {
  const server = await startServer(file, [])
  try {
    const [asking, other, another] = await Promise.all(
      [DEMO_MEMBERS[0].email, DEMO_MEMBERS[0].email, elsewhere].map(email =>
        signIn(server.origin, email, DEMO_PASSWORD),
      ),
    )
    if (!asking || !other || !another) throw new Error('Nobody is signed in.')
    for (let turn = 0; turn < 200; turn++) await other.ask({ path: '/patients' })
    for (let turn = 0; turn < 20; turn++) await asking.ask({ path: '/patients' })
    // The page itself has been served, and what is kept ready is that of a clinic without courses.
    const forget = () => another.ask({ path: PAGE })
    await forget()
    const seen: Seen = { cold: 0, warm: [], memory: 0, waits: 0 }
    const idle = server.memory().now
    const peak = await peakWhile(server, async () => {
      seen.cold = await askReport(asking, courses)
      for (let turn = 0; turn < WARM; turn++) seen.warm.push(await askReport(asking, courses))
    })
    seen.memory = peak - idle
    const [without, during]: [number[], number[]] = [[], []]
    for (let window = 0; window < WINDOWS; window++) {
      await forget()
      const started = performance.now()
      during.push(await longestWhile(other, () => askReport(asking, courses)))
      const lasted = performance.now() - started
      without.push(await longestWhile(other, () => pause(lasted)))
    }
    seen.waits = Math.max(...during) - Math.max(...without)
    for (const visitor of [asking, other, another]) visitor.leave()
    return seen
  } finally {
    await server.stop()
  }
}

async function measured(courses: number, folder: string): Promise<SizeFigures> {
  say(`${courses.toLocaleString('en-GB')} courses …`)
  const file = makeRecord(courses, path.join(folder, `${courses}.db`))
  const { email: elsewhere } = write(file, sqlite => addClinic(sqlite, { timeZone: 'Europe/London' }))
  const floors = [onePass(file), onePass(file), onePass(file)]
  const starts: Seen[] = []
  while (starts.length < STARTS) starts.push(await oneStart(file, { courses, elsewhere }))
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
  const rounded = (value: number) => Number(value.toFixed(1))
  return {
    courses,
    cold_ms: rounded(median(starts.map(({ cold }) => cold))),
    warm_ms: rounded(median(starts.flatMap(({ warm }) => warm))),
    floor_ms: rounded(median(floors)),
    memory_mb: rounded(Math.max(...starts.map(({ memory }) => memory))),
    others_wait_ms: rounded(Math.max(0, median(starts.map(({ waits }) => waits)))),
  }
}

/** `npm run bench -- report`: the outcome report of three sizes of clinic, as its page asks for it. */
export async function benchReport(args: string[]): Promise<void> {
  const only = args.includes('--only') ? Number(args[args.indexOf('--only') + 1]) : null
  const sizes = SIZES.filter(size => only === null || size === only)
  if (sizes.length === 0) throw new Error(`--only takes one of ${SIZES.join(', ')} here.`)
  prepare()
  const folder = mkdtempSync(path.join(tmpdir(), 'courseline-bench-report-'))
  try {
    const figures: ReportFigures = { sizes: [] }
    for (const courses of sizes) figures.sizes.push(await measured(courses, folder))
    process.stdout.write(args.includes('--json') ? `${JSON.stringify(figures)}\n` : reportTable(figures))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
