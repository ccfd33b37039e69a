import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvRows } from './csv-rows'
import type { Delimiter } from './reading'
import { DELIMITERS } from './reading'
import { fileWith } from './test-file'
import { anyText } from './test-texts'

async function rows(contents: string, delimiter: Delimiter = ',') {
  const all: string[][] = []
  const path = await fileWith(contents)
  for await (const { line, cells } of csvRows(path, { encoding: 'utf-8', delimiter })) {
    expect(line).toBe(all.length + 1)
    all.push(cells)
  }
  return all
}

describe('quotation marks', () => {
  test.each([
    ['around a delimiter', '"a,b",c', ['a,b', 'c']],
    ['doubled inside', '"say ""ah""",c', ['say "ah"', 'c']],
    ['around a line break', '"a\r\nb",c', ['a\r\nb', 'c']],
    ['with spaces before and after', ' "a, b" , "c"', ['a, b', 'c']],
    ['inside a cell that has none around it', '6" needle,c', ['6" needle', 'c']],
    ['that end before the cell does', '"a"b,c', ['"a"b', 'c']],
    ['around nothing', '"",c', ['', 'c']],
  ])('%s', async (_, line, cells) => expect(await rows(`x,y\n${line}\nz,z`)).toEqual([['x', 'y'], cells, ['z', 'z']]))

  test('one that is never closed is refused with the row it opens in', async () => {
    await expect(rows(`a,b\n${'1,2\n'.repeat(500)}"x,3\n1,2\n`)).rejects.toThrow('A quotation mark in row 502 opens')
  })

  test('one that swallows more than a row can hold is refused before it takes memory', async () => {
    await expect(rows(`a,b\n1,2\n"x,${'1,2\n'.repeat(100_000)}`)).rejects.toThrow('Row 3 holds more than 200,000')
  })
})

test.each(['\n', '\r\n', '\r'])('lines may end in %j', async end => {
  expect(await rows(['a,b', '1,2', '', '3,4', ''].join(end))).toEqual([['a', 'b'], ['1', '2'], [''], ['3', '4']])
})

test('line ends may be mixed', async () => {
  expect(await rows('a\r\n1\n2\r3')).toEqual([['a'], ['1'], ['2'], ['3']])
})

test('a first line that names the separator is not counted', async () => {
  expect(await rows('sep=;\r\na;b\r\n1;2', ';')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ])
})

test('an empty file has no rows', async () => expect(await rows('')).toEqual([]))

test('quotation marks that belong to a cell stay, also before its line break', async () => {
  expect(await rows('a,b\n"""sharp""","""""\r\n"\n"""sharp""\n",""')).toEqual([
    ['a', 'b'],
    ['"sharp"', '""\r\n'],
    ['"sharp"\n', ''],
  ])
})

test('what is written as CSV is read back', async () => {
  const table = fc.array(
    fc.array(
      anyText.map(text => Buffer.from(text).toString()).filter(text => !/^"[\s\S]*"[ \t]+$/.test(text)),
      { minLength: 2, maxLength: 4 },
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  await fc.assert(
    fc.asyncProperty(table, fc.constantFrom(...DELIMITERS), fc.constantFrom('\n', '\r\n'), async (cells, sign, end) => {
      const written = cells.map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(sign)).join(end)
      expect(await rows(`x${sign}y${end}${written}`, sign)).toEqual([['x', 'y'], ...cells])
    }),
    { numRuns: 60 },
  )
})
