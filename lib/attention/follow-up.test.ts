import { expect, test } from 'vitest'
import { dueAmong, startsToLookAt } from './follow-up-window'
import { courseOf, JUST_BETTER, saidOf } from './test-facts'

type Course = Parameters<typeof courseOf>[0]

// A discharged course with its baseline on 2 March 2026: due on 2 June and 2 September.
const ended: Course = { open: false, startedOn: '2026-03-02', baselineOn: '2026-03-02', treatedOn: ['2026-03-02'] }

const AT_3 = ['follow_up: 3-month follow-up due since 2 June']

test.each<[string, Course, string, string[]]>([
  ['the day before', ended, '2026-06-01', []],
  ['on the day', ended, '2026-06-02', AT_3],
  ['six weeks after', ended, '2026-07-14', AT_3],
  ['a day more', ended, '2026-07-15', []],
  ['at six months', ended, '2026-09-02', ['follow_up: 6-month follow-up due since 2 September']],
  ['six weeks after that', ended, '2026-10-14', ['follow_up: 6-month follow-up due since 2 September']],
  ['a day more than that', ended, '2026-10-15', []],
  [
    'answered 29 days before it was due',
    { ...ended, given: [['2026-05-04', JUST_BETTER, 'loose']] },
    '2026-06-02',
    AT_3,
  ],
  ['answered 28 days before it was due', { ...ended, given: [['2026-05-05', JUST_BETTER, 'loose']] }, '2026-06-02', []],
  ['answered since', { ...ended, given: [['2026-06-10', JUST_BETTER, 'loose']] }, '2026-06-12', []],
  [
    'the first of two answered',
    { ...ended, given: [['2026-06-10', JUST_BETTER, 'loose']] },
    '2026-09-02',
    ['follow_up: 6-month follow-up due since 2 September'],
  ],
  [
    'without a baseline from the first session',
    { ...ended, baselineOn: null, treatedOn: ['2026-03-09', '2026-03-16'] },
    '2026-06-09',
    ['follow_up: 3-month follow-up due since 9 June'],
  ],
  [
    'first scored after a treatment, from that treatment',
    { ...ended, baselineOn: '2026-03-20', treatedOn: ['2026-03-09'] },
    '2026-06-09',
    ['follow_up: 3-month follow-up due since 9 June'],
  ],
  ['without either', { ...ended, baselineOn: null, treatedOn: [] }, '2026-06-09', []],
  ['of an open course too', { ...ended, open: true, treatedOn: ['2026-03-02', '2026-05-25'] }, '2026-06-02', AT_3],
])('%s', (_, course, today, words) => {
  expect(saidOf(courseOf(course), today).filter(each => each.startsWith('follow_up'))).toEqual(words)
})

test('the search among discharged courses agrees with the rule, the longest due first', () => {
  const contact = { patientId: 'p', initialOn: '2026-03-02', firstSessionOn: '2026-03-02', lastAnswerOn: '2026-03-02' }
  const contacts = [
    { ...contact, id: 'later', initialOn: '2026-03-09', firstSessionOn: '2026-03-09' },
    { ...contact, id: 'due' },
    { ...contact, id: 'answered', lastAnswerOn: '2026-06-01' },
    { ...contact, id: 'from the session', initialOn: null, firstSessionOn: '2026-03-03', lastAnswerOn: null },
    {
      ...contact,
      id: 'scored late',
      initialOn: '2026-05-20',
      firstSessionOn: '2026-03-04',
      lastAnswerOn: '2026-05-01',
    },
    { ...contact, id: 'nothing', initialOn: null, firstSessionOn: null, lastAnswerOn: null },
  ]
  expect(dueAmong(contacts, '2026-06-10')).toEqual([
    { courseId: 'due', patientId: 'p', about: '3 months 2026-06-02' },
    { courseId: 'from the session', patientId: 'p', about: '3 months 2026-06-03' },
    { courseId: 'scored late', patientId: 'p', about: '3 months 2026-06-04' },
    { courseId: 'later', patientId: 'p', about: '3 months 2026-06-09' },
  ])
})

test('the search looks far enough: from six months and six weeks ago to three months ago, and three months of spare', () => {
  const { from, to } = startsToLookAt('2026-12-15')
  // 6 weeks before 15 December is 3 November; 6 months before that 3 May; 92 days before that 31 January.
  expect(from <= '2026-01-31').toBe(true)
  expect(from >= '2026-01-25').toBe(true)
  expect(to >= '2026-09-15').toBe(true)
})
