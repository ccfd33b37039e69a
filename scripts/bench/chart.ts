import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, type BrowserContext, chromium } from '@playwright/test'
import { DEMO_PASSWORD } from '@/lib/demo/members'
import { findBrowser } from '../browser.js'
import { addCourse } from '../gallery/add-course'
import { firstClinic } from '../gallery/clinic'
import { write } from '../gallery/fill'
import { SIXTY } from '../gallery/sixty'
import { type ChartFigures, chartTable } from './chart-table'
import { copyOf, demoFile } from './demo-file'
import { type Load, type Marks, open, slowness, slowPage } from './drawn'
import { load, type Scene } from './load'
import { pointAtMarks } from './pointing'
import { emptyPageScene } from './reading-scenes'
import { type Percentiles, percentile } from './series'
import { prepare, startServer } from './server'
import { signIn, textOf, type Visitor } from './visitor'

const PATIENTS = 10_000
const WARM_UP = 300
const REQUESTS = 1000
const WARM_LOADS = 9
const COLD_LOADS = 5

/** The marks of the profile. */
const MARKS: Marks = { selector: '[data-panel="profile"] [data-answer]', count: SIXTY.visits.length }
const ANYTHING: Marks = { selector: 'h1', count: 1 }

const say = (words: string) => process.stderr.write(`${words}\n`)

function courseScene(courseId: string): Scene {
  return {
    send: visitor => visitor.ask({ path: `/courses/${courseId}` }),
    check: (answer, turn) => {
      if (answer.status !== 200) throw new Error(`The course answered with status ${answer.status}.`)
      if (turn % 50 === 0 && !textOf(answer).includes(SIXTY.words.symptom1)) throw new Error('It is another page.')
    },
  }
}

async function served(visitor: Visitor, scene: Scene): Promise<Percentiles> {
  const turns = { next: 0 }
  await load(scene, [visitor], WARM_UP, turns)
  return load(scene, [visitor], REQUESTS, turns)
}

async function contextOf(browser: Browser, visitor: Visitor): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  await context.addCookies(visitor.cookies.map(cookie => ({ ...cookie, url: visitor.origin })))
  return context
}

async function loadOnce(context: BrowserContext, url: string, marks: Marks): Promise<Load> {
  const slow = await slowPage(context, marks)
  const done = await open(slow, url)
  await slow.page.close()
  return done
}

async function manyLoads(times: number, once: () => Promise<Load>): Promise<Load[]> {
  const loads: Load[] = []
  while (loads.length < times) loads.push(await once())
  return loads
}

const median = (loads: Load[], of: (one: Load) => number) =>
  percentile(
    loads.map(of).sort((a, b) => a - b),
    0.5,
  )

async function inTheBrowser(visitor: Visitor, course: string) {
  const asRoot = process.getuid?.() === 0
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: asRoot ? ['--no-sandbox'] : [] })
  try {
    const cold = await manyLoads(COLD_LOADS, async () => {
      const context = await contextOf(browser, visitor)
      const once = await loadOnce(context, course, MARKS)
      await context.close()
      return once
    })
    const context = await contextOf(browser, visitor)
    await loadOnce(context, course, MARKS)
    const warm = await manyLoads(WARM_LOADS, () => loadOnce(context, course, MARKS))
    const empty = await manyLoads(WARM_LOADS, () => loadOnce(context, `${visitor.origin}/nowhere`, ANYTHING))
    const slow = await slowPage(context, MARKS)
    await open(slow, course)
    const { times, shift } = await pointAtMarks(slow, MARKS.selector)
    const slower = await slowness(context, slow.page)
    return {
      drawn: median(warm, one => one.drawn),
      first: median(warm, one => one.first),
      bytes: median(warm, one => one.bytes),
      cold: median(cold, one => one.drawn),
      empty: median(empty, one => one.drawn),
      shift: Math.max(shift, ...[...warm, ...cold].map(one => one.shift)),
      coldShift: Math.max(...cold.map(one => one.shift)),
      pointedShift: shift,
      point: percentile(times, 0.95),
      pointMedian: percentile(times, 0.5),
      slower,
    }
  } finally {
    await browser.close()
  }
}

/** `npm run bench -- chart`: a course of 60 sessions in a clinic of 10,000 patients, from the server to the eye. */
export async function benchChart(args: string[]): Promise<void> {
  prepare()
  const folder = mkdtempSync(path.join(tmpdir(), 'courseline-bench-chart-'))
  try {
    const file = copyOf(demoFile(PATIENTS), path.join(folder, 'chart.db'))
    const { keeper, courseId } = write(file, sqlite => {
      const owner = firstClinic(sqlite)
      return { keeper: owner, ...addCourse(sqlite, owner, SIXTY) }
    })
    const server = await startServer(file, [])
    try {
      const visitor = await signIn(server.origin, keeper.email, DEMO_PASSWORD)
      say('Server …')
      const floor = await served(visitor, emptyPageScene())
      const page = await served(visitor, courseScene(courseId))
      say('Browser …')
      const seen = await inTheBrowser(visitor, `${server.origin}/courses/${courseId}`)
      visitor.leave()
      const figures: ChartFigures = {
        server_p99_ms: page.p99,
        drawn_ms: Math.round(seen.drawn),
        layout_shift: Number(seen.shift.toFixed(4)),
        point_ms: Number(seen.point.toFixed(1)),
      }
      const beside = { ...seen, page, floor }
      process.stdout.write(args.includes('--json') ? `${JSON.stringify(figures)}\n` : chartTable(figures, beside))
    } finally {
      await server.stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
