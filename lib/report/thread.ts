import type { ResourceLimits, Worker } from 'node:worker_threads'
import { logError } from '@/lib/log'
import type { Asks, Kind, Question } from './desk'
import type { Answered, Asked } from './report-worker'

/** So long without an answer, and the thread is taken for stuck, in milliseconds. */
const PATIENCE = 60_000

/** Of the thread's JavaScript. What it keeps of 50,000 courses is a quarter of this. */
export const LIMITS: ResourceLimits = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 }

type Waiting = { resolve: (answer: unknown) => void; reject: (error: Error) => void; timer: NodeJS.Timeout }

/**
 * The thread that works out reports, so that nobody waits for one but who asked for it. It is started at the first
 * question. One that broke down, or is stuck, fails everybody who waits for it, is told in the log, and is replaced at the
 * next question.
 */
export class ReportThread {
  #worker: Worker | null = null
  #number = 0
  readonly #waiting = new Map<number, Waiting>()

  constructor(readonly start: () => Worker) {}

  /** The answer to a question; throws an Error that says nothing about the record where there is none. */
  ask<K extends Kind>(question: Question<K>): Promise<Asks[K]['answer']> {
    this.#worker ??= this.#begin()
    const worker = this.#worker
    const number = ++this.#number
    const answer = new Promise<unknown>((resolve, reject) => {
      const timer = setTimeout(() => this.#fail(worker, new Error('The report took too long.')), PATIENCE)
      this.#waiting.set(number, { resolve, reject, timer })
    })
    worker.postMessage({ number, ...question } as Asked)
    return answer as Promise<Asks[K]['answer']>
  }

  /** For tests: ends the thread; who still waits is told. In the server it lives as long as the process. */
  async end(): Promise<void> {
    const worker = this.#worker
    this.#drop(new Error('The report was stopped.'))
    await worker?.terminate()
  }

  #begin(): Worker {
    const worker = this.start()
    worker.on('message', (answered: Answered) => this.#settle(answered))
    worker.on('error', error => this.#fail(worker, error))
    worker.on('exit', () => this.#fail(worker, new Error('The thread ended.')))
    return worker
  }

  #settle(answered: Answered): void {
    const waiting = this.#waiting.get(answered.number)
    if (!waiting) return
    this.#waiting.delete(answered.number)
    clearTimeout(waiting.timer)
    if ('answer' in answered) waiting.resolve(answered.answer)
    else waiting.reject(Object.assign(new Error('The report could not be worked out.'), answered.fault))
  }

  #fail(worker: Worker, error: Error): void {
    // It is the end of an earlier thread, or of one that was ended.
    if (worker !== this.#worker) return
    logError('report.thread', error)
    this.#drop(new Error('The report could not be worked out: its thread broke down.', { cause: error.name }))
    void worker.terminate()
  }

  #drop(why: Error): void {
    this.#worker = null
    for (const { reject, timer } of this.#waiting.values()) {
      clearTimeout(timer)
      reject(why)
    }
    this.#waiting.clear()
  }
}
