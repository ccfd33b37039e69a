import { grouped } from './grouped'
import { isSame } from './key'
import { type Candidate, isWrong } from './row'

const NAMES = ['symptom1Words', 'symptom2Words', 'activityWords'] as const

/** Scores, notes and all; and of the patient's words those that both have. */
const saysSame = (one: Candidate, other: Candidate): boolean =>
  one.said === other.said &&
  NAMES.every(name => {
    const [words, others] = [one.values[name], other.values[name]]
    return words === '' || others === '' || isSame(words, others)
  })

/**
 * A course has one answer a day. A row that says the same as an earlier one of its day is left ("doubled"); rows that
 * say different things are all wrong, because nobody here can know which is right. Returns the rows that were left, by
 * the one that stands for them.
 */
export function checkSameDay(rows: Candidate[]): Map<Candidate, Candidate[]> {
  const left = new Map<Candidate, Candidate[]>()
  for (const day of grouped(rows, ({ values }) => values.answeredOn).values()) {
    const [first, ...others] = day.filter(row => !isWrong(row))
    if (!first || others.length === 0) continue
    if (others.every(other => saysSame(first, other))) {
      const notes = { column: null, words: `The same as row ${first.row.line}. It is brought in once.` }
      for (const other of others) {
        if (other.left) continue
        other.left = 'doubled'
        other.notes.push(notes)
      }
      left.set(first, others)
    } else {
      const lines = [first, ...others].map(({ row }) => row.line)
      for (const row of [first, ...others]) {
        const another = lines
          .filter(line => line !== row.row.line)
          .slice(0, 5)
          .join(', ')
        const words = `Row ${another} gives another answer for the same patient, problem and day. Keep the one that is right.`
        row.problems.push({ column: 'answered_on', words })
      }
    }
  }
  return left
}
