import { expect, test } from 'vitest'
import { SHIPPED } from './shipped'

// Counted in the published lists: 361 points of the channels and 48 extra points, and so on.
test.each([
  ['point', 409],
  ['safety_flag', 13],
  ['red_flag', 17],
  ['adverse_event', 27],
] as const)('%s: all %i entries are there', (list, count) => expect(SHIPPED[list].entries).toHaveLength(count))

test('each entry says where it is from, and each list which edition it is', () => {
  for (const { version, source, entries } of Object.values(SHIPPED)) {
    expect(version).toMatch(/^20\d\d-\d\d/)
    for (const entry of entries) expect(entry.source || source, entry.words).not.toBe('')
  }
})
