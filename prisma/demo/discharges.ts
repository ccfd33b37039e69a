import type { Discharge, DischargeReason, Session } from '@/lib/generated/prisma/client'
import { addDays, type Day } from '@/lib/time/day'
import { idAt, momentAt } from './moments'
import type { CoursePlan } from './plan'
import type { Random } from './random'

const NOTES: Record<DischargeReason, string[]> = {
  goal_reached: ['Back to what was wanted at the start.', 'Will come back if it returns.'],
  as_good_as_expected: ['Agreed to stop here.', 'Exercises to go on with.'],
  no_benefit: ['Talked through, no point in going on.'],
  referred_on: ['Letter to the GP.', 'To physiotherapy by way of the GP.'],
  patient_stopped: ['Rang to cancel the rest.', ''],
  lost_contact: ['No reply to two messages.', ''],
  other: ['Moved away.'],
}

const REOPENED = [
  'It came back after a long drive.',
  'The pain returned with the cold weather.',
  'A bad month, wants to start again.',
]

type Around = { today: Day; random: Random; fallen: number; pausedAfter: number | null }

/** Why a course ended, given how far the profile fell; null where nobody closed it. */
function reasonFor({ followUp }: CoursePlan, fallen: number, random: Random): DischargeReason | null {
  if (followUp === 'stopped')
    return random.weighted([
      ['lost_contact', 60],
      ['patient_stopped', 30],
      [null, 10],
    ])
  if (followUp === 'unscored')
    return random.weighted([
      ['as_good_as_expected', 40],
      ['patient_stopped', 30],
      ['goal_reached', 15],
      ['other', 8],
      [null, 7],
    ])
  if (fallen >= 1.5)
    return random.weighted([
      ['goal_reached', 66],
      ['as_good_as_expected', 30],
      [null, 4],
    ])
  if (fallen >= 0.5)
    return random.weighted([
      ['as_good_as_expected', 55],
      ['goal_reached', 15],
      ['patient_stopped', 26],
      [null, 4],
    ])
  return random.weighted([
    ['no_benefit', 48],
    ['referred_on', 24],
    ['patient_stopped', 24],
    [null, 4],
  ])
}

/** The end of a course, and of one that was reopened the earlier end too. A course in treatment now has none. */
export function dischargeRows(plan: CoursePlan, sessions: Session[], around: Around): Discharge[] {
  const { random, pausedAfter } = around
  const paused = pausedAfter === null ? [] : pause(sessions, pausedAfter, random)
  const last = sessions.at(-1)
  const reason = plan.inTreatment ? null : reasonFor(plan, around.fallen, random)
  if (!last || !reason) return paused
  const wait = reason === 'lost_contact' ? random.int(28, 42) : random.chance(0.7) ? 0 : random.int(5, 14)
  const day = addDays(last.treatedOn, wait)
  // Nobody has given up on somebody who was here a few weeks ago.
  if (day >= around.today) return paused
  return [...paused, ended(last, day, reason, random)]
}

function ended(session: Session, day: Day, reason: DischargeReason, random: Random): Discharge {
  const at = momentAt(day, 20 * 60 + 35 + random.int(0, 20))
  return {
    id: idAt(at, random),
    clinicId: session.clinicId,
    courseId: session.courseId,
    dischargedOn: day,
    reason,
    note: random.pick(NOTES[reason]),
    byId: session.practitionerId,
    at,
    reopenedAt: null,
    reopenedById: null,
    reopenReason: null,
  }
}

function pause(sessions: Session[], pausedAfter: number, random: Random): Discharge[] {
  const [before, next] = sessions.slice(pausedAfter - 1)
  if (!before || !next) return []
  const [hours = 9, minutes = 0] = next.startTime.split(':').map(Number)
  return [
    {
      ...ended(before, before.treatedOn, 'as_good_as_expected', random),
      reopenedAt: momentAt(next.treatedOn, hours * 60 + minutes - 3),
      reopenedById: next.practitionerId,
      reopenReason: random.pick(REOPENED),
    },
  ]
}
