import { expect, test } from 'vitest'
import { anotherPractice, testPractice } from '@/lib/auth/test-practice'
import { made, refusal, startTestCourse } from '@/lib/course/test-course'
import type { Role } from '@/lib/generated/prisma/enums'
import { openRedFlags, redFlagScreens } from './data'
import { closeRedFlag, recordScreen } from './mutations'
import { closeForm, screenForm } from './test-screen'

const practice = testPractice()

async function screened() {
  const course = await startTestCourse(practice)
  await made(recordScreen(practice.actor, course.courseId, screenForm()))
  const [flag] = await openRedFlags(practice.actor, course.patientId)
  if (!flag) throw new Error('nothing is open')
  return { ...course, flag }
}

const everything = async () => ({
  answers: await practice.db.redFlagAnswer.findMany(),
  audits: await practice.db.auditEntry.findMany(),
})

test('a flag stays open until it is closed with a note, and the screen keeps who and when', async () => {
  const { courseId, patientId, flag } = await screened()
  expect(await made(closeRedFlag(practice.actor, flag.id, closeForm()))).toBe(courseId)
  expect(await openRedFlags(practice.actor, patientId)).toEqual([])
  const [screen] = await redFlagScreens(practice.actor, courseId)
  expect(screen?.answers.find(answer => answer.id === flag.id)).toMatchObject({
    state: 'present',
    action: 'emergency',
    closed: { by: 'A. Practitioner', at: new Date('2026-06-15T10:00:00Z'), note: 'Seen in hospital, nothing found.' },
  })
  const row = await practice.db.redFlagAnswer.findUniqueOrThrow({ where: { id: flag.id } })
  expect(row.closedById).toBe(practice.memberId)
  expect(row.version).toBeGreaterThan(1)
  const noted = await practice.db.auditEntry.findFirst({ where: { action: 'red_flag.closed' } })
  expect(noted).toMatchObject({ subject: 'red_flag', subjectId: flag.id, patientId })
})

test('a closing note has to say something', () => {
  expect(() => closeForm({ closeNote: '  ' })).toThrow('Say how it ended')
})

test('closed three times at once it is closed once, and the others are told', async () => {
  const { flag } = await screened()
  const done = await Promise.all([1, 2, 3].map(() => closeRedFlag(practice.actor, flag.id, closeForm())))
  expect(done.filter(result => result.ok)).toHaveLength(1)
  expect(await practice.db.auditEntry.count({ where: { action: 'red_flag.closed' } })).toBe(1)
  expect((await refusal(closeRedFlag(practice.actor, flag.id, closeForm()))).reason).toBe('changed_meanwhile')
})

test('a form opened on another version closes nothing', async () => {
  const { flag } = await screened()
  const before = await everything()
  const { reason } = await refusal(closeRedFlag(practice.actor, flag.id, closeForm({ version: '7' })))
  expect(reason).toBe('changed_meanwhile')
  expect(await everything()).toEqual(before)
})

test('found at two screens it is one flag, open since the first, closed as the latest', async () => {
  const { courseId, patientId, flag } = await screened()
  const again = { screenedOn: '2026-04-01', occasion: 'deterioration', 'action-saddle_numbness': 'watch' }
  await made(recordScreen(practice.actor, courseId, screenForm(again)))
  const [latest, ...others] = await openRedFlags(practice.actor, patientId)
  expect(others).toEqual([])
  expect(latest).toMatchObject({ since: '2026-03-09', screenedOn: '2026-04-01', action: 'watch' })
  const { reason } = await refusal(closeRedFlag(practice.actor, flag.id, closeForm()))
  expect(reason).toBe('changed_meanwhile')
  await made(closeRedFlag(practice.actor, latest?.id ?? '', closeForm()))
  expect(await openRedFlags(practice.actor, patientId)).toEqual([])
  expect(await practice.db.redFlagAnswer.count({ where: { state: 'present', closedAt: null } })).toBe(0)
})

test('absent at a later screen it stays open; present again after it was closed it opens anew', async () => {
  const { courseId, patientId, flag } = await screened()
  const absent = { screenedOn: '2026-04-01', 'state-saddle_numbness': 'absent' }
  await made(recordScreen(practice.actor, courseId, screenForm(absent)))
  expect(await openRedFlags(practice.actor, patientId)).toHaveLength(1)
  await made(closeRedFlag(practice.actor, flag.id, closeForm()))
  await made(recordScreen(practice.actor, courseId, screenForm({ screenedOn: '2026-05-01' })))
  expect(await openRedFlags(practice.actor, patientId)).toMatchObject([{ since: '2026-05-01' }])
})

test('another clinic, somebody who does not treat, and what is no present flag close nothing', async () => {
  const { flag } = await screened()
  const notAsked = await practice.db.redFlagAnswer.findFirstOrThrow({ where: { state: 'not_asked' } })
  const other = (await anotherPractice(practice)).actor
  const reception = { ...practice.actor, role: 'reception' as Role }
  const before = await everything()
  const refusals = [
    await refusal(closeRedFlag(other, flag.id, closeForm())),
    await refusal(closeRedFlag(reception, flag.id, closeForm())),
    await refusal(closeRedFlag(practice.actor, notAsked.id, closeForm())),
    await refusal(closeRedFlag(practice.actor, 'unknown', closeForm())),
  ]
  expect(refusals.map(({ reason }) => reason)).toEqual(['not_found', 'not_found', 'not_found', 'not_found'])
  expect(await everything()).toEqual(before)
})
