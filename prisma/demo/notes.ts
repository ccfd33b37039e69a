import type { Problem } from './problems/problem'
import type { Random } from './random'

const BETTER = [
  'Slept better.',
  'Good week.',
  'Easier, by the patient’s own account.',
  'Went on walking every day.',
  'More energy.',
  'Brighter today.',
  'Lasted four days this time.',
  'Pleased.',
]
const SAME = [
  'Much as last time.',
  'No change to report.',
  'Some good days, some bad.',
  'Helped for a day, then as before.',
  'A busy week.',
  'Hard to say, had a cold.',
  'Tired, a long week.',
  'Same again.',
]
const WORSE = [
  'A bad week.',
  'Slept poorly.',
  'Worse than last time, no obvious reason.',
  'Stress at home.',
  'Asked to see the GP if no better by next week.',
]
const FIRST = [
  'First treatment, needling explained, consent given.',
  'First visit. History taken, lay well.',
  'First treatment, lay well, relaxed after 10 minutes.',
]
const NEXT = ['Next visit in two weeks.', 'To bring the list of tablets.', 'Asked for an earlier time next week.']

export type Trend = 'first' | 'better' | 'same' | 'worse'

/** The note of one visit, as it stands beside the prescription: how it goes, and what happened, in a line or two. */
export function noteFor(problem: Problem, random: Random, trend: Trend, happened: string): string {
  const next = trend !== 'first' && random.chance(0.08) ? random.pick(NEXT) : ''
  return [remark(random, problem, trend), happened || next].filter(Boolean).join(' ')
}

function remark(random: Random, problem: Problem, trend: Trend): string {
  if (trend === 'first') return random.pick(FIRST)
  if (trend === 'same') return random.pick(SAME)
  const own = trend === 'better' ? problem.better : problem.worse
  return random.chance(0.45) ? random.pick(own) : random.pick(trend === 'better' ? BETTER : WORSE)
}
