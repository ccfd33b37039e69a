import type { Score, Scores } from '@/lib/mymop/items'
import type { CoursePlan } from './plan'
import type { Random } from './random'

/** The state of somebody's complaint at the start of one visit. `fallen` is how far the profile is below its start. */
export type State = { scores: Scores; fallen: number }

const PARTS = {
  symptom1: { start: 0.35, share: 1.32, visits: 1.8, noise: 0.4 },
  symptom2: { start: -0.05, share: 1.02, visits: 3, noise: 0.5 },
  activity: { start: 0.15, share: 1.02, visits: 3.2, noise: 0.5 },
  wellbeing: { start: -0.45, share: 0.64, visits: 4, noise: 0.55 },
} as const

type Part = keyof typeof PARTS

const clamp = (value: number) => Math.min(6, Math.max(0, Math.round(value))) as Score

/** How much of the fall by session 6 is there at a visit: symptom 1 goes first, wellbeing last, and all level off. */
const share = (visit: number, visits: number) => (1 - Math.exp(-(visit - 1) / visits)) / (1 - Math.exp(-5 / visits))

type Course = (visit: number) => State

/**
 * The course of one complaint, asked visit by visit (from 1 for the baseline). Symptom 1 is the worst at first and
 * improves first and most, wellbeing least; a small fall or a negative one is one of those who stay as they are or
 * get worse.
 */
export function complaint(plan: CoursePlan, random: Random): Course {
  if (plan.shape === 'ordinary') return ordinary(plan, random)
  return plan.shape === 'worse' ? worse(plan) : stuck(plan, random)
}

function ordinary({ severity, fall }: CoursePlan, random: Random): Course {
  const starts = { symptom1: 0, symptom2: 0, activity: 0, wellbeing: 0 }
  for (const part of Object.keys(PARTS) as Part[]) {
    starts[part] = severity + PARTS[part].start + random.normal(0, part === 'symptom1' ? 0.5 : 0.85)
  }
  starts.symptom1 = Math.max(2, starts.symptom1)
  return visit => {
    const week = visit === 1 ? 0 : random.normal(0, 0.25)
    const at = (part: Part) => {
      const { share: most, visits, noise } = PARTS[part]
      const fallen = fall * (fall > 0 ? most : 1) * share(visit, visits)
      return clamp(starts[part] - fallen + week + random.normal(0, noise))
    }
    const scores = {
      symptom1: at('symptom1'),
      symptom2: at('symptom2'),
      activity: at('activity'),
      wellbeing: at('wellbeing'),
    }
    return {
      scores: { ...scores, symptom1: visit === 1 ? clamp(Math.max(1, scores.symptom1)) : scores.symptom1 },
      fallen: fall * share(visit, 3),
    }
  }
}

/** Worse from the third visit on, by more each time that it is asked, so that two answers in a row say so. */
function worse({ severity }: CoursePlan): Course {
  const base = Math.min(4, Math.round(severity))
  return visit => {
    const step = visit < 3 ? 0 : visit < 5 ? 1 : 2
    const scores = {
      symptom1: clamp(base + step),
      symptom2: clamp(base - 1 + step),
      activity: clamp(base + Math.min(step, 1)),
      wellbeing: clamp(base - 1 + Math.min(step, 1)),
    }
    return { scores, fallen: -step }
  }
}

/** The same every time, but for wellbeing, which goes up and down by one. */
function stuck({ severity }: CoursePlan, random: Random): Course {
  const base = Math.min(5, Math.max(3, Math.round(severity)))
  return visit => {
    const wellbeing = clamp(base - 1 + (visit === 1 ? 0 : random.int(-1, 1)))
    return { scores: { symptom1: clamp(base + 1), symptom2: clamp(base), activity: clamp(base), wellbeing }, fallen: 0 }
  }
}
