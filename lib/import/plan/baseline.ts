import { ITEM_LABELS } from '@/lib/mymop/items'
import type { Words } from '@/lib/response/read-answer'
import type { Day } from '@/lib/time/day'
import type { Column } from '../columns'
import type { CourseRows } from './courses'
import { isSame } from './key'
import type { KnownCourse } from './known'
import { type Candidate, isWrong } from './row'

/** A row of a course that can't be read; of which day may not be known. */
export type LostRow = { line: number; answeredOn: Day | '' }

/**
 * The first row of a course is its baseline, from which every change is counted. Where it is wrong, the others are wrong
 * with it: set aside alone, it would leave a later answer in its place. `named` is a course of the record, which has its
 * words already. A lost row of no known day is the first where it stands on the side of the early days.
 */
export function checkFirst({ rows, lost }: CourseRows, named: boolean): void {
  const [first] = rows
  if (!first) return
  const latestOnTop = first.row.line > (rows.at(-1)?.row.line ?? 0)
  const before = lost.find(({ line, answeredOn }) => {
    if (answeredOn === '') return latestOnTop ? line > first.row.line : line < first.row.line
    return answeredOn < first.values.answeredOn || (answeredOn === first.values.answeredOn && line < first.row.line)
  })
  if (!before && !named) checkFirstWords(first)
  const line = before?.line ?? (isWrong(first) ? first.row.line : null)
  if (line === null) return
  const words = `Row ${line}, the first of this course, is wrong. Without it these scores would have no baseline.`
  for (const row of rows) if (row.row.line !== line && !row.left) row.problems.push({ column: null, words })
}

const NAMED = [
  ['symptom1', 'symptom1Words', 'symptom1'],
  ['symptom2', 'symptom2Words', 'symptom2'],
  ['activity', 'activityWords', 'activity'],
] as const satisfies readonly (readonly [keyof Words, keyof Candidate['values'], Column])[]

/** Symptom 1 always has words, and so has every item that is scored. */
function checkFirstWords({ values, problems }: Candidate): void {
  for (const [item, said, column] of NAMED) {
    if (values[said] !== '' || (item !== 'symptom1' && values[item] === null)) continue
    const words = `The first row of a course gives the patient’s own words for ${ITEM_LABELS[item].toLowerCase()}. They are missing here.`
    problems.push({ column, words })
  }
}

/** The items that a row calls otherwise than its course does, or ever did before a correction. */
export const otherWords = ({ values }: Candidate, { words, formerWords }: KnownCourse): Column[] =>
  NAMED.flatMap(([item, said, column]) => {
    const once = [words[item], ...formerWords]
    return values[said] === '' || once.some(each => isSame(each, values[said])) ? [] : [column]
  })

/**
 * Each row's words against those of the course, which a row with an item that had none adds to. Later rows may leave
 * words out or repeat them; other words would be another item. `fixed` is a course of the record: its words stay.
 */
export function checkWords(rows: Candidate[], words: Words, fixed: boolean): void {
  const namedIn = new Map<keyof Words, number>()
  for (const row of rows) {
    if (isWrong(row) || row.left) continue
    const wrong = NAMED.flatMap(([item, said, column]) => {
      const typed = row.values[said]
      if (words[item] === '') {
        if (typed !== '' && fixed) return [{ column, words: notInRecord(ITEM_LABELS[item]) }]
        if (typed === '' && row.values[item] !== null) return [{ column, words: unnamed(ITEM_LABELS[item], fixed) }]
        return []
      }
      if (typed === '' || isSame(typed, words[item])) return []
      const where = namedIn.has(item) ? `in row ${namedIn.get(item)}` : 'in the record'
      return [{ column, words: wordsDiffer(ITEM_LABELS[item], words[item], where) }]
    })
    row.problems.push(...wrong)
    if (wrong.length > 0) continue
    for (const [item, said] of NAMED) {
      if (words[item] !== '' || row.values[said] === '') continue
      words[item] = row.values[said]
      namedIn.set(item, row.row.line)
    }
  }
}

const wordsDiffer = (label: string, words: string, where: string) =>
  `${label} is “${words}” ${where}. The patient’s words stay the same throughout a course; another complaint is a new symptom or another problem.`

const unnamed = (label: string, fixed: boolean) =>
  `${label} has a score and no words, neither here nor ${fixed ? 'in the record' : 'in an earlier row'}.`

const notInRecord = (label: string) =>
  `The course in the record has no words for ${label.toLowerCase()}. Record this answer there, where it can be named.`
