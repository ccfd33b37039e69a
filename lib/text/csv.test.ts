import { expect, test } from 'vitest'
import { csvLine, withoutMark } from './csv'

test.each([
  [['a', 'b'], 'a,b\r\n'],
  [[1, -0.5, null, 'x'], '1,-0.5,,x\r\n'],
  [['a,b', 'say "no"', 'two\nlines'], '"a,b","say ""no""","two\nlines"\r\n'],
  [['=1+1', '+1', '-1', '@a', '\tx'], "'=1+1,'+1,'-1,'@a,'\tx\r\n"],
  [["'=1", "''-", "'a", ' b '], "''=1,'''-,'a,\" b \"\r\n"],
  [['=HYPERLINK("x","y")'], `"'=HYPERLINK(""x"",""y"")"\r\n`],
])('%j', (cells, line) => {
  expect(csvLine(cells)).toBe(line)
})

test.each(['=1', "'=1", "''-", "'a", 'a', "'", ''])('%j is what it was without its mark', text => {
  expect(withoutMark(csvLine([text]).slice(0, -2))).toBe(text)
})
