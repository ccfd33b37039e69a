import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DEMO_PASSWORD } from '@/lib/demo/members'
import { readPeople } from './people'
import { BEGAN, makeRecord, onePass } from './report-record'
import { type ReportFigures, reportTable, type SizeFigures } from './report-table'
import { percentile } from './series'
import { prepare, type Server, startServer } from './server'
import { signIn, textOf, type Visitor } from './visitor'

const SIZES = [1_000, 10_000, 50_000]
const STARTS = 3
const WARM = 20
const IDLE_WINDOWS = 5

const PAGE = `/report?${new URLSearchParams({ period: 'days', ...BEGAN, plain: '1' })}`

const say = (words: string) => process.stderr.write(`${words}\n`)

const median = (values: number[]) =>
  percentile(
    [...values].sort((a, b) => a - b),
    0.5,
  )

/** One start of the server: what the first report took, and what else was seen around it. */
type Seen = { cold: number; warm: number[]; memory: number; waits: number }

async function askReport(visitor: Visitor, courses: number): Promise<number> {
  const answer = await visitor.ask({ path: PAGE })
  if (answer.status !== 200) throw new Error(`The report answered with status ${answer.status}.`)
  if (!textOf(answer).includes(courses.toLocaleString('en-GB'))) throw new Error('The report counts other courses.')
  return answer.ms
}

/** Somebody else who opens one page after the other, and how long each took. */
class Other {
  readonly #waits: number[] = []
  #done = false
  readonly #walk: Promise<void>

  constructor(visitor: Visitor) {
    this.#walk = this.#open(visitor)
  }

  async #open(visitor: Visitor): Promise<void> {
    while (!this.#done) this.#waits.push((await visitor.ask({ path: `/nowhere/${this.#waits.length}` })).ms)
  }

  /** The longest wait and how many pages there were. */
  async leave(): Promise<{ longest: number; pages: number }> {
    this.#done = true
    await this.#walk
    return { longest: Math.max(...this.#waits), pages: this.#waits.length }
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

async function longestWithout(visitor: Visitor, pages: number): Promise<number> {
  const longest: number[] = []
  for (let window = 0; window < IDLE_WINDOWS; window++) {
    const waits: number[] = []
    while (waits.length < pages) waits.push((await visitor.ask({ path: `/nowhere/idle-${waits.length}` })).ms)
    longest.push(Math.max(...waits))
  }
  return median(longest)
}

async function oneStart(file: string, courses: number): Promise<Seen> {
  const [owner] = readPeople(file, 1).members
  const server = await startServer(file, [])
  try {
    const asking = await signIn(server.origin, owner?.email ?? '', DEMO_PASSWORD)
    const other = await signIn(server.origin, owner?.email ?? '', DEMO_PASSWORD)
    for (let turn = 0; turn < 200; turn++) await other.ask({ path: `/nowhere/${turn}` })
    for (let turn = 0; turn < 20; turn++) await asking.ask({ path: '/patients' })
    const idle = server.memory().now
    const seen: Seen = { cold: 0, warm: [], memory: 0, waits: 0 }
    const walking = new Other(other)
    const peak = await peakWhile(server, async () => {
      seen.cold = await askReport(asking, courses)
    })
    const { longest, pages } = await walking.leave()
    seen.waits = longest - (await longestWithout(other, pages))
    const later = await peakWhile(server, async () => {
      for (let turn = 0; turn < WARM; turn++) seen.warm.push(await askReport(asking, courses))
    })
    seen.memory = Math.max(peak, later) - idle
    asking.leave()
    other.leave()
    return seen
  } finally {
    await server.stop()
  }
}

async function measured(courses: number, folder: string): Promise<SizeFigures> {
  say(`${courses.toLocaleString('en-GB')} courses …`)
  const file = makeRecord(courses, path.join(folder, `${courses}.db`))
  const floors = [onePass(file), onePass(file), onePass(file)]
  const starts: Seen[] = []
  while (starts.length < STARTS) starts.push(await oneStart(file, courses))
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
