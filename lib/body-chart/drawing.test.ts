import { expect, test } from 'vitest'
import { AREAS, areaOf } from './areas'
import { arrowBetween, DRAWING, VIEWS, viewsFor } from './drawing'

const WIDTH = 220
const HEIGHT = 446

test('every area is drawn somewhere, and nothing else is', () => {
  const drawn = new Set(VIEWS.flatMap(view => DRAWING[view].map(({ area }) => area)))
  expect([...drawn].sort()).toEqual(AREAS.map(({ key }) => key).sort())
})

test('left and right are the patient’s own: seen from the front the right arm is on the left of the paper', () => {
  const x = (view: 'front' | 'back', area: string) => DRAWING[view].find(shape => shape.area === area)?.centre.x
  expect(x('front', 'hand-right')).toBeLessThan(110)
  expect(x('front', 'hand-left')).toBeGreaterThan(110)
  expect(x('back', 'hand-left')).toBeLessThan(110)
  expect(x('back', 'hand-right')).toBeGreaterThan(110)
})

test('a side shows areas of that side and of the middle alone', () => {
  for (const side of ['left', 'right'] as const) {
    const sides = DRAWING[side].map(({ area }) => areaOf(area)?.side)
    expect(new Set(sides)).toEqual(new Set([side, null]))
  }
})

test('each shape is a closed path of absolute commands inside the paper', () => {
  for (const { path, area } of VIEWS.flatMap(view => DRAWING[view])) {
    expect(path, area).toMatch(/^M[MLQ\d. ]+ Z$/)
    const numbers = (path.match(/\d+(\.\d+)?/g) ?? []).map(Number)
    expect(numbers.length % 2, area).toBe(0)
    expect(
      numbers.every((number, i) => number >= 0 && number <= (i % 2 ? HEIGHT : WIDTH)),
      area,
    ).toBe(true)
  }
})

test('a chart is shown from the front and behind, and from a side where only it shows what is marked', () => {
  expect(viewsFor([])).toEqual(['front', 'back'])
  expect(viewsFor(['hip-left', 'knee-back-right'])).toEqual(['front', 'back'])
  expect(viewsFor(['hip-left', 'thigh-side-right'])).toEqual(['front', 'back', 'right'])
})

test('an arrow is drawn where a view shows both its ends', () => {
  expect(arrowBetween('back', 'lower-back-left', 'calf-left')?.line).toMatch(/^M[\d.]+ [\d.]+ L[\d.]+ [\d.]+$/)
  expect(arrowBetween('front', 'lower-back-left', 'calf-left')).toBeNull()
})
