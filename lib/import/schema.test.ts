import { expect, test } from 'vitest'
import { openingSchema } from './schema'

test('what is asked about opening a file wants an answer, what is not asked stays as it is', () => {
  const { error } = openingSchema.safeParse({ asked: 'encoding,delimiter,sheet,headerLine' })
  expect(error?.issues.map(({ path, message }) => [...path, message])).toEqual([
    ['encoding', 'Choose how the letters are to be read.'],
    ['delimiter', 'Choose what stands between the columns.'],
    ['sheet', 'Choose a sheet.'],
  ])
  expect(openingSchema.parse({ asked: 'delimiter', delimiter: ';' })).toEqual({ delimiter: ';' })
  expect(openingSchema.parse({ sheet: '2', headerLine: '3' })).toEqual({ sheet: 2, headerLine: 3 })
})

test('what nobody offered is no answer', () => {
  for (const chosen of [
    { encoding: 'utf-7' },
    { delimiter: '' },
    { sheet: '-1' },
    { sheet: 'x' },
    { headerLine: '0' },
  ]) {
    expect(openingSchema.safeParse(chosen).success, JSON.stringify(chosen)).toBe(false)
  }
})
