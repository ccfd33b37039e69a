import { expect, test } from 'vitest'
import { countChoices } from './choices'
import type { CourseFacts } from './course-facts'

const course = (practitionerId: string, declined: boolean): CourseFacts => ({
  id: `${practitionerId} ${declined}`,
  reference: 'P-1',
  practitionerId,
  problem: 'k1',
  declined,
  startedOn: '2025-03-03',
  ageBand: '35-49',
  duration: null,
  sessions: 1,
  events: 0,
  discharged: false,
  baseline: null,
})

const problems = new Map([['k1', 'Low back pain']])

test('courses of patients who declined cannot be chosen, but there are some', () => {
  const facts = { courses: [course('ann', true)], problems }
  expect(countChoices(facts, null)).toEqual({ practitionerIds: [], problems: [], anyCourse: true })
  expect(countChoices(facts, 'ann').anyCourse).toBe(true)
  expect(countChoices(facts, 'ben').anyCourse).toBe(false)
})

test('a problem is counted without those who declined', () => {
  const facts = { courses: [course('ann', false), course('ann', true), course('ben', false)], problems }
  expect(countChoices(facts, 'ann').problems).toEqual([{ key: 'k1', words: 'Low back pain', courses: 1 }])
  expect(countChoices(facts, null).practitionerIds).toEqual(['ann', 'ben'])
})
