import { today } from '../time/day'
import { formatDayInText } from '../time/format'
import { itemChange, type PairedChange } from './change'
import { limitOf } from './detail'
import { absolute, formatFraction } from './fraction'
import { ITEMS, type Item } from './items'
import { type MedicationMove, medicationMove } from './medication'
import { meanOver, profile } from './profile'
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
  const on = ({ answeredOn }: Answer) => formatDayInText(answeredOn, context.timeZone, today(context.timeZone))
  const latest = progress.latest?.answer ?? outcome.answer
  const isLatest = latest.id === outcome.answer.id
  const [before, then] = [baseline, outcome.answer].map(({ scores }) => formatFraction(meanOver(scores, change.items)))
  const more = [
    `You began at ${before} on ${on(baseline)}, and ${isLatest ? `are now at ${then}` : `were at ${then} on ${on(outcome.answer)}`}.`,
    verdictWords(outcome, isLatest, change.value.n === 0),
    SCALE_FOR_PATIENTS,
    medicineWords(baseline, outcome, latest),
    countedWords(progress, change),
    limitWords(progress),
    isLatest ? '' : `Your answers of ${on(latest)} leave out too much to be set beside the first.`,
    outcome.verdict === 'worse' ? KIND : '',
  ]
  return {
    lead: leadOf(outcome, change, isLatest ? null : on(outcome.answer)),
    tone: outcome.verdict === 'worse' ? 'worse' : outcome.verdict === 'none' ? 'none' : 'better',
    more: more.filter(Boolean),
    // Each score by itself is that of the latest answers, as at the end of its line in the picture.
    ...moved(baseline, latest, words),
  }
}

function moved(baseline: Answer, latest: Answer, words: OwnItemWords): Pick<PatientWords, 'better' | 'worse'> {
  const all = ITEMS.flatMap(item => {
    const points = itemChange(baseline.scores, latest.scores, item)
    const own = item !== 'wellbeing'
    if (!points || (own && !words[item])) return []
    return { words: own ? words[item] : 'how you feel in general', own, points, by: Math.abs(points) }
  })
  const those = (which: (points: number) => boolean) =>
    all.filter(({ points }) => which(points)).map(({ words, own, by }) => ({ words, own, by }))
  return { better: those(points => points > 0), worse: those(points => points < 0) }
}

/** Of fewer than four questions, and where the picture's line counts others, which the numbers of the change are over. */
function countedWords({ baseline, outcome }: Progress, { items }: PairedChange): string {
  if (items.length === 4) return ''
  const counted = `This counts the ${items.length} questions that you answered both times`
  const all = [baseline?.scores, outcome?.answer.scores].map(scores => scores && profile(scores)?.answered)
  if (all.every(answered => answered === items.length)) return `${counted}.`
  return `${counted}; the picture counts all that you answered each time, so its numbers can differ.`
}

function limitWords(progress: Progress): string {
  const limit = limitOf(progress)
  if (!limit) return ''
  const what = limit.end === 'floor' ? 'get better by 1 or more' : 'show a change for the worse'
  return `You began at ${limit.start}, so your scores could not ${what}.`
}

const KIND =
  'A stretch like this is hard. It does not mean that you did anything wrong, and it is good that you said so: it helps us to decide together what to do next.'

/** `on` is the day of the scores where there are later ones, which can't be set beside the first. */
function leadOf({ verdict }: Standing, { value }: PairedChange, on: string | null): string {
  const your = on ? `On ${on} your scores were` : 'Your scores are'
  if (value.n === 0) return `${your} the same as at the start.`
  const by = `${value.n > 0 ? 'better' : 'worse'} by ${formatFraction(absolute(value))}`
  if (verdict === 'none') return `${your} about the same as at the start: ${by}.`
  return `${your} ${by} than at the start.`
}

function verdictWords({ verdict }: Standing, isLatest: boolean, same: boolean): string {
  if (!verdict || same) return ''
  if (verdict === 'none') return 'A difference this small is not counted as a change.'
  return `That ${isLatest ? 'is' : 'was'} ${verdict === 'worse' ? 'a change for the worse' : VERDICT_WORDS[verdict]}.`
}

const MEDICINE: Record<MedicationMove, string> = {
  stopped: 'You no longer take medicine for this.',
  reduced: 'You take less medicine for this than at the start.',
  increased: 'You take more medicine for this than at the start.',
  started: 'You take medicine for this now, which you did not at the start.',
}

/** By the latest answer, or where it wasn't asked there by that of the change; '' where neither says anything. */
function medicineWords(baseline: Answer, { answer, verdict }: Standing, latest: Answer): string {
  const said = latest.medicationTaken === null ? answer : latest
  const move = medicationMove(baseline, said)
  if (!move) return ''
  const isResult = said === answer && verdict === 'none' && (move === 'stopped' || move === 'reduced')
  return isResult ? `${MEDICINE[move]} The same scores on less are a result too.` : MEDICINE[move]
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
