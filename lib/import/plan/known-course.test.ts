import { expect, test } from 'vitest'
import { knownCourse, laterOf, makesOf, planOf, RUTH, recordWith, valuesOf, wrongIn } from './test-plan'

const record = (facts: Parameters<typeof knownCourse>[0] = {}) =>
  recordWith({ patients: [RUTH], courses: [knownCourse(facts)] })

test('rows go on with the course that the record has', () => {
  const plan = planOf([laterOf('2025-03-10', { prescription: 'BL23 both' }), laterOf('2025-03-17')], record())
  expect(makesOf(plan)).toEqual(['answer+', 'answer'])
  expect(plan.counts).toMatchObject({ patients: 0, courses: 0, responses: 2, sessions: 1 })
  expect(plan.courses[0]?.known).toMatchObject({ id: 'course', answered: true, lastAnswerSequence: 1 })
})

test.each<[string, Parameters<typeof knownCourse>[0], Parameters<typeof laterOf>, string]>([
  [
    'before its start',
    {},
    ['2025-03-01'],
    'answered_on: In the record this course starts on 3 March 2025, after this day.',
  ],
  [
    'other scores of a day that is scored',
    {},
    ['2025-03-03', { symptom1: 2 }],
    'answered_on: The record has scores of 3 March 2025 in this course already. Correct them there if they are wrong.',
  ],
  [
    'before its first scores',
    { startedOn: '2025-01-01' },
    ['2025-02-01'],
    'answered_on: In the record the first scores of this course are of 3 March 2025: earlier ones would be another baseline.',
  ],
  [
    'a second session of a day',
    { treatedOn: ['2025-03-10'] },
    ['2025-03-10', { prescription: 'BL23 both' }],
    'answered_on: The record has a session on 10 March 2025 in this course already. Add the scores there.',
  ],
  [
    'a session after its end',
    { endedOn: '2025-03-31' },
    ['2025-04-07', { prescription: 'BL23 both' }],
    'answered_on: This course ended on 31 March 2025. Reopen it first, or call the problem otherwise: that makes a new course.',
  ],
  [
    'other words',
    {},
    ['2025-04-07', { activityWords: 'Climbing stairs' }],
    'activity: Activity is “Tying shoes” in the record. The patient’s words stay the same throughout a course; another complaint is a new symptom or another problem.',
  ],
  [
    'words for an item that has none',
    { words: { symptom1: 'Ache low down', symptom2: 'Stiff mornings', activity: '' } },
    ['2025-04-07', { activityWords: 'Climbing stairs' }],
    'activity: The course in the record has no words for activity. Record this answer there, where it can be named.',
  ],
  [
    'a score for an item without words',
    { words: { symptom1: 'Ache low down', symptom2: 'Stiff mornings', activity: '' } },
    ['2025-04-07'],
    'activity: Activity has a score and no words, neither here nor in the record.',
  ],
])('what would contradict the record is wrong: %s', (_, facts, row, words) => {
  expect(wrongIn(planOf([laterOf(...row)], record(facts)))).toEqual([`2 ${words}`])
})

test('an answer after the end is a follow-up and may come', () => {
  expect(makesOf(planOf([laterOf('2025-06-02')], record({ endedOn: '2025-03-31' })))).toEqual(['answer'])
})

test('scores that the record has already are left', () => {
  const plan = planOf([laterOf('2025-03-03', { symptom1: 5 })], record())
  expect(makesOf(plan)).toEqual(['already'])
})

test('the first scores of a course that has none are its initial ones', () => {
  const plan = planOf([laterOf('2025-03-10')], record({ answers: [] }))
  expect(plan.courses[0]?.known?.answered).toBe(false)
})

test('two courses of one problem can’t be told apart', () => {
  const known = recordWith({ patients: [RUTH], courses: [knownCourse(), knownCourse({ id: 'again' })] })
  expect(wrongIn(planOf([laterOf('2025-04-07')], known))).toEqual([
    '2 problem: The record has 2 courses of this patient called “Low back pain”. Add these answers there, or call the problem otherwise.',
  ])
})

test('rows that came before are left, also where the reference and the problem were corrected in the record since', () => {
  const course = knownCourse({ problem: 'Lumbago' })
  const known = recordWith({
    patients: [{ ...RUTH, reference: 'R-100' }],
    courses: [course],
    before: [{ values: valuesOf(), course }],
  })
  const longer = planOf([valuesOf(), laterOf('2025-03-10')], known)
  expect(wrongIn(longer)).toEqual([])
  expect(makesOf(longer)).toEqual(['already', 'answer'])
  expect(longer.courses[0]?.known?.id).toBe('course')
})

test('a row that came before and says something else now is wrong, and so is nothing else of its course', () => {
  const known = recordWith({
    patients: [RUTH],
    courses: [knownCourse()],
    before: [{ values: valuesOf(), course: knownCourse() }],
  })
  expect(wrongIn(planOf([valuesOf({ wellbeing: 0 }), laterOf('2025-03-10')], known))).toEqual([
    '2 -: This row was brought in before and says something else now. Correct it in the record, where the correction keeps what it said.',
  ])
})

test('so is one that calls an item otherwise now, but not one that calls it as it was called before a correction', () => {
  const course = knownCourse({
    words: { symptom1: 'Ache low down', symptom2: 'Stiff mornings', activity: 'Tying my shoes' },
    formerWords: ['Tying shoes'],
  })
  const known = recordWith({ patients: [RUTH], courses: [course], before: [{ values: valuesOf(), course }] })
  expect(makesOf(planOf([valuesOf()], known))).toEqual(['already'])
  expect(makesOf(planOf([valuesOf({ symptom1Words: '', activityWords: 'tying my shoes' })], known))).toEqual([
    'already',
  ])
  expect(wrongIn(planOf([valuesOf({ symptom1Words: 'Ache in the leg' })], known))).toEqual([
    '2 symptom1: This row was brought in before and says something else now. Correct it in the record, where the correction keeps what it said.',
  ])
})

test('a course of the record without answers gets its baseline from the file’s first row, or nothing', () => {
  const unanswered = recordWith({
    patients: [RUTH],
    courses: [knownCourse({ answers: [], treatedOn: [], lastAnswerSequence: 0, lastSessionSequence: 0 })],
  })
  const lost = { unread: { reference: 'EX-1', problem: 'Low back pain', answeredOn: '2025-03-03' } }
  expect(makesOf(planOf([valuesOf(), laterOf('2025-03-10')], unanswered))).toEqual(['answer', 'answer'])
  expect(makesOf(planOf([lost, laterOf('2025-03-10')], unanswered))).toEqual(['nothing', 'nothing'])
})
