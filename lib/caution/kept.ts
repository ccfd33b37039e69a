import type { FieldError } from '@/lib/result'
import type { Caution, KeptCaution } from './caution'
import { CAUTION_LEVELS } from './reference'

/** By the key of the caution. */
export type CautionAnswers = Record<string, string>

/** Characters of a reason to go on. */
export const ANSWER_MAX = 1000

const PREFIX = 'caution:'

/** Of one form: more answers than this nobody has typed. */
const MOST = 500

/** The form field of a caution's answer. */
export const answerField = (key: string) => `${PREFIX}${key}`

/** The answers among a form's fields; a FormData does as well. */
export function answersIn(fields: Iterable<[string, unknown]>): CautionAnswers {
  const answers = [...fields].flatMap(([name, value]): [string, string][] =>
    name.startsWith(PREFIX) && typeof value === 'string' ? [[name.slice(PREFIX.length), value]] : [],
  )
  return Object.fromEntries(answers.slice(0, MOST))
}

const answerTo = ({ key }: Caution, answers: CautionAnswers) =>
  Object.hasOwn(answers, key) ? (answers[key] ?? '').trim() : ''

/** What a session keeps: each caution as it was shown, with its answer. Answers to what was not shown are left out. */
export function keptCautions(cautions: readonly Caution[], answers: CautionAnswers): KeptCaution[] {
  return cautions.map(caution => ({ ...caution, answer: answerTo(caution, answers) }))
}

/** The stops without a written reason to go on, and answers that are too long, in words beside their fields. */
export function missingReasons(cautions: readonly Caution[], answers: CautionAnswers): FieldError[] {
  return cautions.flatMap(caution => {
    const answer = answerTo(caution, answers)
    const field = answerField(caution.key)
    if (caution.level === 'stop' && answer === '') {
      return [{ field, message: `${caution.about}: write why you go on, or leave it out.` }]
    }
    const length = [...answer].length
    return length > ANSWER_MAX ? [{ field, message: `Use at most ${ANSWER_MAX} characters; this has ${length}.` }] : []
  })
}

/** The cautions kept with a session, from the text of its column. What is not one is left out; never throws. */
export function readKeptCautions(text: string): KeptCaution[] {
  try {
    const stored: unknown = JSON.parse(text)
    return Array.isArray(stored) ? stored.flatMap(readOne) : []
  } catch {
    return []
  }
}

function readOne(stored: unknown): KeptCaution[] {
  if (typeof stored !== 'object' || stored === null) return []
  const from = new Map<string, unknown>(Object.entries(stored))
  const text = (field: string) => {
    const value = from.get(field)
    return typeof value === 'string' ? value : ''
  }
  const level = CAUTION_LEVELS.find(known => known === from.get('level'))
  const [key, words] = [text('key'), text('words')]
  if (!level || !key || !words) return []
  return [
    { key, level, about: text('about'), words, reason: text('reason'), source: text('source'), answer: text('answer') },
  ]
}
