import { expect, test } from 'vitest'
import { isMidline } from '../treatment/points'
import { PROBLEMS, problemNamed } from './all'

/** The last point of each channel in the WHO standard of 2008; the extra points of the head and the knee. */
const LAST: Record<string, number> = {
  LU: 11,
  LI: 20,
  ST: 45,
  SP: 21,
  HT: 9,
  SI: 19,
  BL: 67,
  KI: 27,
  PC: 9,
  TE: 23,
  GB: 44,
  LR: 14,
  GV: 28,
  CV: 24,
  'EX-HN': 15,
  'EX-LE': 12,
}

test('there are at least 15 problems, each in at least three patients’ own words', () => {
  expect(PROBLEMS.length).toBeGreaterThanOrEqual(15)
  expect(new Set(PROBLEMS.map(problem => problem.name)).size).toBe(PROBLEMS.length)
  for (const { words } of PROBLEMS) {
    expect(words.length).toBeGreaterThanOrEqual(3)
    for (const own of words) expect(own.every(text => text.length > 2 && text.length <= 200)).toBe(true)
  }
})

test('every point that is needled exists', () => {
  for (const point of PROBLEMS.flatMap(problem => problem.points).flat()) {
    const [, channel = '', number] = /^(EX-[A-Z]{2}|[A-Z]{2})(\d+)$/.exec(point) ?? []
    expect(Number(number), point).toBeGreaterThanOrEqual(1)
    expect(Number(number), point).toBeLessThanOrEqual(LAST[channel] ?? 0)
  }
})

test('points on the midline have no sides', () => {
  expect(['GV20', 'CV12', 'EX-HN3', 'EX-HN1'].every(isMidline)).toBe(true)
  expect(['GB20', 'EX-HN5', 'EX-LE4', 'ST36'].some(isMidline)).toBe(false)
})

test('there is something for patients of every kind', () => {
  expect(PROBLEMS.filter(problem => problem.childWords).length).toBeGreaterThanOrEqual(3)
  expect(problemNamed('Migraine').name).toBe('Migraine')
  expect(() => problemNamed('Lumbago')).toThrow(RangeError)
})
