import { expect, test } from 'vitest'
import { readRowsAsked } from './rows-asked'

test.each([
  [{}, 3, { only: 'wrong', page: 1 }],
  [{}, 0, { only: 'all', page: 1 }],
  [{ rows: 'all', page: '12' }, 3, { only: 'all', page: 12 }],
  [{ rows: 'wrong' }, 0, { only: 'all', page: 1 }],
  [{ rows: 'no', page: '-1' }, 3, { only: 'wrong', page: 1 }],
  [{ page: '0' }, 3, { only: 'wrong', page: 1 }],
  [{ page: ['2', '3'] }, 3, { only: 'wrong', page: 1 }],
  [{ page: '99999999999999999999' }, 3, { only: 'wrong', page: 1 }],
])('%j with %i wrong rows', (asked, wrong, rows) => {
  expect(readRowsAsked(asked, wrong)).toEqual(rows)
})
