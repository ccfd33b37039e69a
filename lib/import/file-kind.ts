import { open } from 'node:fs/promises'
import { plainEncoding } from './encoding'
import { FileRefused } from './file-refused'
import { LIMITS, tooMuch } from './limits'

const START = 256 * 1024
const SAVE_AS = 'Open it in your spreadsheet program, save it as .xlsx or CSV, and choose that file.'

/** What a file is by what is in it, whatever its name says, and its first bytes. */
export type FileKind = { kind: 'csv' | 'zip'; start: Buffer }

/** Looks at a file's size and beginning. Throws FileRefused for what is no spreadsheet that can be read here. */
export async function fileKind(path: string): Promise<FileKind> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    if (size > LIMITS.fileBytes) throw new FileRefused(tooMuch.file)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(START, size)), 0, Math.min(START, size), 0)
    const start = buffer.subarray(0, bytesRead)
    if (start.length === 0) throw new FileRefused('This file is empty.')
    if (startsWith(start, 'PK')) return { kind: 'zip', start }
    refuseOthers(start)
    return { kind: 'csv', start }
  } finally {
    await file.close()
  }
}

const startsWith = (start: Buffer, signs: string) => start.subarray(0, signs.length).toString('latin1') === signs

function refuseOthers(start: Buffer): void {
  // An old workbook and one with a password are both in Microsoft's compound file; the latter names its one part.
  if (startsWith(start, '\xd0\xcf\x11\xe0')) {
    const locked = start.includes(Buffer.from('EncryptedPackage', 'utf16le'))
    throw new FileRefused(
      locked
        ? 'This workbook is protected by a password. Save a copy without one, and choose that.'
        : `This is a workbook of the old kind (.xls), or it is protected by a password. ${SAVE_AS}`,
    )
  }
  if (startsWith(start, '%PDF'))
    throw new FileRefused('This is a PDF. What is needed is the spreadsheet it was made of.')
  if (startsWith(start, '{\\rtf')) throw new FileRefused(`This is a text document, not a spreadsheet. ${SAVE_AS}`)
  const text = start
    .subarray(0, 4096)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .replaceAll('\0', '')
    .trimStart()
  if (/^<(!doctype html|html|table|head|body)\b/i.test(text)) {
    throw new FileRefused(`This is a web page, although its name may say that it is a spreadsheet. ${SAVE_AS}`)
  }
  if (/^<\?xml\b/i.test(text)) throw new FileRefused(`This is an XML file, not a spreadsheet. ${SAVE_AS}`)
  if (isBinary(start)) {
    throw new FileRefused(
      'This file is neither a workbook (.xlsx) nor text (CSV). It may be damaged, or be something else.',
    )
  }
}

/** What no text has more than a few of: control characters but tab and line end, halves and signs that mean nothing. */
const NO_TEXT = /[^\P{Cc}\t\n\r]|[\p{Cn}\p{Co}\ufffd]/gu

/** In UTF-16 a byte for itself says nothing: half of a Cyrillic letter is a control character. */
function isBinary(start: Buffer): boolean {
  const encoding = plainEncoding(start)
  if (encoding === null || encoding === 'utf-8') return isBinaryInBytes(start)
  const text = new TextDecoder(encoding).decode(start, { stream: true })
  return (text.match(NO_TEXT)?.length ?? 0) > text.length / 50
}

function isBinaryInBytes(start: Buffer): boolean {
  const zeros = [0, 0]
  let controls = 0
  for (const [place, byte] of start.entries()) {
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1
    else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) controls++
  }
  const [even = 0, odd = 0] = zeros
  const oneSided = Math.min(even, odd) <= Math.max(even, odd) / 20
  return controls > start.length / 50 || (even + odd > start.length / 50 && !oneSided)
}
