import { expect, test } from 'vitest'
import { firstValues } from './first-values'

test('each corrected field has the value from before its first correction', () => {
  const latest = {
    changes: [
      { field: 'note', before: 'b', after: 'c' },
      { field: 'fee', before: '', after: '40' },
    ],
  }
  const first = { changes: [{ field: 'note', before: 'a', after: 'b' }] }
  expect(firstValues([latest, first])).toEqual([
    { field: 'note', value: 'a' },
    { field: 'fee', value: '' },
  ])
})
