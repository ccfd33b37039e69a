import { expect, test } from 'vitest'
import { needlesOf } from './needles'
import { parsePrescription } from './parse'
import { OWN } from './test-points'

test.each([
  ['', 0],
  ['LI4 left', 1],
  ['LI4 both, ST36 both, CV4', 5],
  ['LI4 both, ST36', null],
  ['EX-B2 L3-L5 both', 6],
  ['EX-B2 both', null],
  ['Sishencong', 4],
  ['Baxie both', 8],
  ['KNEE1 both, EAR-SM2', 3],
])('%s comes to %s', (text, needles) => expect(needlesOf(parsePrescription(text, OWN).needlings, OWN)).toBe(needles))
