import type { Session } from '@/lib/generated/prisma/client'
import { MODALITIES, type Modality } from '@/lib/session/modalities'
import { BACK_AND_LIMBS } from '../problems/back-and-limbs'
import type { Problem } from '../problems/problem'
import type { Random } from '../random'

export type Electro = Pick<Session, 'electroHz' | 'electroHzHigh' | 'electroMode'>

const OFF: Electro = { electroHz: null, electroHzHigh: null, electroMode: '' }
const CURRENTS: readonly Electro[] = [
  { electroHz: 2, electroHzHigh: null, electroMode: 'continuous' },
  { electroHz: 4, electroHzHigh: null, electroMode: 'continuous' },
  { electroHz: 2, electroHzHigh: 100, electroMode: 'dense_disperse' },
  { electroHz: 2, electroHzHigh: 15, electroMode: 'dense_disperse' },
  { electroHz: 80, electroHzHigh: null, electroMode: 'intermittent' },
]

/** What else than needles one course has, beside what must be left out for the patient's sake. */
export type Ways = { extra: Modality | null; current: Electro }

export const isOfMuscles = (problem: Problem): boolean => BACK_AND_LIMBS.includes(problem)

/** Chooses what goes with the needles of one course: mostly nothing. */
export function waysFor(problem: Problem, random: Random, without: readonly Modality[]): Ways {
  const extra = random.weighted<Modality | null>(
    isOfMuscles(problem)
      ? [
          [null, 60],
          ['electroacupuncture', 16],
          ['dry_needling', 12],
          ['cupping', 8],
          ['moxibustion', 4],
        ]
      : [
          [null, 76],
          ['moxibustion', 11],
          ['electroacupuncture', 6],
          ['auricular', 5],
          ['acupressure', 2],
        ],
  )
  const current = random.pick(CURRENTS)
  return { extra: extra && without.includes(extra) ? null : extra, current }
}

/** The modalities of one visit, and the current where there is one. The first visit is needles alone. */
export function modalitiesAt({ extra, current }: Ways, visit: number, random: Random) {
  const has = extra !== null && visit > 1 && random.chance(0.8) ? extra : null
  const modalities = MODALITIES.filter(each => each === 'manual_acupuncture' || each === has).join(',')
  return { modalities, ...(has === 'electroacupuncture' ? current : OFF) }
}
