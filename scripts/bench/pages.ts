import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { DEMO_PASSWORD } from '@/lib/demo/members'
import { checkSaves } from './check-saves'
import { copyOf, demoFile } from './demo-file'
import { type Floor, type MeasuredFigures, SCENES, type SceneName } from './figures'
import { sqlFloor } from './floors'
import { javascriptSizes } from './javascript'
import { load, type Scene } from './load'
import { type People, readPeople } from './people'
import { chartScene, dashboardScene, emptyPageScene } from './reading-scenes'
import { type Saved, saveScene } from './save-scene'
import { searchScene } from './search-scene'
import type { Series } from './series'
import { prepare, type Server, startServer } from './server'
import { table } from './table'
import { signIn, type Visitor } from './visitor'

const PATIENTS = 10_000
const CLIENTS = 8
const WARM_UP = 400
/** Enough for a 99th percentile that a single hiccup does not make. */
const ONE_CLIENT = 600
const EIGHT_CLIENTS = 2400

type Options = { json: boolean; only: SceneName[]; profile: string | undefined }

function options(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: { json: { type: 'boolean' }, only: { type: 'string' }, profile: { type: 'string' } },
  })
  const wanted = values.only?.split(',')
  const only = SCENES.filter(name => !wanted || wanted.includes(name))
  if (wanted && only.length !== wanted.length) throw new Error(`--only takes some of ${SCENES.join(',')}.`)
  return { json: values.json ?? false, only, profile: values.profile }
}

const say = (words: string) => process.stderr.write(`${words}\n`)

async function measured(scene: Scene, visitors: Visitor[]): Promise<{ c1: Series; c8: Series }> {
  const turns = { next: 0 }
  await load(scene, visitors, WARM_UP, turns)
  const c1 = await load(scene, visitors.slice(0, 1), ONE_CLIENT, turns)
  const c8 = await load(scene, visitors, EIGHT_CLIENTS, turns)
  return { c1, c8 }
}

async function measureServer(server: Server, people: People, only: SceneName[]) {
  const signedIn = people.members.map(member => signIn(server.origin, member.email, DEMO_PASSWORD))
  const visitors = await Promise.all(signedIn)
  const saved: Saved[] = []
  const scenes: Record<SceneName, () => Scene | Promise<Scene>> = {
    chart: () => chartScene(people),
    save: () => saveScene(visitors, people, saved),
    search: () => searchScene(people),
    dashboard: () => dashboardScene(),
  }
  say('An empty page …')
  const empty = await measured(emptyPageScene(), visitors)
  const page: Floor['page'] = { ...empty.c1, rps: empty.c8.rps }
  const loads: Partial<Record<SceneName, { c1: Series; c8: Series }>> = {}
  for (const name of only) {
    say(`Load: ${name} …`)
    loads[name] = await measured(await scenes[name](), visitors)
  }
  const memory = server.memory()
  say('JavaScript …')
  const [visitor] = visitors
  const [course] = people.courses
  if (!visitor || !course) throw new Error('The demo has no member or no course.')
  const javascript = await javascriptSizes(visitor, course.id)
  for (const one of visitors) one.leave()
  return { page, loads, memory, javascript, saved }
}

/** `npm run bench -- pages`: the figures of docs/performance.md, measured on this machine. */
export async function benchPages(args: string[]): Promise<void> {
  const { json, only, profile } = options(args)
  prepare()
  const original = demoFile(PATIENTS)
  const people = readPeople(original, CLIENTS)
  const folder = mkdtempSync(path.join(tmpdir(), 'courseline-bench-run-'))
  let copies = 0
  const copy = () => copyOf(original, path.join(folder, `${copies++}.db`))
  try {
    const file = copy()
    const server = await startServer(file, profile ? ['--cpu-prof', '--cpu-prof-dir', path.resolve(profile)] : [])
    const { page, loads, memory, javascript, saved } = await measureServer(server, people, only).finally(server.stop)
    checkSaves(file, saved)
    const figures: MeasuredFigures = {
      memory_mb: Math.round(memory.now),
      ready_ms: Math.round(server.readyMs),
      js_kb: javascript,
    }
    for (const name of only) {
      const series = loads[name]
      say(`Floor: ${name} …`)
      if (series) figures[name] = { ...series, floor: { sql: await sqlFloor(name, people, copy), page } }
    }
    process.stdout.write(json ? `${JSON.stringify(inOrder(figures))}\n` : `\n${table(figures, memory)}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The pages first, as documented. */
function inOrder({ memory_mb, ready_ms, js_kb, ...scenes }: MeasuredFigures): MeasuredFigures {
  return { ...scenes, memory_mb, ready_ms, js_kb }
}
