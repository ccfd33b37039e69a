import { expect, test } from 'vitest'
import { readOptions, WrongUsage } from './options'

const args = (...more: string[]) => ['--as', 'a@example.org', '--from', '2025-01-01', '--to', '2025-12-31', ...more]

test('what was not given asks for all of it, as a text', () => {
  expect(readOptions(args())).toEqual({
    ...{ as: 'a@example.org', from: '2025-01-01', to: '2025-12-31' },
    ...{ practitioner: null, problem: null, ageBand: null, duration: null, json: false },
  })
})

test('each option is read', () => {
  const more = ['--problem', 'Knee pain', '--age-band', '35-49', '--duration', 'new', '--practitioner', 'b@x', '--json']
  expect(readOptions(args(...more))).toMatchObject({
    ...{ problem: 'Knee pain', ageBand: '35-49', duration: 'new', practitioner: 'b@x', json: true },
  })
})

test.each([
  [['--from', '2025-01-01', '--to', '2025-12-31'], '--as'],
  [['--as', 'a@x', '--to', '2025-12-31'], '--from'],
  [args('--to', '2025-02-30'), '“2025-02-30” is none'],
  [args('--from', '1/2/2025'), '“1/2/2025” is none'],
  [args('--to', '2024-12-31'), 'is after --to'],
  [args('--age-band', '30'), '35-49'],
  [args('--duration', 'old'), 'long_standing'],
  [args('--nonsense'), '--nonsense'],
  [args('stray'), 'stray'],
])('%j is refused with words', (given, words) => {
  expect(() => readOptions(given)).toThrow(WrongUsage)
  expect(() => readOptions(given)).toThrow(words)
})
