import { expect, test } from 'vitest'
import { reasonsOf } from './attention'
import { courseOf, JUST_BETTER, saidOf, settingOn } from './test-facts'

type Course = Parameters<typeof courseOf>[0]

const said = (course: Course, today: string) =>
  saidOf(courseOf(course), today).filter(each => each.startsWith('silent'))

test.each<[string, Course, string, string[]]>([
  ['29 days after the start', {}, '2026-06-30', []],
  ['30 days after the start', {}, '2026-07-01', ['silent: Nothing heard for 30 days, not discharged']],
  ['29 days after a session', { treatedOn: ['2026-06-10'] }, '2026-07-09', []],
  [
    '30 days after a session',
    { treatedOn: ['2026-06-10'] },
    '2026-07-10',
    ['silent: Nothing heard for 30 days, not discharged'],
  ],
  [
    '30 days after a session, 29 after an answer',
    { treatedOn: ['2026-06-10'], given: [['2026-06-11', JUST_BETTER, 'loose']] },
    '2026-07-10',
    [],
  ],
  [
    '30 days after a session, 29 after it was reopened',
    { treatedOn: ['2026-06-10'], reopenedOn: '2026-06-11' },
    '2026-07-10',
    [],
  ],
  ['ended', { open: false }, '2026-12-01', []],
])('%s', (_, course, today, words) => {
  expect(said(course, today)).toEqual(words)
})

test('a session is something new, another day of silence is not', () => {
  const keyOn = (treatedOn: string[], today: string) =>
    reasonsOf(courseOf({ treatedOn }), settingOn(today)).find(({ reason }) => reason === 'silent')?.key
  expect(keyOn(['2026-06-10'], '2026-07-20')).toBe(keyOn(['2026-06-10'], '2026-07-10'))
  expect(keyOn(['2026-06-10', '2026-06-12'], '2026-07-20')).not.toBe(keyOn(['2026-06-10'], '2026-07-20'))
})
