import type { Session } from '@/lib/generated/prisma/client'
import type { Random } from '../random'
import type { Treatment } from './treatments'

const SOME = [
  'Tired that evening.',
  'Small bruise, gone after three days.',
  'Slept deeply that night.',
  'Sore for a day where the needles were.',
  'Thirsty on the way home.',
  'Light-headed for an hour.',
]
const AT_HOME = {
  yes: ['Most days.', 'Every morning.', ''],
  partly: ['Twice.', 'When there was time.', ''],
  no: ['A busy week.', ''],
}

type Since = Pick<Session, 'reaction' | 'reactionNote' | 'homeDone' | 'homeNote'>

/** What a patient answers about the time since the last treatment; at the first one, nothing is asked. */
export function sinceLastTime(before: Treatment | undefined, random: Random): Since {
  if (!before) return { reaction: 'not_asked', reactionNote: '', homeDone: 'not_asked', homeNote: '' }
  return { ...reactionTo(before, random), ...doneAtHome(before, random) }
}

function reactionTo({ event }: Treatment, random: Random): Pick<Since, 'reaction' | 'reactionNote'> {
  const reaction = random.weighted([
    ['none', 88],
    ['some', 7],
    ['not_asked', 5],
  ] as const)
  const note = random.pick(SOME)
  if (event?.nextTime) return { reaction: 'some', reactionNote: event.nextTime }
  return { reaction, reactionNote: reaction === 'some' ? note : '' }
}

function doneAtHome({ given }: Treatment, random: Random): Pick<Since, 'homeDone' | 'homeNote'> {
  if (given === null || random.chance(0.1)) return { homeDone: 'not_asked', homeNote: '' }
  const homeDone = random.weighted([
    ['yes', 45],
    ['partly', 35],
    ['no', 20],
  ] as const)
  return { homeDone, homeNote: random.pick(AT_HOME[homeDone]) }
}
