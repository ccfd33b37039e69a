import { Worker, type WorkerOptions } from 'node:worker_threads'
import { afterEach, expect, test, vi } from 'vitest'
import { testPractice } from '@/lib/auth/test-practice'
import { startTestCourse } from '@/lib/course/test-course'
import { DEFAULT_THRESHOLDS } from '@/lib/mymop/verdict'
import { Desk, type Question } from './desk'
import { ReportThread } from './thread'

const practice = testPractice()

const threads: ReportThread[] = []
const workers: Worker[] = []

afterEach(async () => {
  vi.restoreAllMocks()
  for (const thread of threads.splice(0)) await thread.end()
  workers.length = 0
})

function threadOf(code: string, options: WorkerOptions = {}): ReportThread {
  const thread = new ReportThread(() => {
    const worker = new Worker(code, { ...options, eval: true })
    workers.push(worker)
    return worker
  })
  threads.push(thread)
  return thread
}

/** The thread of the product, from its sources; the build bundles it. */
const reportThread = () => {
  const url = new URL('./report-worker.ts', import.meta.url).href
  const code = `import('tsx/esm/api').then(tsx => { tsx.register(); return import('${url}') })`
  return threadOf(code, { execArgv: ['--conditions=react-server'] })
}

/** What the log says; and it stays off the screen. */
const logged = () => vi.spyOn(process.stderr, 'write').mockReturnValue(true)

async function question(): Promise<Question<'report'>> {
  const [main] = await practice.db.$queryRaw<{ file: string }[]>`SELECT file FROM pragma_database_list`
  const filters = { practitionerId: null, problem: null, ageBand: null, duration: null }
  return {
    kind: 'report',
    file: main?.file ?? '',
    clinicId: practice.clinicId,
    ask: { filters: { ...filters, from: '2026-01-01', to: '2026-12-31' }, thresholds: DEFAULT_THRESHOLDS },
  }
}

test('the thread answers what would be answered here, and sees what was written since', {
  timeout: 60_000,
}, async () => {
  const [thread, desk, asked] = [reportThread(), new Desk(), await question()]
  expect((await thread.ask(asked)).courses.started).toBe(0)
  await startTestCourse(practice)
  const answer = await thread.ask(asked)
  expect(answer.courses).toMatchObject({ started: 1, with_baseline: 1 })
  expect(answer).toEqual(desk.answer(asked))
  expect(workers).toHaveLength(1)
  desk.close()
})

test('after a breakdown who waits is told, and the next question has a new thread', { timeout: 60_000 }, async () => {
  const log = logged()
  const [thread, asked] = [reportThread(), await question()]
  const first = thread.ask(asked)
  await workers[0]?.terminate()
  await expect(first).rejects.toThrow('its thread broke down')
  expect(log.mock.calls.join('')).toContain('report.thread')
  expect((await thread.ask(asked)).courses.started).toBe(0)
  expect(workers).toHaveLength(2)
})

test('a question that can’t be answered fails alone, and the words say nothing of the record', {
  timeout: 60_000,
}, async () => {
  const [thread, asked] = [reportThread(), await question()]
  const failed = thread.ask({ ...asked, file: `${asked.file}.nowhere` })
  await expect(failed).rejects.toMatchObject({
    message: 'The report could not be worked out.',
    code: 'SQLITE_CANTOPEN',
  })
  expect((await thread.ask(asked)).courses.started).toBe(0)
  expect(workers).toHaveLength(1)
})

test('a thread that wants more memory than it may have ends alone', { timeout: 60_000 }, async () => {
  const log = logged()
  const greedy = `
    const kept = []
    require('node:worker_threads').parentPort.on('message', () => { for (;;) kept.push(new Array(100_000).fill({})) })`
  const thread = threadOf(greedy, { resourceLimits: { maxOldGenerationSizeMb: 16 } })
  await expect(thread.ask(await question())).rejects.toThrow('its thread broke down')
  expect(log.mock.calls.join('')).toContain('ERR_WORKER_OUT_OF_MEMORY')
})

test('ended, it tells who still waits', { timeout: 60_000 }, async () => {
  const thread = threadOf(`require('node:worker_threads').parentPort.on('message', () => {})`)
  const waiting = thread.ask(await question())
  const told = expect(waiting).rejects.toThrow('was stopped')
  await thread.end()
  await told
})
