import { expect, test } from 'vitest'
import { anotherPractice, testPractice } from '@/lib/auth/test-practice'
import { auditedActions, made, refusal, sessionForm, startTestCourse, wholeRecord } from '@/lib/course/test-course'
import { signSession } from '@/lib/session/mutations'
import { adverseEventForView, adverseEventHistory } from './data'
import { addAdverseEvent, amendAdverseEvent } from './mutations'
import { amendEventSchema } from './schema'
import { eventForm, typedEvent } from './test-event'

const practice = testPractice()

const amendment = (changed: Record<string, string> = {}) =>
  amendEventSchema.parse({ ...typedEvent(), version: '1', reason: 'Telephoned', ...changed })

async function recorded(typed: Record<string, string> = {}) {
  const { courseId } = await startTestCourse(practice)
  const sessionId = await made(signSession(practice.actor, courseId, sessionForm()))
  const id = await made(addAdverseEvent(practice.actor, { courseId, sessionId }, eventForm(typed)))
  return { id, courseId, sessionId }
}

test('an event that resolved says so, and its history says who changed what and why, in words', async () => {
  const { id, courseId, sessionId } = await recorded()
  const input = amendment({ outcome: 'resolved', resolvedOn: '2026-03-14', sessionId, serious: 'yes' })
  expect(await made(amendAdverseEvent(practice.actor, id, input))).toBe(id)
  expect(await adverseEventForView(practice.actor, id)).toMatchObject({
    outcome: 'resolved',
    resolvedOn: '2026-03-14',
    serious: true,
    version: 2,
  })
  expect(await adverseEventHistory(practice.actor, { id, courseId })).toMatchObject([
    {
      by: 'A. Practitioner',
      reason: 'Telephoned',
      changes: [
        { field: 'Serious', before: 'No', after: 'Yes' },
        { field: 'Outcome', before: 'Continuing', after: 'Resolved' },
        { field: 'Resolved on', before: '', after: '14 March 2026' },
      ],
    },
  ])
  expect(await auditedActions(practice.db)).toContain('adverse_event.amended')
})

test('taken out of its session and given another name, the history says both as they were', async () => {
  const { id, courseId } = await recorded()
  await made(amendAdverseEvent(practice.actor, id, amendment({ event: 'bleeding', sessionId: '' })))
  const [last] = await adverseEventHistory(practice.actor, { id, courseId })
  expect(last?.changes).toEqual([
    { field: 'What happened', before: 'Bruising or haematoma', after: 'Bleeding' },
    { field: 'Session', before: 'Monday 9 March 2026', after: '' },
  ])
})

test('what is the same leaves no trace', async () => {
  const { id, sessionId } = await recorded()
  const before = await wholeRecord(practice.db)
  await made(amendAdverseEvent(practice.actor, id, amendment({ sessionId })))
  expect(await wholeRecord(practice.db)).toEqual(before)
})

test('who comes second is told, and changes nothing', async () => {
  const { id, sessionId } = await recorded()
  await made(amendAdverseEvent(practice.actor, id, amendment({ sessionId, severity: 'moderate' })))
  const late = await refusal(amendAdverseEvent(practice.actor, id, amendment({ sessionId, severity: 'severe' })))
  expect(late.reason).toBe('changed_meanwhile')
  expect(await adverseEventForView(practice.actor, id)).toMatchObject({ severity: 'moderate', version: 2 })
})

test('an event can’t be moved before its session, nor resolved before it happened', async () => {
  const { id, sessionId } = await recorded()
  const early = await refusal(amendAdverseEvent(practice.actor, id, amendment({ sessionId, occurredOn: '2026-03-08' })))
  expect(Object.keys(early.fields)).toEqual(['sessionId'])
  const resolved = amendment({ sessionId, outcome: 'resolved', resolvedOn: '2026-03-09' })
  expect(Object.keys((await refusal(amendAdverseEvent(practice.actor, id, resolved))).fields)).toEqual(['resolvedOn'])
})

test('a reason is needed', () => {
  const read = amendEventSchema.safeParse({ ...typedEvent(), version: '1', reason: ' ' })
  expect(read.error?.issues.map(({ path }) => path[0])).toEqual(['reason'])
})

test('another clinic’s event is not found', async () => {
  const { id, sessionId } = await recorded()
  const foreign = await anotherPractice(practice)
  const input = amendment({ sessionId, severity: 'severe' })
  expect((await refusal(amendAdverseEvent(foreign.actor, id, input))).reason).toBe('not_found')
  expect(await adverseEventForView(practice.actor, id)).toMatchObject({ severity: 'mild', version: 1 })
})
