import { expect, test } from 'vitest'
import { anotherPractice, testPractice } from '@/lib/auth/test-practice'
import { made, refusal, startTestCourse } from '@/lib/course/test-course'
import type { Role } from '@/lib/generated/prisma/enums'
import { openRedFlags, redFlagScreens, redFlagsToAsk } from './data'
import { recordScreen } from './mutations'
import { screenForm } from './test-screen'

const practice = testPractice()

const everything = async () => ({
  screens: await practice.db.redFlagScreen.findMany(),
  answers: await practice.db.redFlagAnswer.findMany(),
  audits: await practice.db.auditEntry.findMany(),
  submissions: await practice.db.submission.findMany(),
})

const answered = { 'state-saddle_numbness': '', 'state-fever': 'absent' }

const addOwn = (words: string, clinicId = practice.clinicId, withdrawnAt: Date | null = null) =>
  practice.db.ownReference.create({
    data: {
      clinicId,
      list: 'red_flag',
      words,
      kind: 'vascular',
      level: 'urgent',
      source: 'us',
      createdById: 'x',
      withdrawnAt,
    },
  })

test('a screen keeps an answer for each of 17 flags, and what was left alone as not asked', async () => {
  const { courseId, patientId } = await startTestCourse(practice)
  const id = await made(recordScreen(practice.actor, courseId, screenForm({ 'state-fever': 'absent' })))
  const [screen] = await redFlagScreens(practice.actor, courseId)
  expect(screen).toMatchObject({ id, screenedOn: '2026-03-09', occasion: 'start', by: 'A. Practitioner' })
  const states = Object.fromEntries((screen?.answers ?? []).map(({ flag, state }) => [flag, state]))
  expect(Object.keys(states)).toHaveLength(17)
  expect(Object.entries(states).filter(([, state]) => state !== 'not_asked')).toEqual([
    ['saddle_numbness', 'present'],
    ['fever', 'absent'],
  ])
  expect(await openRedFlags(practice.actor, patientId)).toMatchObject([
    {
      courseId,
      problem: 'Low back pain',
      words: 'Numbness around the saddle area',
      group: 'cauda equina',
      action: 'emergency',
      note: 'Sent to A&E',
      since: '2026-03-09',
    },
  ])
  const noted = await practice.db.auditEntry.findFirst({ where: { action: 'red_flag_screen.recorded' } })
  expect(noted).toMatchObject({ subject: 'red_flag_screen', subjectId: id, patientId })
})

test('"all others absent" answers what the form showed and nobody answered', async () => {
  const { courseId } = await startTestCourse(practice)
  const later = await addOwn('Added while the form was open')
  const form = screenForm({ restAbsent: '1', 'state-weight_loss': 'not_asked' })
  await made(recordScreen(practice.actor, courseId, form))
  const rows = await practice.db.redFlagAnswer.findMany()
  const count = (state: string) => rows.filter(row => row.state === state).map(row => row.flag)
  expect(count('present')).toEqual(['saddle_numbness'])
  expect(count('not_asked').sort()).toEqual([later.id, 'weight_loss'].sort())
  expect(count('absent')).toHaveLength(15)
})

test('a clinic asks its own flags too, and never those of another', async () => {
  const { courseId, patientId } = await startTestCourse(practice)
  const own = await addOwn('Cold, white foot')
  const elsewhere = await addOwn('Foreign', (await anotherPractice(practice)).clinicId)
  expect((await redFlagsToAsk(practice.actor)).map(flag => flag.words)).toContain('Cold, white foot')
  const present = { [`state-${own.id}`]: 'present', [`action-${own.id}`]: 'watch' }
  // Withdrawn while the form was open: what was answered is kept all the same.
  await practice.db.ownReference.update({ where: { id: own.id }, data: { withdrawnAt: new Date() } })
  await made(recordScreen(practice.actor, courseId, screenForm({ ...answered, ...present })))
  expect(await openRedFlags(practice.actor, patientId)).toMatchObject([
    { flag: own.id, words: 'Cold, white foot', group: 'vascular', action: 'watch' },
  ])
  expect((await redFlagsToAsk(practice.actor)).map(flag => flag.key)).not.toContain(own.id)
  const before = await everything()
  for (const key of [elsewhere.id, 'made_up']) {
    const form = screenForm({ [`state-${key}`]: 'absent' })
    expect((await refusal(recordScreen(practice.actor, courseId, form))).reason).toBe('invalid')
  }
  expect(await everything()).toEqual(before)
})

test.each([
  [
    'nothing answered',
    { 'state-saddle_numbness': '' },
    { restAbsent: expect.stringContaining('Nothing is answered yet') },
  ],
  ['a day to come', { screenedOn: '2026-06-16' }, { screenedOn: expect.stringContaining('still to come') }],
  ['before the course', { screenedOn: '2026-03-01' }, { screenedOn: expect.stringContaining('2 March 2026') }],
])('%s is refused and changes nothing', async (_, typed, words) => {
  const { courseId } = await startTestCourse(practice)
  const before = await everything()
  const { reason, fields } = await refusal(recordScreen(practice.actor, courseId, screenForm(typed)))
  expect([reason, fields]).toEqual(['invalid', words])
  expect(await everything()).toEqual(before)
})

test('sent twice or three times at once, a screen is recorded once; with other content it is refused', async () => {
  const { courseId } = await startTestCourse(practice)
  const form = screenForm()
  const ids = await Promise.all([1, 2, 3].map(() => made(recordScreen(practice.actor, courseId, form))))
  expect(new Set(ids).size).toBe(1)
  expect(await practice.db.redFlagScreen.count()).toBe(1)
  const other = { ...form, note: 'changed' }
  expect((await refusal(recordScreen(practice.actor, courseId, other))).reason).toBe('already_sent')
})

test('another clinic, an unknown course and somebody who does not treat find nothing', async () => {
  const { courseId, patientId } = await startTestCourse(practice)
  await made(recordScreen(practice.actor, courseId, screenForm()))
  const other = (await anotherPractice(practice)).actor
  const reception = { ...practice.actor, role: 'reception' as Role }
  const before = await everything()
  const refusals = [
    await refusal(recordScreen(other, courseId, screenForm())),
    await refusal(recordScreen(reception, courseId, screenForm())),
    await refusal(recordScreen(practice.actor, 'no-such-course', screenForm())),
  ]
  expect(refusals.map(({ reason }) => reason)).toEqual(['not_found', 'not_found', 'not_found'])
  expect(await redFlagScreens(other, courseId)).toEqual([])
  expect(await openRedFlags(other, patientId)).toEqual([])
  expect(await everything()).toEqual(before)
})
