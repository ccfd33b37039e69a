import { expect, test } from 'vitest'
import { testPractice } from '@/lib/auth/test-practice'
import { made, refusal, sessionForm, startTestCourse } from '@/lib/course/test-course'
import { transact } from '@/lib/db/transact'
import { signSession } from '@/lib/session/mutations'
import { adverseEventRegister, adverseEventsOfCourse } from './data'
import { NO_FILTERS } from './filters'
import { eventFromMissingNeedle } from './missing-needle'
import { insertAdverseEvent } from './mutations'
import { eventSchema } from './schema'
import { typedEvent } from './test-event'

const practice = testPractice()

type Of = { patientId: string; courseId: string; sessionId: string | null }
type Input = Parameters<typeof insertAdverseEvent>[3]

const insert = (of: Of, input: Input, prefix = '') =>
  transact(tx => insertAdverseEvent(tx, practice.actor, of, input, prefix))

async function twoSessions() {
  const { patientId, courseId } = await startTestCourse(practice)
  const visit = (treatedOn: string) => made(signSession(practice.actor, courseId, sessionForm({ treatedOn })))
  const [first, second] = [await visit('2026-03-09'), await visit('2026-03-16')]
  return { patientId, courseId, first, second }
}

test('a needle that is missing is an event of its session, provisional, and waits to be completed', async () => {
  const { patientId, courseId, second } = await twoSessions()
  const input = eventFromMissingNeedle({ account: '10 in, 9 out; the room was searched.', treatedOn: '2026-03-16' })
  await made(insert({ patientId, courseId, sessionId: second }, input))
  const { events } = await adverseEventRegister(practice.actor, { ...NO_FILTERS, complete: 'no' }, 1)
  expect(events).toMatchObject([
    {
      name: 'Needle lost or left in',
      description: expect.stringContaining('10 in, 9 out; the room was searched.'),
      session: { id: second, treatedOn: '2026-03-16' },
      occurredOn: '2026-03-16',
      severity: 'mild',
      serious: false,
      causality: 'certain',
      outcome: 'unknown',
      toBeCompleted: true,
    },
  ])
  expect(events[0]?.description).toContain('provisional')
})

test('a reaction of an earlier day goes to the session before it, and before all sessions to none', async () => {
  const { patientId, courseId, first, second } = await twoSessions()
  const of = { patientId, courseId, sessionId: second }
  for (const occurredOn of ['2026-03-16', '2026-03-15', '2026-03-08']) {
    await made(insert(of, eventSchema.parse(typedEvent({ occurredOn }))))
  }
  const events = await adverseEventsOfCourse(practice.actor, courseId)
  expect(events.map(({ session }) => session?.id ?? null)).toEqual([second, first, null])
})

test('what is wrong is said under the names that the fields have in the form around, and nothing is kept', async () => {
  const { patientId, courseId, second } = await twoSessions()
  const input = eventSchema.parse(typedEvent({ occurredOn: '2026-06-16', outcome: 'death' }))
  const { fields } = await refusal(insert({ patientId, courseId, sessionId: second }, input, 'event.'))
  expect(Object.keys(fields).sort()).toEqual(['event.occurredOn', 'event.serious'])
  expect(await adverseEventsOfCourse(practice.actor, courseId)).toEqual([])
})

test('ids that do not belong together are not found', async () => {
  const { patientId, courseId, second } = await twoSessions()
  const other = await startTestCourse(practice)
  const input = eventSchema.parse(typedEvent())
  const mixed = [
    { patientId: other.patientId, courseId, sessionId: second },
    { patientId: other.patientId, courseId: other.courseId, sessionId: second },
    { patientId, courseId: crypto.randomUUID(), sessionId: null },
  ]
  for (const of of mixed) expect((await refusal(insert(of, input))).reason).toBe('not_found')
})
