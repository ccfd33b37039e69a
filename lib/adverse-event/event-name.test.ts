import { expect, test } from 'vitest'
import { eventGroups, eventName, eventsIn } from './event-name'

const own = [
  { id: 'id-cup', words: 'Cup fell off', kind: 'needle_site' },
  { id: 'id-lamp', words: 'Lamp too close', kind: 'How the treatment was given' },
  { id: 'id-other', words: 'Slipped on the step', kind: 'building' },
]

test('an event is called as the list or the clinic calls it; what was only described has no name', () => {
  expect(eventName('fainting', own)).toBe('Fainting')
  expect(eventName('id-cup', own)).toBe('Cup fell off')
  expect(eventName('', own)).toBe('')
})

test('a category finds its records, own entries by its key or its words and else in one of their own', () => {
  expect(eventsIn('needle_site', own)).toContain('id-cup')
  expect(eventsIn('pregnancy', own)).toEqual(['contractions', 'premature_labour'])
  expect(eventsIn('administration', own)).toEqual(['needle_lost', 'needle_stuck', 'left_unattended', 'id-lamp'])
  expect(eventsIn('own', own)).toEqual(['id-other'])
  expect(eventsIn('described', own)).toEqual([''])
})

test('everything can be chosen once, by category; without own entries no empty group stands there', () => {
  const all = eventGroups(own).flatMap(({ events }) => events.map(({ value }) => value))
  expect(new Set(all).size).toBe(30)
  expect(all).toHaveLength(30)
  expect(eventGroups([]).map(({ label }) => label)).not.toContain('Entries of the clinic')
})
