import { expect, test } from 'vitest'
import { decoded, guessEncoding } from './encoding'
import type { Encoding } from './reading'
import { fileWith } from './test-file'

const text = 'reference,family_name\r\nP1,Müller\r\nP2,“Zoë” O’Brien\r\nP3,Peña – Grün\r\n'

/** Letters of the two encodings of one byte that the tests use (Unicode's mappings CP1252.TXT and ROMAN.TXT). */
const BYTES: Record<string, Record<string, number>> = {
  'windows-1252': { ü: 0xfc, ë: 0xeb, ñ: 0xf1, é: 0xe9, ö: 0xf6, '“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96 },
  macintosh: { ü: 0x9f, ë: 0x91, ñ: 0x96, é: 0x8e, ö: 0x9a, '“': 0xd2, '”': 0xd3, '’': 0xd5, '–': 0xd0 },
}

const encoded = (encoding: string, contents: string) =>
  Buffer.from([...contents].map(sign => BYTES[encoding]?.[sign] ?? sign.charCodeAt(0)))

async function guessed(bytes: Buffer) {
  const path = await fileWith(bytes)
  const { encoding, samples } = await guessEncoding(path, bytes)
  let read = ''
  for await (const piece of decoded(path, encoding)) read += piece
  return { encoding, samples, read }
}

const swapped = (contents: string) => Buffer.from(contents, 'utf16le').swap16()

test.each<[string, Buffer, Encoding]>([
  ['UTF-8', Buffer.from(text), 'utf-8'],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
  ['UTF-16, little end first, with its mark', Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le'],
  ['UTF-16, little end first, without one', Buffer.from(text, 'utf16le'), 'utf-16le'],
  ['UTF-16, big end first, with its mark', swapped(`\ufeff${text}`), 'utf-16be'],
  ['UTF-16, big end first, without one', swapped(text), 'utf-16be'],
  ['Windows', encoded('windows-1252', text), 'windows-1252'],
  ['an old Mac', encoded('macintosh', text), 'macintosh'],
])('%s is recognised, and nobody is asked', async (_, bytes, encoding) => {
  expect(await guessed(bytes)).toEqual({ encoding, samples: [], read: text })
})

test('a letter of UTF-8 that lies across two pieces of a file is read', async () => {
  const long = `${'x'.repeat(256 * 1024 - 1)}ü${'y'.repeat(300_000)}ü`
  expect((await guessed(Buffer.from(long))).read).toBe(long)
})

test('an encoding that no rule tells is a question, with texts to tell it by', async () => {
  // “Иванов” in windows-1251
  const { samples } = await guessed(
    Buffer.concat([Buffer.from('P1,'), Buffer.from([0xc8, 0xe2, 0xe0, 0xed, 0xee, 0xe2])]),
  )
  expect(samples.find(({ encoding }) => encoding === 'windows-1251')?.texts).toEqual(['Иванов'])
})

test('a word that reads well in both encodings is a question', async () => {
  // Mac: “Töne”; Windows: “Tšne”
  const { encoding, samples } = await guessed(encoded('macintosh', 'P1,Töne\n'))
  expect(samples.slice(0, 1).map(each => each.encoding)).toEqual([encoding])
  expect(samples.find(each => each.encoding === 'macintosh')?.texts).toEqual(['Töne'])
})
