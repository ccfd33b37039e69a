import { describe, expect, it } from 'vitest'
import { markRadius } from './mark-radius'

describe('markRadius', () => {
  it('is full size while marks stand apart', () => {
    expect(markRadius([0, 11, 22])).toBe(5)
    expect(markRadius([40])).toBe(5)
    expect(markRadius([])).toBe(5)
  })
  it('leaves a pixel between the marks of a dense course', () => {
    expect(markRadius([0, 8, 16, 24])).toBe(3.5)
  })
  it('stays large enough to see', () => {
    expect(markRadius([0, 1, 2, 3])).toBe(2)
  })
  it('is not ruled by one close pair', () => {
    expect(markRadius([0, 2, 40, 80, 120])).toBe(5)
  })
})
