import type { Problem } from './problems/problem'
import type { Random } from './random'

const BETTER = [
  'Slept better.',
  'Good week.',
  'Easier, by the patient’s own account.',
  'Went on walking every day.',
  'Exercises done most days.',
  'Brighter today.',
  'Lasted four days this time.',
  'Pleased.',
]
const SAME = [
  'Much as last time.',
  'No change to report.',
  'Some good days, some bad.',
  'Helped for a day, then as before.',
  'Busy week, exercises forgotten.',
  'Hard to say, had a cold.',
  'Tired, a long week.',
  'Same again.',
]
const WORSE = [
  'A bad week.',
  'Slept poorly.',
  'Worse than last time, no obvious reason.',
  'Stress at home.',
  'Sore for a day after treatment, then as before.',
  'Asked to see the GP if no better by next week.',
]
const ADVICE = [
  'Advice: heat at night.',
  'Shown two stretches, twice a day.',
  'Shown where to press when it starts.',
  'Walk 20 minutes a day.',
  'Breathing exercise before bed.',
  'Keep the diary going.',
  'Next visit in two weeks.',
  'To bring the list of tablets.',
]
const FIRST = [
  'First treatment, needling explained, consent given.',
  'First visit. History taken, few needles to start with.',
  'First treatment, lay well, relaxed after 10 minutes.',
]
const REACTIONS = [
  'Felt faint, lay down 10 minutes, tea and a biscuit, fine on leaving.',
  'Drowsy afterwards, waited before driving.',
  'Reports a headache the evening after last time.',
  'Nausea for a few minutes, two needles taken out.',
  'Sore for a day where the needles were.',
  'Light-headed on sitting up, gone in a minute.',
]

/** Whether a point lies on the midline, where there is no left and no right. */
export const isMidline = (point: string) => /^(CV|GV|EX-HN[13]$)/.test(point)

/** The points needled, as people write them: 'LI4, ST36 both sides; GV20; even; 25 min.' */
function pointsLine(random: Random, points: readonly string[], technique: string): string {
  const pairs = points.filter(point => !isMidline(point)).join(', ')
  const midline = points.filter(isMidline).join(', ')
  const minutes = random.weighted([
    [20, 3],
    [25, 5],
    [30, 2],
  ])
  return `${[pairs && `${pairs} both sides`, midline, technique].filter(Boolean).join('; ')}; ${minutes} min.`
}

/** A routine visit repeats most of the last prescription: now and then one point goes, or another comes. */
function nextPoints(random: Random, problem: Problem, points: readonly string[]): readonly string[] {
  if (!random.chance(0.3)) return points
  const spare = problem.points.flat().filter(point => !points.includes(point))
  const dropped = points.length > 4 && random.chance(0.6) ? random.pick(points) : ''
  const kept = points.filter(point => point !== dropped)
  return spare.length > 0 && kept.length < 8 && random.chance(0.6) ? [...kept, random.pick(spare)] : kept
}

export type Trend = 'first' | 'better' | 'same' | 'worse'

/** Writes the treatment notes of one course, visit by visit. About 3 in 100 tell of something that should not have been. */
export function noteWriter(problem: Problem, random: Random): (trend: Trend) => string {
  let points: readonly string[] = random.pick(problem.points)
  const technique = random.weighted([
    ['even', 6],
    ['reducing', 2],
    ['reinforcing', 2],
  ])
  return trend => {
    if (trend !== 'first') points = nextPoints(random, problem, points)
    const lines = [pointsLine(random, points, technique), remark(random, problem, trend)]
    if (random.chance(0.03))
      lines.push(random.chance(0.5) ? `Small bruise at ${random.pick(points)}.` : random.pick(REACTIONS))
    else if (random.chance(0.2)) lines.push(random.pick(ADVICE))
    return lines.join(' ')
  }
}

function remark(random: Random, problem: Problem, trend: Trend): string {
  if (trend === 'first') return random.pick(FIRST)
  if (trend === 'same') return random.pick(SAME)
  const own = trend === 'better' ? problem.better : problem.worse
  return random.chance(0.45) ? random.pick(own) : random.pick(trend === 'better' ? BETTER : WORSE)
}
