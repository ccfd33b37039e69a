import { expect, test } from 'vitest'
import { AREAS, areaLabel, areaOf, areaWords, theArea } from './areas'

const named = (key: string) => {
  const area = areaOf(key)
  if (!area) throw new Error(`no area ${key}`)
  return area
}

test('each area has a key of its own and a name of its own', () => {
  expect(new Set(AREAS.map(({ key }) => key)).size).toBe(AREAS.length)
  expect(new Set(AREAS.map(areaLabel)).size).toBe(AREAS.length)
})

test('an area is called by its name and the patient’s own side', () => {
  expect(areaLabel(named('lower-back-left'))).toBe('Lower back, left')
  expect(areaWords(named('lower-back-left'))).toBe('lower back left')
  expect(areaLabel(named('sacrum'))).toBe('Sacrum and tailbone')
})

test.each([
  ['calf-left', 'the left calf'],
  ['thigh-back-right', 'the back of the right thigh'],
  ['head-side-left', 'the left side of the head'],
  ['neck-right', 'the right side of the neck'],
  ['sacrum', 'the sacrum and tailbone'],
])('in a sentence %s is %s', (key, words) => {
  expect(theArea(named(key))).toBe(words)
})

test('what is no area is none', () => {
  expect(areaOf('constructor')).toBeNull()
  expect(areaOf('')).toBeNull()
})
