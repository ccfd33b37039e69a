import { expect, test } from 'vitest'
import { limbOf, onLimb } from './body'

test.each([
  ['LI4', 'arm', true],
  ['LI15', 'arm', false],
  ['HT1', 'arm', false],
  ['EX-UE9', 'arm', true],
  ['ST36', 'leg', true],
  ['ST32', 'leg', false],
  ['BL57', 'leg', true],
  ['GB44', 'leg', true],
])('%s lies on the %s, at hand or foot: %s', (code, limb, distal) => {
  expect(limbOf(code)).toEqual({ limb, distal })
})

test.each(['LU1', 'ST25', 'SP15', 'BL23', 'BL54', 'KI27', 'GB20', 'LR14', 'CV4', 'GV20', 'EX-HN3', 'XX3', ''])(
  '"%s" lies on no limb',
  code => {
    expect(limbOf(code)).toBeNull()
  },
)

test.each([
  ['LI4', 'left', 'left arm', true],
  ['LI4', 'right', 'left arm', false],
  ['LI4', 'L', 'left arm', true],
  ['LI4', 'R', 'left arm', false],
  ['LI4', 'both', 'left arm', true],
  ['LI4', '', 'right arm', true],
  ['LI4', 'right', 'both arms', true],
  ['LI4', 'right', '', true],
  ['ST36', 'left', 'left arm', false],
  ['ST36', 'left', 'left leg', true],
  ['ST36', 'right', 'both legs', true],
  ['CV4', 'midline', '', false],
])('%s "%s" lies on the limb "%s": %s', (code, side, limb, there) => {
  expect(onLimb({ code, side }, limb)).toBe(there)
})
