import { describe, expect, it } from 'vitest'
import { domainOf } from './domain'

describe('domainOf', () => {
  it('pads both sides by a twentieth of the time shown', () => {
    expect(domainOf([1000, 1040, 1100])).toEqual([995, 1105])
  })
  it('pads by a day at least', () => {
    expect(domainOf([1000, 1015])).toEqual([999, 1016])
  })
  it('gives a single day two weeks, with the room to the right', () => {
    expect(domainOf([1000])).toEqual([999, 1013])
    expect(domainOf([1000, 1000])).toEqual([999, 1013])
  })
  it('keeps two weeks for a few days', () => {
    expect(domainOf([1000, 1003])).toEqual([999, 1013])
  })
  it('does not depend on the order', () => {
    expect(domainOf([1100, 1000])).toEqual(domainOf([1000, 1100]))
  })
  it('is a sound domain even with nothing to show', () => {
    const [first, last] = domainOf([])
    expect(last).toBeGreaterThan(first)
  })
})
