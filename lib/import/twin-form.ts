import { type FieldError, failed, ok, type Result } from '@/lib/result'
import type { TwinQuestion } from './view'

export type TwinAnswer = NonNullable<TwinQuestion['answer']>

const isAnswer = (text: string | undefined): text is TwinAnswer => text === 'same' || text === 'different'

/** The names of the two fields of a question, by its place on the page: its key, and its answer. */
export const twinFields = (place: number) => ({ key: `twin-key-${place}`, answer: `twin-${place}` })

/**
 * What was answered, by the key of each question, from the texts of the form; what was left open is left out. Fails at
 * the first question where no question was answered.
 */
export function twinAnswersOf(texts: Record<string, string>): Result<Record<string, TwinAnswer>> {
  const answers = new Map<string, TwinAnswer>()
  for (let place = 0; ; place += 1) {
    const key = texts[twinFields(place).key]
    if (key === undefined) break
    const answer = texts[twinFields(place).answer]
    if (isAnswer(answer)) answers.set(key, answer)
  }
  if (answers.size > 0) return ok(Object.fromEntries(answers))
  const error: FieldError = { field: twinFields(0).answer, message: 'Say whether they are one person or two.' }
  return failed('invalid', undefined, [error])
}
