import type { Response, Session } from '@/lib/generated/prisma/client'
import { addDays, type Day, daysBetween } from '@/lib/time/day'
import type { Said } from './answers'
import { idAt, momentAt } from './moments'
import type { CoursePlan } from './plan'
import type { Random } from './random'
import type { State } from './scores'
import { inOrderOfEntry } from './sessions'

/** Which visits are scored: 'every' one, every 'second' one, or those at which progress is reviewed. */
const habits = {
  every: () => true,
  second: (visit: number) => visit % 2 === 1 || visit === 6,
  reviews: (visit: number) => visit === 3 || visit % 4 === 0 || visit === 6,
}

type Given = { answeredOn: Day; session: Session | null; state: State; enteredAt: Date; enteredById: string }

type Around = { today: Day; random: Random; say: (answer: number, state: State) => Said; after: State }

function isScored(plan: CoursePlan, random: Random, visits: number): (visit: number) => boolean {
  if (plan.followUp !== 'scored') return visit => visit === 1
  if (plan.shape !== 'ordinary' || plan.overlap) return () => true
  const habit =
    habits[
      random.weighted([
        ['every', 62],
        ['second', 24],
        ['reviews', 14],
      ] as const)
    ]
  return visit => visit === 1 || visit === visits || (habit(visit) && random.chance(0.93))
}

/** The answers of one course: most with a visit, a few on paper at home, and some months after the last one. */
export function responseRows(plan: CoursePlan, sessions: Session[], states: State[], around: Around): Response[] {
  const given = [...withVisits(plan, sessions, states, around), ...later(plan, sessions, around)]
  given.sort((a, b) => daysBetween(b.answeredOn, a.answeredOn))
  const rows = given.map(({ answeredOn, session, state, enteredAt, enteredById }, at) => {
    const said = around.say(at + 1, state)
    const { clinicId = '', courseId = '' } = sessions[0] ?? {}
    return {
      ...said,
      id: idAt(enteredAt, around.random),
      clinicId,
      courseId,
      sessionId: session?.id ?? null,
      sequence: 0,
      kind: at === 0 ? ('initial' as const) : ('follow_up' as const),
      answeredOn,
      answeredHow: session || at === 0 ? said.answeredHow : ('paper' as const),
      enteredById,
      enteredAt,
    }
  })
  return inOrderOfEntry(rows, row => row.enteredAt)
}

function withVisits(plan: CoursePlan, sessions: Session[], states: State[], { random }: Around): Given[] {
  const scored = isScored(plan, random, sessions.length)
  let previous: Day | undefined
  return sessions.flatMap((session, at): Given[] => {
    const state = states[at]
    if (!state || !scored(at + 1)) return []
    const before = previous
    previous = session.treatedOn
    const home = before && answeredAtHome(plan, before, session.treatedOn, at === sessions.length - 1, random)
    const by = { state, enteredAt: session.createdAt, enteredById: session.createdById }
    return [{ ...by, answeredOn: home || session.treatedOn, session: home ? null : session }]
  })
}

/** The day on which a form was filled in at home and brought along, now and then; in one course less than a week after. */
function answeredAtHome(plan: CoursePlan, before: Day, visit: Day, isLast: boolean, random: Random): Day | null {
  if (plan.overlap && isLast) return addDays(before, 4)
  return daysBetween(before, visit) >= 9 && random.chance(0.07) ? addDays(visit, -random.int(1, 2)) : null
}

/** A form sent three months after the last visit, to some of those who had answered before. */
function later(plan: CoursePlan, sessions: Session[], { today, random, after }: Around): Given[] {
  const last = sessions.at(-1)
  if (!last || plan.inTreatment || plan.followUp !== 'scored' || !random.chance(0.3)) return []
  const answeredOn = addDays(last.treatedOn, random.int(85, 100))
  const entered = addDays(answeredOn, random.int(2, 6))
  if (entered >= today) return []
  const enteredAt = momentAt(entered, random.int(9 * 60, 18 * 60))
  return [{ answeredOn, session: null, state: after, enteredAt, enteredById: last.practitionerId }]
}
