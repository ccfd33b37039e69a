import { expect, test } from 'vitest'
import { type Rest, reasonsOf, standing } from './attention'
import type { EventFact, FlagFact } from './facts'
import { REASONS, RULES, rankOf } from './reasons'
import { courseOf, MUCH_WORSE, saidOf, settingOn, WORSE, weekly } from './test-facts'

const flag: FlagFact = { id: 'f', words: 'Unexplained weight loss', action: 'urgent_referral', since: '2026-03-03' }
const event: EventFact = { id: 'e', name: 'Fainting', occurredOn: '2025-06-04', outcome: 'continuing' }

test('a red flag and a serious event say what and since when, and lead to their places, after discharge too', () => {
  const course = courseOf({ open: false, redFlags: [flag], seriousEvents: [event] })
  expect(reasonsOf(course, settingOn()).map(({ words, link }) => [words, link.href])).toEqual([
    ['Red flag open since 3 March: Unexplained weight loss (urgent referral)', '/courses/k/red-flags'],
    ['Serious event of 4 June 2025: Fainting (continuing)', '/adverse-events/e'],
  ])
})

test.each([
  ['lasting_harm', 'serious_event: Serious event of 4 June 2025: Fainting (lasting harm)'],
  ['death', 'serious_event: Serious event of 4 June 2025: Fainting (death)'],
  ['unknown', 'serious_event: Serious event of 4 June 2025: Fainting (outcome not known)'],
  ['improving', 'serious_event: Serious event of 4 June 2025: Fainting (improving, not resolved)'],
] as const)('an event that came out as %s stays open', (outcome, words) => {
  expect(saidOf(courseOf({ seriousEvents: [{ ...event, outcome }] }))).toEqual([words])
})

test('several reasons stand together, the most pressing first', () => {
  const treatedOn = weekly('2026-03-02', 5)
  const course = courseOf({
    startedOn: '2026-03-02',
    baselineOn: '2026-03-02',
    treatedOn,
    given: [
      ['2026-03-09', WORSE],
      ['2026-03-16', MUCH_WORSE],
    ],
    redFlags: [flag],
    seriousEvents: [event],
  })
  expect(reasonsOf(course, settingOn('2026-06-02')).map(({ reason }) => reason)).toEqual([
    'red_flag',
    'serious_event',
    'worse_again',
    'review',
    'unscored',
    'silent',
    'follow_up',
  ])
})

test('of a patient who has died nobody is asked for anything, only the event stands', () => {
  const died: EventFact = { ...event, outcome: 'death' }
  const course = courseOf({ treatedOn: weekly('2026-03-02', 5), redFlags: [flag], seriousEvents: [died], died: true })
  expect(reasonsOf(course, settingOn()).map(({ reason }) => reason)).toEqual(['serious_event'])
})

test('a rest hides the reason that it was about and no other, until its state is another', () => {
  const continuing = reasonsOf(courseOf({ redFlags: [flag], seriousEvents: [event] }), settingOn())
  const rest = { reason: 'serious_event', about: continuing[1]?.about ?? '' }
  expect(standing(continuing, [rest]).map(({ reason }) => reason)).toEqual(['red_flag'])
  const harmed = reasonsOf(courseOf({ seriousEvents: [{ ...event, outcome: 'lasting_harm' }] }), settingOn())
  expect(standing(harmed, [rest])).toHaveLength(1)
  const another = reasonsOf(courseOf({ seriousEvents: [{ ...event, id: 'e2' }] }), settingOn())
  expect(standing(another, [rest])).toHaveLength(1)
  expect(standing(continuing, [{ ...rest, reason: 'red_flag' }])).toHaveLength(2)
})

test('worse says that there is no improvement: the review stands when worse is at rest', () => {
  const treatedOn = weekly('2026-06-01', 4)
  const course = courseOf({ treatedOn, given: [['2026-06-22', WORSE]] })
  const reasons = reasonsOf(course, settingOn('2026-06-22'))
  const kinds = (rests: Rest[]) => standing(reasons, rests).map(({ reason }) => reason)
  const restOf = (kind: string) => reasons.filter(({ reason }) => reason === kind)
  expect(kinds([])).toEqual(['worse'])
  expect(kinds(restOf('worse'))).toEqual(['review'])
  expect(kinds(restOf('review'))).toEqual(['worse'])
  expect(kinds([...restOf('worse'), ...restOf('review')])).toEqual([])
})

test('keys tell the reasons of all courses apart and say nothing about them', () => {
  const keys = ['k', 'l'].flatMap(id =>
    reasonsOf(courseOf({ id, redFlags: [flag], seriousEvents: [event] }), settingOn()).map(({ key }) => key),
  )
  expect(new Set(keys).size).toBe(4)
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{16}$/)
})

test('every reason has its place in the order and its rule in words', () => {
  expect(REASONS.map(rankOf)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  for (const reason of REASONS) expect(RULES[reason]).toMatch(/\.$/)
})
