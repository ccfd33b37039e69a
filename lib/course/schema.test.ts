import { expect, test } from 'vitest'
import { amendCourseSchema, startCourseSchema } from './schema'

const plan = {
  problem: 'Low back pain',
  startedOn: '2026-03-02',
  plannedSessions: '8',
  practitionerId: crypto.randomUUID(),
  symptom1Words: 'Stabbing low down',
}

function wrong(typed: Record<string, string>) {
  const read = startCourseSchema.safeParse({ ...plan, submission: crypto.randomUUID(), ...typed })
  return [...new Set(read.error?.issues.map(issue => issue.path[0]))]
}

test('a course needs a problem, a start, who treats and the words for symptom 1', () => {
  expect(wrong({})).toEqual([])
  for (const field of Object.keys(plan)) expect(wrong({ [field]: ' ' })).toEqual([field])
})

test.each(['0', '101', '8.5', '-8', 'eight'])('%s is no number of sessions to plan', plannedSessions => {
  expect(wrong({ plannedSessions })).toEqual(['plannedSessions'])
})

test.each(['1', '100'])('%s is', plannedSessions => {
  expect(wrong({ plannedSessions })).toEqual([])
})

test.each(['symptom1Words', 'symptom2Words', 'activityWords'])('%s may have 200 characters, not 201', field => {
  expect(wrong({ [field]: 'a'.repeat(200) })).toEqual([])
  expect(wrong({ [field]: 'a'.repeat(201) })).toEqual([field])
})

test('no scores today is what the box says, and nothing else', () => {
  const read = (notScored?: string) =>
    startCourseSchema.parse({ ...plan, submission: crypto.randomUUID(), ...(notScored && { notScored }) }).notScored
  expect([read('1'), read('0'), read('on'), read()]).toEqual([true, false, false, false])
})

test('a change says on which version it was made', () => {
  expect(amendCourseSchema.safeParse({ ...plan, version: '' }).success).toBe(false)
  expect(amendCourseSchema.parse({ ...plan, version: '2' })).toMatchObject({ version: 2, reason: '' })
})
