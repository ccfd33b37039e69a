import type { AdverseCausality } from '@/lib/generated/prisma/enums'
import type { Random } from '../random'
import type { Needled } from './points'

/** Unwanted events in 10,000 treatments: White 2001. */
const EVENTS_IN_10_000 = 671

/** What went wrong in one treatment, and what is written about it in the note and at the next visit. */
export type DemoEvent = {
  /** As in the product's list of adverse events. */
  key: string
  description: string
  action: string
  causality: AdverseCausality
  /** Days until it was over. */
  days: number
  moderate: boolean
  inNote: string
  nextTime: string
}

type Kind = Omit<DemoEvent, 'moderate' | 'days'> & { weight: number; days: [number, number] }

/** 'POINT' stands for a point that was needled. Most are at the needle, as in White 2001. */
const KINDS: readonly Kind[] = [
  {
    key: 'bruising',
    weight: 26,
    description: 'Bruise at POINT, about 2 cm.',
    action: 'Pressed for two minutes.',
    causality: 'certain',
    days: [3, 9],
    inNote: 'Small bruise at POINT.',
    nextTime: 'Bruise, gone after a few days.',
  },
  {
    key: 'bleeding',
    weight: 18,
    description: 'A few drops of blood at POINT.',
    action: 'Pressed for a minute.',
    causality: 'certain',
    days: [0, 0],
    inNote: 'POINT bled a little.',
    nextTime: '',
  },
  {
    key: 'needle_pain',
    weight: 18,
    description: 'Sharp pain at POINT while needling.',
    action: 'Needle taken out and placed anew.',
    causality: 'certain',
    days: [0, 1],
    inNote: 'POINT painful, placed anew.',
    nextTime: 'Sore where the needle was, until the next day.',
  },
  {
    key: 'drowsiness',
    weight: 15,
    description: 'Drowsy after the treatment.',
    action: 'Waited 15 minutes before driving.',
    causality: 'probable',
    days: [0, 1],
    inNote: 'Drowsy afterwards, waited before driving.',
    nextTime: 'Tired for the rest of the day.',
  },
  {
    key: 'aggravation',
    weight: 14,
    description: 'The complaint was worse after the treatment.',
    action: 'Waited; less stimulation next time.',
    causality: 'possible',
    days: [1, 3],
    inNote: '',
    nextTime: 'Worse for a day or two, then as before.',
  },
  {
    key: 'dizziness',
    weight: 3,
    description: 'Light-headed on sitting up.',
    action: 'Lay down again for a few minutes.',
    causality: 'probable',
    days: [0, 0],
    inNote: 'Light-headed on sitting up, gone in a minute.',
    nextTime: '',
  },
  {
    key: 'fainting',
    weight: 2,
    description: 'Felt faint with the needles in.',
    action: 'Needles out, feet up, tea and a biscuit.',
    causality: 'probable',
    days: [0, 0],
    inNote: 'Felt faint, lay down 10 minutes, fine on leaving.',
    nextTime: '',
  },
  {
    key: 'headache',
    weight: 2,
    description: 'Headache in the evening after the treatment.',
    action: '',
    causality: 'possible',
    days: [0, 1],
    inNote: '',
    nextTime: 'Headache that evening.',
  },
  {
    key: 'nausea',
    weight: 2,
    description: 'Nausea for a few minutes.',
    action: 'Two needles taken out.',
    causality: 'probable',
    days: [0, 0],
    inNote: 'Nausea for a few minutes, two needles taken out early.',
    nextTime: '',
  },
]

/** What went wrong in a treatment with these points, in about 7 of 100; null where nothing did. */
export function eventIn(random: Random, points: readonly Needled[]): DemoEvent | null {
  if (!random.chance(EVENTS_IN_10_000 / 10_000)) return null
  const { weight: _, days, ...kind } = random.weighted(KINDS.map(each => [each, each.weight] as const))
  const { code } = random.pick(points)
  const at = (text: string) => text.replace('POINT', code)
  return {
    ...kind,
    description: at(kind.description),
    inNote: at(kind.inNote),
    days: random.int(...days),
    moderate: random.chance(0.025),
  }
}
