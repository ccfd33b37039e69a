import type { PairedChange } from './change'
import { compareToHundredths, formatFraction, fraction, roundedHundredths, subtract } from './fraction'
import { ITEM_LABELS, type Item } from './items'
import { meanOver, type Profile } from './profile'
import type { Answer, Progress, Standing } from './progress'
import type { Thresholds } from './verdict'

const NO_PROFILE = 'A profile needs symptom 1 and at least one more item.'

/**
 * How the sentence was worked out: the profiles behind the change, over the same items, and the smallest that counts.
 * '' where there is nothing to say: once treatment has begun, scores that come later become no baseline.
 */
export function detailOf(progress: Progress, treatments: number): string {
  const { baseline, outcome, latest } = progress
  if (baseline && outcome?.change) {
    return `${pairedDetail(baseline, outcome.answer, outcome.change, progress.thresholds)}${lateNote(progress)}`
  }
  if (!latest) return treatments === 0 ? 'Scores from before the first treatment become the baseline.' : ''
  const { status } = progress
  if (status === 'not_comparable') return 'A change needs symptom 1 and one more item answered both times.'
  const name = status === 'baseline_only' ? 'Profile' : 'Latest profile'
  return latest.profile ? `${name} ${profileWords(latest.profile)}.` : NO_PROFILE
}

/** Where a course began, to two decimals, and which end of the scale its change meets there. */
export type Limit = { start: string; end: 'floor' | 'ceiling' }

/**
 * Whether the scale's ends limit the change of this course, over the items that the change is over: a start under 1 can't
 * improve by 1, one near 6 can't show a change for the worse. Null where they do nothing.
 */
export function limitOf({ baseline, outcome, thresholds, standings }: Progress): Limit | null {
  const start = outcome?.change && baseline ? meanOver(baseline.scores, outcome.change.items) : profileOf(standings[0])
  if (!start || outcome?.verdict === 'worse') return null
  const at = (end: Limit['end']): Limit => ({ start: formatFraction(start), end })
  if (compareToHundredths(start, 100) < 0) return at('floor')
  const roomToWorsen = subtract(fraction(6, 1), start)
  return outcome?.verdict === 'none' && compareToHundredths(roomToWorsen, thresholds.small) < 0 ? at('ceiling') : null
}

/** The same in words; '' where they do nothing. */
export function limitNote(progress: Progress): string {
  const limit = limitOf(progress)
  if (!limit) return ''
  const what =
    limit.end === 'floor'
      ? `${progress.outcome ? 'could not' : 'cannot'} improve by 1 or more`
      : 'could not show a change for the worse'
  return ` The course began at ${limit.start}, so the profile ${what}.`
}

function pairedDetail(baseline: Answer, later: Answer, change: PairedChange, thresholds: Thresholds): string {
  const before = meanOver(baseline.scores, change.items)
  const after = meanOver(later.scores, change.items)
  const agrees = roundedHundredths(before) - roundedHundredths(after) === roundedHundredths(change.value)
  return [
    `Profile ${formatFraction(before)} to ${formatFraction(after)}`,
    `, from ${change.items.length} of 4 items answered both times.`,
    // Thirds: 4.67 to 3.33 is a change of 1.33, and whoever subtracts finds 1.34.
    agrees ? '' : ' Each figure is rounded.',
    ` Smallest important change ${formatFraction(fraction(thresholds.small, 100))}.`,
  ].join('')
}

function lateNote({ lateItems }: Progress): string {
  if (lateItems.length === 0) return ''
  return ` First answered after the baseline, so not counted: ${lateItems.map(nameOf).join(', ')}.`
}

function profileWords({ value, answered }: Profile): string {
  return `${formatFraction(value)}, from ${answered} of 4 items`
}

function profileOf(standing: Standing | undefined) {
  return standing?.profile?.value ?? null
}

function nameOf(item: Item): string {
  return ITEM_LABELS[item].toLowerCase()
}
