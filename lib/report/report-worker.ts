import { parentPort } from 'node:worker_threads'
import { Desk, type Question } from './desk'

/** A question with its number, and an answer, or the name of the fault, with the same. */
export type Asked = Question & { number: number }
export type Answered = { number: number; answer: unknown } | { number: number; fault: { name: string; code?: string } }

const desk = new Desk()

// A message of an error may quote the record: what happened is told by its name alone.
function faultOf(error: unknown): { name: string; code?: string } {
  if (!(error instanceof Error)) return { name: typeof error }
  return 'code' in error ? { name: error.name, code: String(error.code) } : { name: error.name }
}

parentPort?.on('message', ({ number, ...question }: Asked) => {
  let answered: Answered
  try {
    answered = { number, answer: desk.answer(question) }
  } catch (error) {
    answered = { number, fault: faultOf(error) }
  }
  parentPort?.postMessage(answered)
})
