import { today } from '../time/day'
import { formatDayInText } from '../time/format'
import { itemChange, type PairedChange } from './change'
import { absolute, formatFraction } from './fraction'
import { ITEMS, type Item } from './items'
import { type MedicationMove, medicationMove } from './medication'
import { meanOver } from './profile'
import type { Answer, Progress, Standing } from './progress'
import type { SentenceContext } from './sentence'
import { VERDICT_WORDS } from './verdict'

/** What the patient called the items; '' for one that was not named. */
export type OwnItemWords = Record<Exclude<Item, 'wellbeing'>, string>

/** One of the patient's own scores beside its first: `by` whole points, always above 0. */
export type ItemMoved = { words: string; own: boolean; by: number }

/**
 * What a course shows, for the patient: `lead` in large type, then `more`, sentence by sentence, then the single scores
 * that moved. No word of it has to be learnt first.
 */
export type PatientWords = {
  lead: string
  tone: 'better' | 'worse' | 'none'
  more: string[]
  better: ItemMoved[]
  worse: ItemMoved[]
}

export const SCALE_FOR_PATIENTS = 'Lower is better: 0 is as good as it could be, 6 is as bad as it could be.'

const NOTHING_MOVED = { tone: 'none' as const, better: [], worse: [] }

/** The sentence of a course in words for the patient. It says what the scores did, never what brought it about. */
export function patientWords(progress: Progress, words: OwnItemWords, context: SentenceContext): PatientWords {
  const { baseline, outcome } = progress
  if (baseline && outcome?.change) return ofChange(progress, baseline, outcome, outcome.change, words, context)
  if (progress.status === 'no_answers')
    return { lead: 'You have not given any scores yet.', more: [], ...NOTHING_MOVED }
  return { ...NOTHING_MOVED, ...withoutChange(progress) }
}

function withoutChange(progress: Progress): Pick<PatientWords, 'lead' | 'more'> {
  const { latest, baseline } = progress
  const average = latest?.profile ? [`On average you scored ${formatFraction(latest.profile.value)}.`] : []
  const about = [...average, SCALE_FOR_PATIENTS]
  if (progress.status === 'baseline_only' || (baseline && latest?.answer.id === baseline.id)) {
    return { lead: 'This is where you started.', more: [...about, 'Your next scores will show how things go.'] }
  }
  if (progress.status === 'not_comparable') {
    const why = 'Too few of the same questions were answered both times.'
    return { lead: 'Your scores cannot be set beside the first ones yet.', more: [why, SCALE_FOR_PATIENTS] }
  }
  const why = 'There are none from before the first treatment, so we cannot say how they changed.'
  return { lead: 'These are your scores so far.', more: [why, ...about] }
}

function ofChange(
  progress: Progress,
  baseline: Answer,
  outcome: Standing,
  change: PairedChange,
  words: OwnItemWords,
  context: SentenceContext,
): PatientWords {
  const move = medicationMove(baseline, outcome.answer)
  const on = ({ answeredOn }: Answer) => formatDayInText(answeredOn, context.timeZone, today(context.timeZone))
  const [before, now] = [baseline, outcome.answer].map(({ scores }) => formatFraction(meanOver(scores, change.items)))
  const latest = progress.latest?.answer ?? outcome.answer
  const isLatest = latest.id === outcome.answer.id
  const same = change.value.n === 0
  const more = [
    `You began at ${before} on ${on(baseline)}, and ${isLatest ? 'are now' : 'were'} at ${now}${isLatest ? '' : ` on ${on(outcome.answer)}`}.`,
    verdictWords(outcome, same),
    SCALE_FOR_PATIENTS,
    ...(move ? [medicineWords(move, outcome)] : []),
    ...(change.items.length < 4
      ? [`This counts the ${change.items.length} questions that you answered both times.`]
      : []),
    ...(isLatest ? [] : [`Your answers of ${on(latest)} leave out too much to be set beside the first.`]),
    ...(outcome.verdict === 'worse' ? [KIND] : []),
  ]
  const moved = ITEMS.flatMap(item => {
    const points = itemChange(baseline.scores, outcome.answer.scores, item)
    const own = item !== 'wellbeing'
    if (!points || (own && !words[item])) return []
    return { words: own ? words[item] : 'how you feel in general', own, points, by: Math.abs(points) }
  })
  const those = (which: (points: number) => boolean) =>
    moved.filter(({ points }) => which(points)).map(({ words, own, by }) => ({ words, own, by }))
  return {
    lead: leadOf(outcome, change),
    tone: outcome.verdict === 'worse' ? 'worse' : outcome.verdict === 'none' ? 'none' : 'better',
    more: more.filter(Boolean),
    better: those(points => points > 0),
    worse: those(points => points < 0),
  }
}

const KIND =
  'A stretch like this is hard. It does not mean that you did anything wrong, and it is good that you said so: it helps us to decide together what to do next.'

function leadOf({ verdict }: Standing, { value }: PairedChange): string {
  if (value.n === 0) return 'Your scores are the same as at the start.'
  const by = `${value.n > 0 ? 'better' : 'worse'} by ${formatFraction(absolute(value))}`
  if (verdict === 'none') return `Your scores are about the same as at the start: ${by}.`
  return `Your scores are ${by} than at the start.`
}

function verdictWords({ verdict }: Standing, same: boolean): string {
  if (!verdict || same) return ''
  if (verdict === 'none') return 'A difference this small is not counted as a change.'
  return verdict === 'worse' ? 'That is a change for the worse.' : `That is ${VERDICT_WORDS[verdict]}.`
}

const MEDICINE: Record<MedicationMove, string> = {
  stopped: 'You no longer take medicine for this.',
  reduced: 'You take less medicine for this than at the start.',
  increased: 'You take more medicine for this than at the start.',
  started: 'You take medicine for this now, which you did not at the start.',
}

function medicineWords(move: MedicationMove, { verdict }: Standing): string {
  const isLess = move === 'stopped' || move === 'reduced'
  return isLess && verdict === 'none' ? `${MEDICINE[move]} The same scores on less are a result too.` : MEDICINE[move]
}

/** The single scores that moved, in a sentence each; '' where none did. */
export function movedWords(better: ItemMoved[], worse: ItemMoved[]): string {
  const listed = (items: ItemMoved[]) =>
    items.map(({ words, own, by }) => `${own ? `“${words}”` : words} (by ${by})`).join(', ')
  return [
    better.length > 0 ? `Better than at the start: ${listed(better)}.` : '',
    worse.length > 0 ? `Worse than at the start: ${listed(worse)}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}
