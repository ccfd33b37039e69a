import type { Problem } from '@/lib/import/reading'
import type { ImportCounts, TwinQuestion } from '@/lib/import/view'
import type { RowsFile } from '@/lib/import/work/rows-file'

const BATCH = 1_000

export type WrongRow = { line: number; problems: Problem[] }

/** The wrong rows in order, without holding all of them. */
export function* wrongRows(rows: RowsFile): Generator<WrongRow> {
  let last = 0
  for (;;) {
    const batch = rows.wrongAfter(last, BATCH)
    if (batch.length === 0) return
    yield* batch.map(({ line, problems }) => ({ line, problems }))
    last = batch.at(-1)?.line ?? last
  }
}

const number = (count: number) => count.toLocaleString('en-GB')
const of = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`

/** What a file makes, in a sentence. */
export function countsWords({
  rows,
  patients,
  courses,
  responses,
  sessions,
  already,
  doubled,
  wrong,
}: ImportCounts): string {
  const makes = [
    of(patients, 'new patient', 'new patients'),
    of(courses, 'new course', 'new courses'),
    of(responses, 'answer', 'answers'),
    of(sessions, 'session', 'sessions'),
  ].join(', ')
  const rest = [
    already > 0 ? `${of(already, 'row was', 'rows were')} brought in before.` : '',
    doubled > 0 ? `${of(doubled, 'row is', 'rows are')} doubled, and taken once.` : '',
    wrong > 0 ? `${of(wrong, 'row is', 'rows are')} wrong.` : '',
  ]
  return [`${of(rows, 'row', 'rows')}: ${makes}.`, ...rest].filter(Boolean).join(' ')
}

/** A wrong row in a line: its number and why, with the column where it is about one. */
export const wrongWords = ({ line, problems }: WrongRow): string =>
  `row ${line}: ${problems.map(({ column, words }) => (column ? `${column}: ${words}` : words)).join(' ')}`

/** What is to be answered about people of one name. */
export function twinWords(twins: TwinQuestion[]): string | null {
  const open = twins.filter(({ answer }) => answer === null).length
  if (open === 0) return null
  const people = of(open, 'name and birth date stands', 'names and birth dates stand')
  return `${people} under several references: say with --twins whether each is the same person, or different ones.`
}

/** Progress on standard error: on a terminal in one line, else a line for each kind of work. */
export function progressTeller(): (share: number, words: string) => void {
  let said = ''
  return (share, words) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${words}: ${Math.round(share * 100)} %`)
    else if (words !== said) process.stderr.write(`${words} …\n`)
    said = words
  }
}

export const endProgress = (): void => {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
}
