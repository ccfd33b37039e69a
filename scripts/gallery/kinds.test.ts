import { expect, test } from 'vitest'
import { ADVERSE_EVENTS } from '@/lib/adverse-event/reference'
import { RED_FLAGS } from '@/lib/red-flag/reference'
import { scoreColumns } from './add-course'
import { every } from './kind'
import { KINDS } from './kinds'

test('each kind has a name of its own, at least sixteen of them', () => {
  expect(new Set(KINDS.map(({ kind }) => kind)).size).toBe(KINDS.length)
  expect(KINDS.length).toBeGreaterThanOrEqual(16)
})

test('every course could have been typed into the product', () => {
  for (const { kind, words, visits, adverse = [], redFlags = [] } of KINDS) {
    const days = visits.map(({ on }) => on)
    expect([...days].sort(), kind).toEqual(days)
    for (const { scores } of visits) expect(() => scores && scoreColumns(scores), kind).not.toThrow()
    for (const each of Object.values(words)) expect(each.length, kind).toBeLessThanOrEqual(200)
    for (const { event } of adverse) expect(ADVERSE_EVENTS.some(({ key }) => key === event)).toBe(true)
    for (const { flag } of redFlags) expect(RED_FLAGS.some(({ key }) => key === flag)).toBe(true)
  }
})

test('a line of scores is read item by item, and nothing else is taken for one', () => {
  expect(scoreColumns('54-3')).toEqual({ symptom1: 5, symptom2: 4, activity: null, wellbeing: 3 })
  for (const wrong of ['-543', '5437', '543', '54443', '']) expect(() => scoreColumns(wrong)).toThrow(RangeError)
})

test('visits come every so many days, over the end of a month', () => {
  expect(every(7, '2026-03-24', ['5555', null, { pain: 3 }])).toEqual([
    { on: '2026-03-24', scores: '5555' },
    { on: '2026-03-31' },
    { on: '2026-04-07', pain: 3 },
  ])
})
