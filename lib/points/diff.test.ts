import { expect, test } from 'vitest'
import { prescriptionDiff } from './diff'
import { parsePrescription } from './parse'

const of = (text: string) => parsePrescription(text).needlings

test.each([
  ['LI4 20 min, ST36 20 min', 'ST36 25 min, GB34 25 min', '+ GB34, - LI4, retention 20 to 25'],
  ['LI4, ST36', 'ST36, LI4', ''],
  ['', 'LI4 left', '+ LI4 left'],
  ['ST36 left', 'ST36 both', 'ST36 left to both'],
  ['ST36', 'ST36 right', 'ST36 now right'],
  ['ST36 left', 'ST36 left, ST36 right', '+ ST36 right'],
  ['LI4 20 min, ST36 20 min, SP6 20 min', 'LI4 25 min, ST36 20 min, SP6 20 min', 'LI4 retention 20 to 25'],
  ['LI4 20 min, ST36 20 min', 'LI4 25 min, ST36 30 min', 'LI4 retention 20 to 25, ST36 retention 20 to 30'],
  ['LI4, ST36', 'LI4 20 min, ST36 20 min', 'retention now 20'],
  ['LI4 even 15 mm, ST36 even', 'LI4 reducing 20 mm, ST36 reducing', 'technique even to reducing, LI4 depth 15 to 20'],
  ['LI4 de qi', 'LI4', 'response de qi to not said'],
  ['EX-B2 L3-L5 both', 'EX-B2 L4-L5 both', 'EX-B2 levels L3-L5 to L4-L5'],
])('from %j to %j: %j', (before, after, words) => expect(prescriptionDiff(of(before), of(after))).toBe(words))
