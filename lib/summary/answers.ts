import type { ChartPanel } from '@/lib/chart/model'
import { changeLeavesTheLine } from '@/lib/chart/series'
import type { SessionView } from '@/lib/course/view'
import { globalChangeWords } from '@/lib/mymop/companion'
import { formatFraction } from '@/lib/mymop/fraction'
import { ITEM_LABELS, ITEMS } from '@/lib/mymop/items'
import type { Progress, Standing } from '@/lib/mymop/progress'
import { reviewPoints } from '@/lib/mymop/review-points'
import { profileWords } from '@/lib/mymop/shown'
import { changeWords } from '@/lib/mymop/verdict'
import type { Words } from '@/lib/response/read-answer'
import { formatDay } from '@/lib/time/format'
import type { Reader } from './facts'
import { nameForPatient } from './patient-chart'

/** So many rows leave room for everything else on two pages. */
const MOST_ROWS = 12

/** The answers as a table. `note` says what the cells mean and what was left out; '' for nothing. */
export type AnswersShown = { heads: string[]; rows: { id: string; cells: string[] }[]; note: string }

export type AnswersOf = {
  progress: Progress
  words: Words
  sessions: Pick<SessionView, 'number' | 'treatedOn'>[]
  plannedSessions: number
  /** The clinic's, ascending. */
  reviewSessions: readonly number[]
  timeZone: string
  /** To the patient the columns have the names of their chart, and the numbers stand without how they came about. */
  reader: Reader
}

type Column = { head: string; cell: (standing: Standing) => string }

/** The answers of a course with all their numbers: each, or of a long course the first, the review points and the last. */
export function answersShown(of: AnswersOf): AnswersShown {
  const { progress } = of
  const columns = columnsOf(of)
  const shown = chosen(of)
  const rows = shown.map(standing => ({
    id: standing.answer.id,
    cells: columns.map(({ cell }) => cell(standing)),
  }))
  const missing = rows.some(({ cells }) => cells.includes(NOT_ANSWERED))
    ? `${NOT_ANSWERED} is ${of.reader === 'patient' ? 'not answered, or too little to say' : 'not answered'}.`
    : ''
  // To a GP each change says of how many items it is, and the sentence says why.
  const paired =
    of.reader === 'patient' && changeLeavesTheLine(progress)
      ? 'Compared with the start is only what you answered both times.'
      : ''
  const judged = columns.some(({ head }) => head === GLOBAL_CHANGE_HEAD[of.reader])
    ? `${GLOBAL_CHANGE_HEAD[of.reader]}: ${GLOBAL_CHANGE_STEPS}.`
    : ''
  const left = progress.standings.length - shown.length
  return {
    heads: columns.map(({ head }) => head),
    rows,
    note: [missing, judged, paired, left > 0 ? leftOutWords(of, left) : ''].filter(Boolean).join(' '),
  }
}

const NOT_ANSWERED = '–'

const GLOBAL_CHANGE_HEAD: Record<Reader, string> = { patient: 'Your own judgement, 1 to 7', gp: 'Overall, 1 to 7' }

/** What the steps of the global impression mean: that of the scores, 0 to 6, is said at the foot of the document. */
const GLOBAL_CHANGE_STEPS = [1, 4, 7].map(step => `${step} is ${globalChangeWords(step).toLowerCase()}`).join(', ')

function columnsOf({ progress, words, timeZone, reader }: AnswersOf): Column[] {
  const toPatient = reader === 'patient'
  const named = (key: ChartPanel['key'], name: string) => (toPatient ? nameForPatient(key) : name)
  const score = (value: number | null | undefined) => (typeof value === 'number' ? String(value) : NOT_ANSWERED)
  const used = (read: (standing: Standing) => unknown) =>
    progress.standings.some(each => typeof read(each) === 'number')
  const columns: (Column & { when: boolean })[] = [
    { head: 'Answered', when: true, cell: ({ answer }) => formatDay(answer.answeredOn, timeZone, 'long') },
    ...ITEMS.map(item => ({
      head: named(item, ITEM_LABELS[item]),
      when: item === 'wellbeing' || words[item] !== '',
      cell: ({ answer }: Standing) => score(answer.scores[item]),
    })),
    {
      head: named('new-1', 'New symptom'),
      when: used(({ answer }) => answer.newSymptom),
      cell: ({ answer }) => (answer.newSymptom === null ? '' : String(answer.newSymptom)),
    },
    {
      head: named('profile', 'Profile'),
      when: true,
      cell: ({ profile }) => {
        if (toPatient) return profile ? formatFraction(profile.value) : NOT_ANSWERED
        return profile ? profileWords(profile) : 'too few items'
      },
    },
    {
      head: toPatient ? 'Compared with the start' : 'Since the start',
      when: true,
      cell: standing => (toPatient ? changeForPatient(standing, progress) : changeOf(standing, progress)),
    },
    { head: 'Pain, 0 to 10', when: used(({ answer }) => answer.pain), cell: ({ answer }) => score(answer.pain) },
    {
      head: GLOBAL_CHANGE_HEAD[reader],
      when: used(({ answer }) => answer.globalChange),
      cell: ({ answer }) => score(answer.globalChange),
    },
  ]
  return columns.filter(({ when }) => when)
}

function changeOf({ answer, change }: Standing, { baseline }: Progress): string {
  if (answer === baseline) return 'the start'
  if (!change) return baseline ? 'not comparable' : 'no baseline'
  const some = change.items.length < 4 ? ` (${change.items.length} of 4)` : ''
  return `${changeWords(change.value)}${some}`
}

function changeForPatient({ answer, change }: Standing, { baseline }: Progress): string {
  if (answer === baseline) return 'the start'
  if (!change) return NOT_ANSWERED
  return change.value.n === 0 ? 'the same' : changeWords(change.value)
}

/** The first answer, the baseline, the one the sentence speaks of, those of the review points; the latest fill the rest. */
function chosen(of: AnswersOf): Standing[] {
  const { standings, baseline, outcome } = of.progress
  if (standings.length <= MOST_ROWS) return standings
  const reviews = reviewed(of).map(({ standing }) => standing)
  const keep = new Set(standings.filter(each => each.answer === baseline || each === outcome || each === standings[0]))
  for (const each of [...reviews, ...standings.toReversed()]) if (keep.size < MOST_ROWS) keep.add(each)
  return standings.filter(each => keep.has(each))
}

/** The answer at each review point that the course has reached, if there was one since. */
function reviewed({ progress, sessions, plannedSessions, reviewSessions }: AnswersOf) {
  return reviewPoints(plannedSessions, reviewSessions).flatMap(number => {
    const session = sessions.find(each => each.number === number)
    const standing = session && progress.standings.find(({ answer }) => answer.answeredOn >= session.treatedOn)
    return standing ? [{ number, standing }] : []
  })
}

function leftOutWords(of: AnswersOf, left: number): string {
  const count = of.progress.standings.length
  if (of.reader === 'patient')
    return `Of your ${count} answers these are the first, some in between and the latest; ${left} are left out here. The chart shows them all.`
  const numbers = reviewed(of).map(({ number }) => number)
  const last = numbers.length > 1 ? ` and ${numbers.at(-1)}` : ''
  const points = `session${last && 's'} ${last ? numbers.slice(0, -1).join(', ') : numbers[0]}${last}`
  const reviews = numbers.length > 0 ? `, those at the review points (${points})` : ''
  return `Of ${count} answers these are the first${reviews} and the latest; ${left} are left out here. The chart shows them all.`
}
