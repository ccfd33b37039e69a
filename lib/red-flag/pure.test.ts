import { afterEach, beforeEach, expect, test } from 'vitest'
import { courseProgress } from '@/lib/mymop/progress'
import { answerOf, initialOf } from '@/lib/mymop/test-answers'
import { DEFAULT_THRESHOLDS } from '@/lib/mymop/verdict'
import { setClock } from '@/lib/time/clock'
import { flagsAsked, groupOf } from './asked'
import { countWords } from './counts'
import { screenDue } from './due'
import { RED_FLAGS } from './reference'

beforeEach(() => setClock(() => new Date('2026-06-15T10:00:00Z')))
afterEach(() => setClock(null))

test('17 flags, each with a key of its own, a source and a response', () => {
  expect(RED_FLAGS).toHaveLength(17)
  expect(new Set(RED_FLAGS.map(({ key }) => key)).size).toBe(17)
  expect(RED_FLAGS.filter(({ response }) => response === 'emergency')).toHaveLength(6)
  for (const { key, words, source, group } of RED_FLAGS) {
    expect(key).toMatch(/^[a-z_]+$/)
    expect([words, source, group].every(Boolean)).toBe(true)
  }
})

test('the clinic’s own flags follow, under their id', () => {
  const none = { code: '', detail: '', reason: '' }
  const own = [{ ...none, id: 'id-1', words: 'Cold foot', kind: 'vascular', level: 'emergency', source: 'us' }]
  expect(flagsAsked(own).at(-1)).toEqual({
    key: 'id-1',
    group: 'vascular',
    words: 'Cold foot',
    response: 'emergency',
    source: 'us',
  })
  expect([groupOf('id-1', own), groupOf('fever', own), groupOf('gone', own)]).toEqual(['vascular', 'infection', ''])
})

test('a screen in numbers, in words', () => {
  expect(countWords(['present', 'absent', 'absent', 'not_asked'])).toBe('1 present, 2 absent, 1 of 4 not asked')
  expect(countWords(['absent', 'absent'])).toBe('all 2 absent')
  expect(countWords(['present', 'not_asked', 'not_asked'])).toBe('1 present, 2 of 3 not asked')
})

function due(scores: number[] | null, screenedOn: string[], open = true) {
  const later = scores ? [answerOf('2026-06-09', scores, { sequence: 2 })] : []
  const progress = courseProgress([initialOf('2026-06-01', [3, 3, 3, 3]), ...later], [], DEFAULT_THRESHOLDS)
  return screenDue({ progress, open, screenedOn, timeZone: 'Europe/London' })
}

// 3 3 3 3 is a profile of 3.00; 4 4 4 3 is 3.75, and 4 3 3 3 is 3.25.
const worse = [4, 4, 4, 3]
const hardlyWorse = [4, 3, 3, 3]

test('a screen is due in a course that had none', () => {
  expect(due(null, [])).toEqual({ reason: 'never', words: 'Red flags have not been screened in this course yet.' })
  expect(due(null, ['2026-06-01'])).toBeNull()
  expect(due(null, [], false)).toBeNull()
})

test('a screen is due when the latest answer is worse and came after the last one', () => {
  expect(due(worse, ['2026-06-01'])).toEqual({
    reason: 'worse',
    words: 'Worse by 0.75 at the answer of 9 June, and red flags were last screened on 1 June.',
  })
  expect(due(worse, [])?.words).toBe('Worse by 0.75 at the answer of 9 June, and red flags have not been screened yet.')
  expect(due(worse, ['2026-06-09', '2026-06-01'])).toBeNull()
  expect(due(hardlyWorse, ['2026-06-01'])).toBeNull()
  expect(due(worse, ['2026-06-01'], false)).toBeNull()
})
