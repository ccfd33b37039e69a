import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chosenIn, expandPoints } from './points'

test.each([
  ['LI4', ['LI4']],
  ['CV3-CV7', ['CV3', 'CV4', 'CV5', 'CV6', 'CV7']],
  ['bl31-34', ['BL31', 'BL32', 'BL33', 'BL34']],
  ['CV22;LI18', ['CV22', 'LI18']],
  ['EX-HN7', ['EX-HN7']],
  ['st 36, SP 6 CV3 – CV4', ['ST36', 'SP6', 'CV3', 'CV4']],
  ['LI4; LI4', ['LI4']],
  ['CV7-CV3', []],
  ['', []],
])('"%s" stands for %j', (list, codes) => {
  expect(expandPoints(list)).toEqual(codes)
})

test('anything can be typed, and no list grows out of hand', () => {
  fc.assert(fc.property(fc.string(), text => expandPoints(text).length <= 100 * (text.length + 1)))
})

test('the codes of a prescription are seen with their sides, and its numbers are no points', () => {
  expect(chosenIn('LI4 L, ST36 right 25 mm, CV4, EX-HN3 20 min')).toEqual([
    { code: 'LI4', side: 'L' },
    { code: 'ST36', side: 'right' },
    { code: 'CV4', side: '' },
    { code: 'EX-HN3', side: '' },
  ])
  expect(chosenIn('nothing')).toEqual([])
})
