import { describe, expect, it } from 'vitest'
import { placeBandLabel } from './band-label'

const plot = { left: 0, right: 600, top: 0, bottom: 240 }
const band = { top: 30, bottom: 70 }
const text = { width: 200, height: 14 }

describe('placeBandLabel', () => {
  it('stands above the band at the right where the line has left it', () => {
    const falling = [
      { x: 20, y: 50 },
      { x: 580, y: 200 },
    ]
    expect(placeBandLabel(falling, band, plot, text)).toEqual({ x: 596, y: 19, anchor: 'end' })
  })
  it('goes to the left where the line rises into the right corner', () => {
    const rising = [
      { x: 20, y: 50 },
      { x: 300, y: 50 },
      { x: 580, y: 10 },
    ]
    expect(placeBandLabel(rising, band, plot, text)).toMatchObject({ y: 19, anchor: 'start' })
  })
  it('goes below where the line keeps to the top edge', () => {
    const along = [
      { x: 0, y: 20 },
      { x: 600, y: 20 },
    ]
    expect(placeBandLabel(along, band, plot, text)).toMatchObject({ y: 81, anchor: 'end' })
  })
  it('stays in the plot where the band touches its top', () => {
    const { y } = placeBandLabel([{ x: 20, y: 0 }], { top: 0, bottom: 30 }, plot, text)
    expect(y).toBe(41)
  })
  it('counts the line between two marks, not the marks alone, and no line across a gap', () => {
    const across = [
      { x: 300, y: 18 },
      { x: 600, y: 18 },
    ]
    expect(placeBandLabel(across, band, plot, text).anchor).toBe('start')
    const gap = [{ x: 300, y: 18 }, null, { x: 350, y: 200 }]
    expect(placeBandLabel(gap, band, plot, text)).toMatchObject({ y: 19, anchor: 'end' })
  })
  it('has a place even where nothing is free', () => {
    const scribble = Array.from({ length: 60 }, (_, index) => ({ x: (index % 2) * 600, y: index * 4 }))
    expect(placeBandLabel(scribble, band, plot, text)).toEqual({ x: 596, y: 19, anchor: 'end' })
  })
})
