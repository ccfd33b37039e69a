import type { Session } from '@/lib/generated/prisma/client'
import { noteFor, type Trend } from '../notes'
import type { OwnWords, Problem } from '../problems/problem'
import { randomFor } from '../random'
import { type DemoEvent, eventIn } from './events'
import { findingsAt } from './findings'
import { type Heeded, LEFT_OUT_IN_PREGNANCY } from './heeded'
import { modalitiesAt, waysFor } from './modalities'
import { needlesFor, prescriptionOf, type Side } from './points'
import { prescriber } from './prescription'
import { sinceLastTime } from './since'

/** What is recorded of one treatment, beside when and by whom. */
export type Treated = Omit<
  Session,
  | 'id'
  | 'clinicId'
  | 'courseId'
  | 'practitionerId'
  | 'sequence'
  | 'treatedOn'
  | 'startTime'
  | 'signedAt'
  | 'signedById'
  | 'importId'
  | 'version'
  | 'createdById'
  | 'createdAt'
>

export type Treatment = {
  recorded: Treated
  event: DemoEvent | null
  /** Which of the clinic's home advice was given, by its place. */
  given: number | null
}

export type ForTreatment = {
  seed: number
  key: number
  problem: Problem
  words: OwnWords
  heeded: Heeded
  trends: readonly Trend[]
  /** How many entries the clinic's home advice has. */
  advices: number
}

const ADVICE = ['Heat at night.', 'Walk 20 minutes a day.', 'Breathing exercise before bed.', 'Keep the diary going.']

/** What is done and written down in each treatment of one course, from its own chance, so that no score depends on it. */
export function treatmentsOf({ seed, key, problem, words, heeded, trends, advices }: ForTreatment): Treatment[] {
  const random = randomFor(seed, 'treatment', key)
  const notes = randomFor(seed, 'notes', key)
  const ways = waysFor(problem, random, heeded.without)
  const needle = needleFor(problem, random.chance(0.2))
  const prescribe = prescriber(problem, random, {
    side: sideOf(problem, words, random.chance(0.5) ? 'left' : 'right'),
    avoided: heeded.pregnant ? LEFT_OUT_IN_PREGNANCY : [],
    deepestMm: Math.min(heeded.deepestMm, needle.mm - 5),
    twitch: ways.extra === 'dry_needling',
  })
  let before: Treatment | undefined
  return trends.map((trend, at) => {
    const points = prescribe()
    const needles = points.reduce((sum, point) => sum + needlesFor(point), 0)
    const event = eventIn(random, points)
    const given = random.chance(at < 2 ? 0.22 : 0.05) ? random.int(0, advices - 1) : null
    const recorded: Treated = {
      prescription: prescriptionOf(points),
      ...modalitiesAt(ways, at + 1, random),
      needleSize: `${needle.width} × ${needle.mm} mm`,
      needlesIn: needles,
      needlesOut: needles,
      missingNeedle: '',
      ...sinceLastTime(before, random),
      ...findingsAt(at + 1, problem, random),
      advice: random.chance(0.1) ? random.pick(ADVICE) : '',
      referral: '',
      fee: '',
      note: noteFor(problem, notes, trend, event?.inNote ?? ''),
      cautions: '[]',
    }
    before = { recorded, event, given }
    return before
  })
}

/** The side that the patient's own words name; else one of the two where the problem has a side, or both. */
function sideOf(problem: Problem, [symptom]: OwnWords, either: Side): Side {
  const [named] = /\b(left|right|both)\b/i.exec(symptom) ?? []
  const said = named?.toLowerCase()
  if (said === 'left' || said === 'right' || said === 'both') return said
  return problem.oneSided ? either : 'both'
}

function needleFor(problem: Problem, fine: boolean) {
  if (problem.name === 'Sciatica' || problem.name === 'Hip pain') return { width: '0.30', mm: 60 }
  return fine ? { width: '0.20', mm: 25 } : { width: '0.25', mm: 40 }
}
