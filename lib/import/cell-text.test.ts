import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellText, hasLostLetters, isSpreadsheetError, lineText } from './cell-text'
import { anyText } from './test-texts'

test.each([
  ['spaces around it', '  4 ', '4'],
  ['no-break and wide spaces around it', '\u00a0\u30004\u2003', '4'],
  ['line ends of Windows, an old Mac and Unicode', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['control characters', 'a\u0000b\u0007c\u001bd\u009fe', 'abcde'],
  ['a byte order mark and a zero width space', '\ufeffa\u200bb', 'ab'],
  ['marks that turn the order of letters round', 'a\u202eb\u2066c', 'abc'],
  ['a soft hyphen', 'acu\u00adpuncture', 'acupuncture'],
  ['decomposed letters', 'Zoe\u0308', 'Zo\u00eb'],
  ['joiners, which scripts and pictographs need', 'می\u200cخواهم', 'می\u200cخواهم'],
  ['letters of any script', '李 小龍 Ωμέγα Łukasz', '李 小龍 Ωμέγα Łukasz'],
  ['a formula, which is a text', '=1+1', '=1+1'],
  ['the way to keep zeros in a CSV', '="0012"', '0012'],
  ['zeros in front', '0012', '0012'],
])('%s', (_, cell, text) => expect(cellText(cell)).toBe(text))

test('on one line', () => expect(lineText('ache\n low \t down')).toBe('ache low down'))

test('errors of a spreadsheet are known', () => {
  for (const text of ['#N/A', '#REF!', '#DIV/0!', '#NAME?', '#VALUE!']) expect(isSpreadsheetError(text)).toBe(true)
  for (const text of ['#1', '# hashtag', 'N/A', '#N/A!']) expect(isSpreadsheetError(text)).toBe(false)
})

test('lost letters are seen', () => {
  expect(hasLostLetters('M\ufffdller')).toBe(true)
  expect(hasLostLetters('a\ud800b')).toBe(true)
  expect(hasLostLetters('👩‍⚕️ Müller')).toBe(false)
})

test('what was tidied once stays as it is', () => {
  fc.assert(
    fc.property(anyText, cell => {
      fc.pre(!cell.includes('="'))
      expect(cellText(cellText(cell))).toBe(cellText(cell))
    }),
  )
})
