import { expect, test } from 'vitest'
import { COLUMN_GUIDE, exampleCsv, templateCsv } from './column-guide'
import { COLUMNS } from './columns'

test('the template is the first row of a spreadsheet, and the example begins with it', () => {
  expect(templateCsv()).toBe(`\uFEFF${COLUMNS.join(',')}\r\n`)
  const [header, ...rows] = exampleCsv().trimEnd().split('\r\n')
  expect(`${header}\r\n`).toBe(templateCsv())
  expect(rows).toHaveLength(3)
  expect(rows[0]).toContain(',"BL23 both, BL40 both, GV4",')
})

test('every column says what belongs there', () => {
  expect(Object.keys(COLUMN_GUIDE)).toEqual([...COLUMNS])
})
