import { COMPARED_WORDS, type MedicationCompared } from '@/lib/mymop/medication'
import { type Answer, byTimeGiven } from '@/lib/mymop/progress'
import type { Day } from '@/lib/time/day'

/** A stretch over which the same medication was taken. */
export type MedicationBar = {
  /** The day of the first answer that said so. */
  from: Day
  /** The day of the answer at which it had changed or stopped; of a bar that goes on, of the last one that said so. */
  to: Day
  /** What is taken, as it was first written; several drugs in one text stay one. */
  words: string
  /** Beside the start of the course; null where nobody said. */
  compared: MedicationCompared | null
  /** Nothing says that it ended. */
  continues: boolean
}

/** A day on which an answer said something else of medication than the one before. */
export type MedicationChange = { day: Day; words: string }

/**
 * From each answer on which medication is taken until the answer at which it changed or stopped. An answer where it was
 * not asked neither ends a bar nor begins one. The same text that is compared otherwise with the start is a change too:
 * a text without a dose may stay while what is taken halves.
 */
export function medicationBars(answers: readonly Answer[]): MedicationBar[] {
  const runs = runsOf(answers)
  return runs.flatMap(({ from, last, taken, words, compared }, index) => {
    const next = runs[index + 1]
    return taken ? [{ from, to: next?.from ?? last, words, compared, continues: !next }] : []
  })
}

/** The days on which something changed: 'ibuprofen 400 mg stopped', 'now ibuprofen 200 mg (before: ibuprofen 400 mg)'. */
export function medicationChanges(answers: readonly Answer[]): MedicationChange[] {
  const runs = runsOf(answers)
  return runs.slice(1).map((run, index) => ({ day: run.from, words: changeWords(runs[index], run) }))
}

/** Answers in a row that say the same. */
type Run = {
  from: Day
  last: Day
  taken: boolean
  words: string
  compared: MedicationCompared | null
  /** `compared`, and 'same' for the start itself. */
  beside: MedicationCompared | null
}

function runsOf(answers: readonly Answer[]): Run[] {
  const runs: Run[] = []
  for (const answer of [...answers].sort(byTimeGiven)) {
    const said = runOf(answer)
    const open = runs.at(-1)
    if (!said) continue
    if (!open || !goesOn(open, said)) {
      runs.push(said)
      continue
    }
    open.last = said.from
    open.compared ??= said.compared
    open.beside ??= said.beside
  }
  return runs
}

/** A run of one answer; null where medication was not asked. */
function runOf({ kind, answeredOn, medicationTaken, medication, medicationCompared }: Answer): Run | null {
  if (medicationTaken === null) return null
  const day = { from: answeredOn, last: answeredOn }
  if (!medicationTaken) return { ...day, taken: false, words: '', compared: null, beside: null }
  const compared = kind === 'follow_up' ? (medicationCompared ?? null) : null
  const beside = kind === 'initial' ? 'same' : compared
  return { ...day, taken: true, words: medication || 'not named', compared, beside }
}

function goesOn(open: Run, said: Run): boolean {
  const comparedOtherwise = open.beside !== null && said.beside !== null && open.beside !== said.beside
  return open.taken === said.taken && folded(open.words) === folded(said.words) && !comparedOtherwise
}

const folded = (words: string) => words.trim().replace(/\s+/g, ' ').toLowerCase()

function changeWords(before: Run | undefined, now: Run): string {
  if (!now.taken) return `${before?.words} stopped`
  const compared = now.compared ? `, ${COMPARED_WORDS[now.compared]}` : ''
  if (!before?.taken) return `${now.words} started${compared}`
  if (folded(before.words) === folded(now.words)) return `${now.words}${compared}`
  return `now ${now.words} (before: ${before.words})${compared}`
}
