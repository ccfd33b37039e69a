import { expect, test } from 'vitest'
import { shortPrescription } from './short'

test.each([
  ['LI4 both 20 min, ST36 both even 20 min', 'LI4, ST36 even; all both, 20 min'],
  [
    'LI4 both even 15 mm de qi 20 min, ST36 both even 15 mm de qi 20 min',
    'LI4, ST36; all both, even, 15 mm, de qi, 20 min',
  ],
  // Midline points have no side, and the others' goes without them.
  ['LI4 both 20 min, CV4 20 min, ST36 both 20 min', 'LI4, CV4, ST36; all both, 20 min'],
  ['CV4 20 min, LI4 left 20 min', 'CV4, LI4 left; all 20 min'],
  ['LI4 left, ST36 right', 'LI4 left, ST36 right'],
  // One point without a retention: none is common.
  ['LI4 both 20 min, ST36 both', 'LI4 20 min, ST36; all both'],
  ['LI4 both 20 min', 'LI4 both 20 min'],
  ['', ''],
  // A point of the clinic's own, and one with its vertebrae.
  ['KNEE1 both 20 min, EX-B2 L3-L5 both 20 min', 'KNEE1, EX-B2 L3-L5; all both, 20 min'],
])('%s reads %s', (kept, short) => {
  expect(shortPrescription(kept)).toBe(short)
})
