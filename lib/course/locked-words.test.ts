import { expect, test } from 'vitest'
import { amendmentsOf } from '@/lib/audit/data'
import { testPractice } from '@/lib/auth/test-practice'
import { amendCourse } from './mutations'
import { amendCourseSchema } from './schema'
import { courseForm, made, refusal, startTestCourse, wholeRecord } from './test-course'

const practice = testPractice()

const form = (typed: Record<string, string>) =>
  amendCourseSchema.parse({ ...courseForm(practice.memberId), plannedSessions: '8', reason: '', ...typed, version: 1 })

async function refused(courseId: string, typed: Record<string, string>) {
  const before = await wholeRecord(practice.db)
  const { reason, fields } = await refusal(amendCourse(practice.actor, courseId, form(typed)))
  expect(reason).toBe('invalid')
  expect(await wholeRecord(practice.db)).toEqual(before)
  return fields
}

test.each(['symptom1Words', 'symptom2Words', 'activityWords'])(
  'scored words (%s) can’t be corrected without saying why',
  async field => {
    const { courseId } = await startTestCourse(practice)
    expect(Object.keys(await refused(courseId, { [field]: 'Other words' }))).toEqual(['reason'])
  },
)

test('a correction of spelling keeps the original, with who, when and why', async () => {
  const { courseId } = await startTestCourse(practice)
  const typed = { symptom1Words: 'Stabbing pain low down', reason: 'A word was missing' }
  await made(amendCourse(practice.actor, courseId, form(typed)))
  expect(await amendmentsOf(practice.actor, 'course', courseId)).toEqual([
    {
      id: expect.any(String),
      at: expect.any(Date),
      by: practice.actor.name,
      reason: 'A word was missing',
      changes: [{ field: 'symptom1Words', before: 'Stabbing low down', after: 'Stabbing pain low down' }],
    },
  ])
})

test.each(['symptom2Words', 'activityWords'])(
  'scored words (%s) can’t be emptied, with or without a reason',
  async field => {
    const { courseId } = await startTestCourse(practice)
    for (const reason of ['', 'not needed']) {
      expect(Object.keys(await refused(courseId, { [field]: '', reason }))).toEqual([field])
    }
  },
)

test.each([
  ['symptom2', 'symptom2Words'],
  ['activity', 'activityWords'],
])('%s left out of the first answer can’t be given words without a score', async (item, field) => {
  const { courseId } = await startTestCourse(practice, { [item]: '', [field]: '' })
  expect(Object.keys(await refused(courseId, { [field]: 'New words', reason: 'forgotten' }))).toEqual([field])
})

test('before the first answer the words are free', async () => {
  const { courseId } = await startTestCourse(practice, { notScored: '1' })
  await made(amendCourse(practice.actor, courseId, form({ symptom1Words: 'Burning', symptom2Words: '' })))
  const words = { symptom1Words: 'Burning', symptom2Words: '', activityWords: 'Tying shoes' }
  expect(await practice.db.course.findUniqueOrThrow({ where: { id: courseId } })).toMatchObject(words)
})
