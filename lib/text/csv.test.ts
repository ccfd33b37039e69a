import { expect, test } from 'vitest'
import { csvLine } from './csv'

test.each([
  [['a', 'b'], 'a,b\r\n'],
  [[1, -0.5, null, 'x'], '1,-0.5,,x\r\n'],
  [['a,b', 'say "no"', 'two\nlines'], '"a,b","say ""no""","two\nlines"\r\n'],
  [['=1+1', '+1', '-1', '@a', '\tx'], "'=1+1,'+1,'-1,'@a,'\tx\r\n"],
  [['=HYPERLINK("x","y")'], `"'=HYPERLINK(""x"",""y"")"\r\n`],
])('%j', (cells, line) => {
  expect(csvLine(cells)).toBe(line)
})
