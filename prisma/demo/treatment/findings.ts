import type { Session } from '@/lib/generated/prisma/client'
import type { Problem } from '../problems/problem'
import type { Random } from '../random'
import { isOfMuscles } from './modalities'

export type Findings = Pick<Session, 'tongue' | 'pulse' | 'pattern' | 'tenderPoints'>

const TONGUES = [
  'Pale, thin white coating',
  'Red tip, thin coating',
  'Pale, teeth marks',
  'Slightly dark, veins full',
  'Red, little coating',
  'Thick white coating at the root',
]
const PULSES = ['Wiry', 'Thin and deep', 'Slippery', 'Deep, weak on the right', 'Wiry on the left', 'Soft', 'Tight']
const OF_MUSCLES = ['Qi and blood stagnation in the channel', 'Cold and damp in the channel', 'Kidney deficiency']
const OF_OTHERS = [
  'Liver qi stagnation',
  'Spleen qi deficiency',
  'Heart and spleen deficiency',
  'Kidney yin deficiency',
]

const TENDER: Record<string, readonly string[]> = {
  'Low back pain': ['Quadratus lumborum', 'Erector spinae at L4', 'Gluteus medius'],
  Sciatica: ['Piriformis', 'Gluteus medius', 'Quadratus lumborum'],
  'Neck pain': ['Upper trapezius', 'Levator scapulae', 'Suboccipital muscles'],
  'Frozen shoulder': ['Infraspinatus', 'Subscapularis', 'Deltoid'],
  'Tennis elbow': ['Extensor carpi radialis', 'Supinator'],
  'Plantar heel pain': ['Gastrocnemius', 'Soleus', 'Plantar fascia at the heel'],
  'Hip pain': ['Gluteus medius', 'Tensor fasciae latae', 'Piriformis'],
  'Tension headache': ['Upper trapezius', 'Temporalis'],
}

/** What was found at a visit: more at the first one, now and then something later. */
export function findingsAt(visit: number, problem: Problem, random: Random): Findings {
  const often = visit === 1 ? 0.5 : 0.06
  const tender = TENDER[problem.name] ?? []
  const pattern = random.pick(isOfMuscles(problem) ? OF_MUSCLES : OF_OTHERS)
  return {
    tongue: random.chance(often) ? random.pick(TONGUES) : '',
    pulse: random.chance(often) ? random.pick(PULSES) : '',
    pattern: visit === 1 && random.chance(0.6) ? pattern : '',
    tenderPoints: tender.length > 0 && random.chance(often) ? random.shuffled(tender).slice(0, 2).join(', ') : '',
  }
}
