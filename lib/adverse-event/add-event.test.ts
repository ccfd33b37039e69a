import { expect, test } from 'vitest'
import { anotherPractice, testPractice } from '@/lib/auth/test-practice'
import { auditedActions, made, refusal, sessionForm, startTestCourse, wholeRecord } from '@/lib/course/test-course'
import { signSession } from '@/lib/session/mutations'
import { adverseEventForView, adverseEventsOfCourse } from './data'
import { addAdverseEvent } from './mutations'
import { eventForm } from './test-event'

const practice = testPractice()

const events = () => practice.db.adverseEvent.findMany()

test('an event is kept with its session, and says who recorded it and when', async () => {
  const { actor } = practice
  const { courseId, patientId } = await startTestCourse(practice)
  const sessionId = await made(signSession(actor, courseId, sessionForm()))
  const id = await made(addAdverseEvent(actor, { courseId, sessionId }, eventForm()))
  expect(await adverseEventsOfCourse(actor, courseId)).toEqual([
    {
      id,
      patientId,
      courseId,
      session: { id: sessionId, treatedOn: '2026-03-09' },
      occurredOn: '2026-03-10',
      event: 'bruising',
      name: 'Bruising or haematoma',
      description: 'Blue patch at LI4, size of a coin',
      severity: 'mild',
      serious: false,
      causality: 'probable',
      action: 'Told to use a cold pack',
      outcome: 'continuing',
      resolvedOn: '',
      toBeCompleted: false,
      version: 1,
      recordedBy: 'A. Practitioner',
      recordedAt: expect.any(Date),
    },
  ])
  expect((await auditedActions(practice.db)).at(-1)).toBe('adverse_event.recorded')
})

test('sent twice it is one event; its key with other content is refused', async () => {
  const { courseId } = await startTestCourse(practice)
  const form = eventForm()
  const first = await made(addAdverseEvent(practice.actor, { courseId }, form))
  expect(await made(addAdverseEvent(practice.actor, { courseId }, form))).toBe(first)
  const other = await refusal(addAdverseEvent(practice.actor, { courseId }, { ...form, severity: 'severe' }))
  expect(other.reason).toBe('already_sent')
  expect(await events()).toHaveLength(1)
})

const WRONG: [string, Record<string, string>, string][] = [
  ['neither chosen nor described', { event: '', description: '' }, 'event'],
  ['of an invented kind', { event: 'no-such-thing' }, 'event'],
  ['still to come', { occurredOn: '2026-06-16' }, 'occurredOn'],
  ['before the course', { occurredOn: '2026-03-01' }, 'occurredOn'],
  ['before the birth', { occurredOn: '1975-04-30' }, 'occurredOn'],
  ['lasting harm that is not serious', { outcome: 'lasting_harm' }, 'serious'],
  ['a death that is not serious', { outcome: 'death' }, 'serious'],
  ['a day of resolving without having resolved', { resolvedOn: '2026-03-11' }, 'resolvedOn'],
  ['resolved before it happened', { outcome: 'resolved', resolvedOn: '2026-03-09' }, 'resolvedOn'],
  ['resolved tomorrow', { outcome: 'resolved', resolvedOn: '2026-06-16' }, 'resolvedOn'],
]

test.each(WRONG)('refused and nothing kept: %s', async (_, typed, field) => {
  const { courseId } = await startTestCourse(practice)
  const before = await wholeRecord(practice.db)
  const { reason, fields } = await refusal(addAdverseEvent(practice.actor, { courseId }, eventForm(typed)))
  expect(reason).toBe('invalid')
  expect(Object.keys(fields)).toEqual([field])
  expect(await wholeRecord(practice.db)).toEqual(before)
  expect(await events()).toEqual([])
})

test('the days at the edges are taken: the start of the course, today, resolved the same day', async () => {
  const { courseId } = await startTestCourse(practice)
  for (const day of ['2026-03-02', '2026-06-15']) {
    const typed = { occurredOn: day, outcome: 'resolved', resolvedOn: day }
    await made(addAdverseEvent(practice.actor, { courseId }, eventForm(typed)))
  }
  expect(await events()).toHaveLength(2)
})

test('all that is wrong is said at once, a session after the event too', async () => {
  const { courseId } = await startTestCourse(practice)
  const sessionId = await made(signSession(practice.actor, courseId, sessionForm()))
  const form = eventForm({ occurredOn: '2026-03-05', outcome: 'death' })
  const { fields } = await refusal(addAdverseEvent(practice.actor, { courseId, sessionId }, form))
  expect(Object.keys(fields).sort()).toEqual(['serious', 'sessionId'])
})

test('a session of another course, and a course of another clinic, are not found', async () => {
  const { courseId } = await startTestCourse(practice)
  const second = await startTestCourse(practice)
  const elsewhere = await made(signSession(practice.actor, second.courseId, sessionForm()))
  const foreign = await anotherPractice(practice)
  const theirs = await startTestCourse(foreign)
  const theirEvent = await made(addAdverseEvent(foreign.actor, { courseId: theirs.courseId }, eventForm()))
  const before = await wholeRecord(practice.db)
  const tries = [{ courseId, sessionId: elsewhere }, { courseId: theirs.courseId }, { courseId: crypto.randomUUID() }]
  for (const of of tries) {
    expect((await refusal(addAdverseEvent(practice.actor, of, eventForm()))).reason).toBe('not_found')
  }
  expect(await adverseEventForView(practice.actor, theirEvent)).toBeNull()
  expect(await adverseEventsOfCourse(practice.actor, theirs.courseId)).toEqual([])
  expect(await wholeRecord(practice.db)).toEqual(before)
})

test('the clinic’s own kind of event can be chosen, until it is withdrawn; another clinic’s never', async () => {
  const { courseId } = await startTestCourse(practice)
  const entry = {
    list: 'adverse_event',
    words: 'Cup fell off',
    kind: 'needle_site',
    source: 'our own',
    createdById: '',
  } as const
  const own = await practice.db.ownReference.create({ data: { ...entry, clinicId: practice.clinicId } })
  const foreign = await anotherPractice(practice)
  const theirs = await practice.db.ownReference.create({ data: { ...entry, clinicId: foreign.clinicId } })
  const id = await made(addAdverseEvent(practice.actor, { courseId }, eventForm({ event: own.id })))
  const refused = () => refusal(addAdverseEvent(practice.actor, { courseId }, eventForm({ event: own.id })))
  const { fields } = await refusal(addAdverseEvent(practice.actor, { courseId }, eventForm({ event: theirs.id })))
  expect(Object.keys(fields)).toEqual(['event'])
  await practice.db.ownReference.update({ where: { id: own.id }, data: { withdrawnAt: new Date() } })
  expect(Object.keys((await refused()).fields)).toEqual(['event'])
  expect(await adverseEventForView(practice.actor, id)).toMatchObject({ event: own.id, name: 'Cup fell off' })
})
