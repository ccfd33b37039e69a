import { today } from '../time/day'
import { formatDayInText } from '../time/format'
import type { PairedChange } from './change'
import { detailOf, limitNote } from './detail'
import { type MedicationMove, medicationMove } from './medication'
import { mixedNote } from './mixed'
import type { Answer, Progress, Standing } from './progress'
import { changeWords, VERDICT_WORDS } from './verdict'
import { capitalised } from './words'

/** What a course shows, to be read as lead + rest; `detail` is the smaller line beneath. */
export type CourseSentence = { lead: string; tone: 'better' | 'worse' | 'none'; rest: string; detail: string }

/**
 * How many sessions took place from the day of the baseline to the latest answer (all of them where either is missing),
 * and the clinic's time zone.
 */
export type SentenceContext = { treatments: number; timeZone: string }

/** The sentence under (and above) the chart of a course. It reports change and never says what brought it about. */
export function courseSentence(progress: Progress, context: SentenceContext): CourseSentence {
  const { baseline, outcome } = progress
  if (baseline && outcome?.change) return changeSentence(progress, baseline, outcome, outcome.change, context)
  return { tone: 'none', detail: detailOf(progress, context.treatments), ...withoutChange(progress) }
}

function withoutChange(progress: Progress): { lead: string; rest: string } {
  if (progress.status === 'no_answers') return { lead: 'No scores yet.', rest: '' }
  if (progress.status === 'baseline_only') {
    return { lead: 'One answer so far:', rest: ` a baseline, not a trend.${limitNote(progress)}` }
  }
  if (progress.status === 'not_comparable') {
    return progress.latest?.answer.id === progress.baseline?.id
      ? { lead: 'No answer since the baseline:', rest: ' no change is claimed.' }
      : { lead: 'Not comparable with the baseline:', rest: ' too few items were answered both times.' }
  }
  const scoredLate = progress.standings.some(({ answer }) => answer.kind === 'initial')
  return {
    lead: scoredLate ? 'First scored after treatment had begun:' : 'No first score from before treatment:',
    rest: ' no baseline, so no change is claimed.',
  }
}

function changeSentence(
  progress: Progress,
  baseline: Answer,
  outcome: Standing,
  change: PairedChange,
  context: SentenceContext,
): CourseSentence {
  const move = medicationMove(baseline, outcome.answer)
  const head = leadOf(outcome, change, move)
  const rest = [
    `${period(progress, baseline, outcome, context)} (${change.items.length} of 4 items).`,
    mixedNote(baseline.scores, outcome.answer.scores, change.items, change.value),
    medicationNote(move, head.tone),
    limitNote(progress),
    latestNote(progress, { baseline, outcome }, context),
  ]
  return { ...head, rest: rest.join(''), detail: detailOf(progress, context.treatments) }
}

const ON_MEDICATION: Record<MedicationMove, string> = {
  stopped: 'on less medication',
  reduced: 'on less medication',
  increased: 'on more medication',
  started: 'on more medication',
}

type Lead = Pick<CourseSentence, 'lead' | 'tone'>

function leadOf(outcome: Standing, change: PairedChange, move: MedicationMove | null): Lead {
  const words = changeWords(change.value)
  const on = move && ON_MEDICATION[move]
  // More medication belongs to any result; less makes a result of one that would seem to be none.
  const onMore = on === 'on more medication' ? on : null
  if (outcome.verdict === 'worse')
    return { lead: [capitalised(words), onMore].filter(Boolean).join(' '), tone: 'worse' }
  if (outcome.verdict && outcome.verdict !== 'none') {
    const parts = [capitalised(words), VERDICT_WORDS[outcome.verdict], onMore].filter(Boolean)
    return { lead: `${parts.join(', ')},`, tone: 'better' }
  }
  if (change.value.n === 0) return { lead: ['The same score', on].filter(Boolean).join(' '), tone: 'none' }
  const lead = `${capitalised(VERDICT_WORDS.none)} (${words})`
  return { lead: on ? `${lead}, ${on},` : lead, tone: 'none' }
}

/** What the lead does not say of it yet. */
function medicationNote(move: MedicationMove | null, tone: CourseSentence['tone']): string {
  if (move === null || move === 'increased' || (move === 'reduced' && tone === 'none')) return ''
  return ` Medication for this was ${move}.`
}

function period(progress: Progress, baseline: Answer, outcome: Standing, context: SentenceContext): string {
  const start = dateWords(baseline, context)
  // The treatments are counted up to the latest answer: beside an earlier one they would be too many.
  if (outcome.answer.id !== progress.latest?.answer.id) return ` from ${start} to ${dateWords(outcome.answer, context)}`
  const { treatments } = context
  if (treatments === 0) return ` since ${start}`
  return ` since ${start}, over ${treatments} ${treatments === 1 ? 'treatment' : 'treatments'}`
}

const LATER: Record<MedicationMove, string> = {
  stopped: 'medication for this was stopped',
  reduced: 'less medication is taken for this than at the start',
  increased: 'more medication is taken for this than at the start',
  started: 'medication for this was started',
}

/** That the latest answer is another than the one that the change is of, and what it says of medication that this one didn't. */
function latestNote(
  { latest }: Progress,
  { baseline, outcome }: { baseline: Answer; outcome: Standing },
  context: SentenceContext,
): string {
  if (!latest || latest.answer.id === outcome.answer.id) return ''
  const move = medicationMove(baseline, latest.answer)
  const medication = move && move !== medicationMove(baseline, outcome.answer) ? `; it says that ${LATER[move]}` : ''
  const when = dateWords(latest.answer, context)
  return ` The latest answer, on ${when}, has too few items in common with the baseline to compare${medication}.`
}

function dateWords(answer: Answer, { timeZone }: SentenceContext): string {
  return formatDayInText(answer.answeredOn, timeZone, today(timeZone))
}
