import { expect, test } from 'vitest'
import { makeColleague } from '@/lib/auth/test-actors'
import { anotherPractice, testPractice } from '@/lib/auth/test-practice'
import { made, sessionForm, startTestCourse } from '@/lib/course/test-course'
import type { Prisma } from '@/lib/generated/prisma/client'
import { signSession } from '@/lib/session/mutations'
import { adverseEventRegister, openSeriousEvents } from './data'
import { NO_FILTERS, type RegisterFilters } from './filters'
import { addAdverseEvent } from './mutations'
import { eventForm } from './test-event'

const practice = testPractice()

const add = (courseId: string, typed: Record<string, string>, sessionId?: string) =>
  made(addAdverseEvent(practice.actor, { courseId, sessionId }, eventForm(typed)))

async function found(filters: Partial<RegisterFilters> = {}) {
  const { events, count } = await adverseEventRegister(practice.actor, { ...NO_FILTERS, ...filters }, 1)
  expect(count).toBe(events.length)
  return events.map(({ description }) => description)
}

const FIVE: Partial<Prisma.AdverseEventCreateManyInput>[] = [
  { description: 'one' },
  { description: 'two', event: 'fainting', severity: 'severe', occurredOn: '2026-03-20' },
  { description: 'three', event: '', serious: true, causality: 'certain', outcome: 'lasting_harm' },
  { description: 'four', event: 'nausea', outcome: 'resolved', resolvedOn: '2026-04-02', occurredOn: '2026-04-01' },
  { description: 'five', outcome: 'unknown', action: '', occurredOn: '2026-05-01' },
]

const FINDS: [Partial<RegisterFilters>, string[]][] = [
  [{}, ['five', 'four', 'two', 'three', 'one']],
  [{ from: '2026-03-20', to: '2026-04-01' }, ['four', 'two']],
  [{ category: 'needle_site' }, ['five', 'one']],
  [{ category: 'described' }, ['three']],
  [{ severity: 'severe' }, ['two']],
  [{ serious: 'yes' }, ['three']],
  [{ serious: 'no', causality: 'probable', severity: 'mild' }, ['five', 'four', 'one']],
  [{ causality: 'certain' }, ['three']],
  [{ outcome: 'resolved' }, ['four']],
  [{ outcome: 'open' }, ['five', 'two', 'three', 'one']],
  [{ complete: 'no' }, ['five']],
  [{ from: '2026-06-01' }, []],
]

test('each filter finds what it says, alone and together', async () => {
  const { courseId, patientId } = await startTestCourse(practice)
  const { submission, sessionId, ...event } = eventForm()
  const row = { ...event, clinicId: practice.clinicId, courseId, patientId, createdById: practice.memberId }
  const { adverseEvent } = practice.db
  await adverseEvent.createMany({ data: FIVE.map((own, index) => ({ ...row, ...own, id: `event-${index}` })) })
  for (const [filters, expected] of FINDS) expect(await found(filters), JSON.stringify(filters)).toEqual(expected)
}, 20_000)

test('the practitioner is who gave the session, and without one who treats the course', async () => {
  const { courseId } = await startTestCourse(practice)
  const colleague = await makeColleague(practice.db, practice.clinicId)
  const session = await made(signSession(colleague.actor, courseId, sessionForm()))
  await add(courseId, { description: 'in a session' }, session)
  await add(courseId, { description: 'in none' })
  expect(await found({ practitioner: colleague.memberId })).toEqual(['in a session'])
  expect(await found({ practitioner: practice.memberId })).toEqual(['in none'])
  const { events } = await adverseEventRegister(colleague.actor, NO_FILTERS, 1)
  expect(events).toHaveLength(2)
})

test('fifty stand on a page, the count is of all, and past the end the last page is shown', async () => {
  const { courseId, patientId } = await startTestCourse(practice)
  const id = await add(courseId, { description: 'one' })
  const { id: _, ...row } = await practice.db.adverseEvent.findUniqueOrThrow({ where: { id } })
  await practice.db.adverseEvent.createMany({ data: Array.from({ length: 50 }, () => ({ ...row, patientId })) })
  const first = await adverseEventRegister(practice.actor, NO_FILTERS, 1)
  expect({ ...first, events: first.events.length }).toEqual({ events: 50, count: 51, page: 1, pages: 2 })
  const past = await adverseEventRegister(practice.actor, NO_FILTERS, 9)
  expect({ ...past, events: past.events.length }).toEqual({ events: 1, count: 51, page: 2, pages: 2 })
  const ids = [...first.events, ...past.events].map(event => event.id)
  expect(new Set(ids).size).toBe(51)
})

test('opening the register leaves a row; it and the serious ones keep to the clinic', async () => {
  const foreign = await anotherPractice(practice)
  const { courseId } = await startTestCourse(foreign)
  const serious = eventForm({ serious: 'yes' })
  await made(addAdverseEvent(foreign.actor, { courseId }, serious))
  expect(await found()).toEqual([])
  expect(await openSeriousEvents(practice.actor)).toEqual([])
  const rows = await practice.db.auditEntry.findMany({ where: { clinicId: practice.clinicId } })
  expect(rows.map(({ action, subjectId, patientId }) => ({ action, subjectId, patientId }))).toEqual([
    { action: 'adverse_event.register_viewed', subjectId: practice.clinicId, patientId: null },
  ])
})

test('serious events stand open until they resolved, of the clinic or of one patient', async () => {
  const { courseId, patientId } = await startTestCourse(practice)
  const other = await startTestCourse(practice)
  await add(courseId, { description: 'open', serious: 'yes', event: 'pneumothorax' })
  await add(courseId, { description: 'resolved', serious: 'yes', outcome: 'resolved' })
  await add(courseId, { description: 'not serious', severity: 'severe' })
  await add(other.courseId, { description: 'of another', serious: 'yes', outcome: 'death' })
  const all = await openSeriousEvents(practice.actor)
  expect(all.map(({ description }) => description).sort()).toEqual(['of another', 'open'])
  expect(await openSeriousEvents(practice.actor, patientId)).toMatchObject([
    {
      description: 'open',
      name: 'Pneumothorax',
      patientId,
      patientName: 'Ida Example',
      problem: 'Low back pain',
      practitioner: 'A. Practitioner',
    },
  ])
})
