import type { OwnEntry } from '@/lib/reference/own-entry'
import { failed, ok, type Result } from '@/lib/result'
import { printPrescription } from './needling'
import { parsePrescription } from './parse'
import type { Problem } from './reading'

const MOST_NAMED = 5

/** A prescription as it is kept, from how it was typed; or one message that names what could not be read. */
export function readPrescription(text: string, own: readonly OwnEntry[] = []): Result<string> {
  const { needlings, problems } = parsePrescription(text, own)
  return problems.length === 0 ? ok(printPrescription(needlings)) : failed('invalid', messageOf(problems))
}

/** All problems in one message: what was typed, why it is refused, what may have been meant. */
export function messageOf(problems: readonly Problem[]): string {
  const named = problems.slice(0, MOST_NAMED).map(({ text, message, meant }) => {
    const typed = [...text].length > 40 ? `${[...text].slice(0, 40).join('')}…` : text
    const guess = meant.length > 0 ? ` Did you mean ${meant.join(' or ')}?` : ''
    return message.includes(typed) ? message + guess : `“${typed}”: ${message}${guess}`
  })
  const more = problems.length - MOST_NAMED
  return [...named, ...(more > 0 ? [`And ${more} more.`] : [])].join(' ')
}
