import { expect, test } from 'vitest'
import { ADVERSE_EVENTS, CATEGORY_WORDS } from './reference'

test('every event has a key of its own, words of its own, a source and a category that has words', () => {
  expect(ADVERSE_EVENTS).toHaveLength(27)
  for (const of of ['key', 'words'] as const) expect(new Set(ADVERSE_EVENTS.map(event => event[of])).size).toBe(27)
  for (const { source, category } of ADVERSE_EVENTS) {
    expect(source).not.toBe('')
    expect(CATEGORY_WORDS).toHaveProperty(category)
  }
})

test('the keys that records hold stay', () => {
  expect(ADVERSE_EVENTS.map(({ key }) => key).join(' ')).toBe(
    'bleeding bruising needle_pain local_infection needle_allergy burn needle_lost needle_stuck left_unattended fainting dizziness drowsiness disorientation sweating nausea vomiting headache seizure numbness nerve_injury anxiety emotional_release aggravation contractions premature_labour pneumothorax organ_injury',
  )
})
