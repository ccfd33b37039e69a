import type { Actor } from '@/lib/auth/actor'
import { actorOfSignIn, startSignIn } from '@/lib/auth/sign-ins'
import { courseForView } from '@/lib/course/data'
import { dashboard } from '@/lib/dashboard/data'
import { FOLLOW_UPS_AT_FIRST } from '@/lib/dashboard/shown'
import { findPatients } from '@/lib/patient/data'
import { signSession } from '@/lib/session/mutations'
import { sessionSchema } from '@/lib/session/schema'
import { today } from '@/lib/time/day'
import type { SceneName } from './figures'
import { atTurn, type People } from './people'
import { filledIn } from './save-scene'
import { queryAt } from './search-scene'
import type { Percentiles } from './series'
import { recordStatements, replay } from './statements'

const REQUESTS = 600
const WARM_UP = 100

/** What the search box asks for. */
const SHOWN = 10

/** What each kind of request does with the record, without the page around it. */
const WORK: Record<SceneName, (actor: Actor, people: People, turn: number) => Promise<unknown>> = {
  chart: (actor, { courses }, turn) => courseForView(actor, atTurn(courses, turn).id),
  dashboard: actor => dashboard(actor, 'own', FOLLOW_UPS_AT_FIRST),
  search: (actor, people, turn) => findPatients(actor, queryAt(people, turn).typed, SHOWN),
  save: async (actor, { open }, turn) => {
    const input = sessionSchema.parse({ ...filledIn(turn), treatedOn: today(actor.clinic.timeZone), startTime: '' })
    const saved = await signSession(actor, atTurn(open, turn), input)
    if (!saved.ok) throw new Error('A save was refused.')
  },
}

/**
 * How long the statements of one request of this kind take without Prisma, Next and the network. `copy` makes a new
 * copy of the demo each time and returns its file.
 */
export async function sqlFloor(scene: SceneName, people: People, copy: () => string): Promise<Percentiles> {
  const { memberId, clinicId } = people.members[0] ?? { memberId: '', clinicId: '' }
  let signInId = ''
  const signIn = async () => {
    signInId = await startSignIn(memberId, clinicId, 'Courseline bench')
  }
  const requests = Array.from({ length: REQUESTS }, (_, turn) => async () => {
    const actor = await actorOfSignIn(signInId)
    if (!actor) throw new Error('The member of the bench is not signed in.')
    await WORK[scene](actor, people, turn)
  })
  const recorded = await recordStatements(copy(), [signIn, ...requests])
  return replay(copy(), recorded, WARM_UP + 1)
}
