import { expect, test } from 'vitest'
import { isMidline } from '../treatment/points'
import { isPoint } from '../treatment/test-codes'
import { PROBLEMS, problemNamed } from './all'

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
    expect(isPoint(point), point).toBe(true)
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
