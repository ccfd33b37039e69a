import { expect, test } from 'vitest'
import { numberFormat } from './number-format'

test.each([14, 15, 16, 18, 22, 30, 45, 47, 57])('built-in format %d shows a day or a time', id => {
  expect(numberFormat(id, undefined)).toBe('day')
})

test.each([0, 1, 2, 9, 10, 11, 37, 44, 48, 49, 170])('built-in format %d does not', id => {
  expect(numberFormat(id, undefined)).toBeNull()
})

test.each([
  'dd/mm/yyyy',
  'yyyy-mm-dd',
  'd mmm yy;@',
  '[$-809]dd mmmm yyyy;@',
  '[h]:mm:ss',
  'yyyy"年"m"月"d"日"',
  'm/d/yyyy h:mm AM/PM',
  '[Red]dd.mm.yyyy',
])('%s shows a day or a time', code => expect(numberFormat(170, code)).toBe('day'))

test.each([
  '0.00',
  '#,##0',
  '0%',
  '0.00E+00',
  '"days" 0',
  '0\\d',
  '[Red]0',
  'General',
  '_-* #,##0.00_-',
  '@',
  '0;[Red]"dmy"',
])('%s does not', code => expect(numberFormat(170, code)).toBeNull())

test.each(['mmm-yy', '[$-409]mmm\\-yy;@', 'mmmm yyyy', 'mm/yyyy', 'yyyy"年"m"月"'])('%s shows a month alone', code =>
  expect(numberFormat(170, code)).toBe('month'),
)

test('so does built-in format 17', () => {
  expect(numberFormat(17, undefined)).toBe('month')
})

test('a format of nothing but zeros shows zeros in front', () => {
  expect(numberFormat(170, '0000')).toEqual({ digits: 4 })
})
