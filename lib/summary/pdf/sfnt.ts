import { inflateSync } from 'node:zlib'

const ENTRY = 20
const ROW = 16

/** A WOFF 1 file as the font inside it, its tables unpacked. Throws where it is no WOFF. */
export function toSfnt(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Not a WOFF file')
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, index) => {
    const at = 44 + index * ENTRY
    const [offset, packed, length] = [4, 8, 12].map(field => woff.readUInt32BE(at + field)) as [number, number, number]
    const raw = woff.subarray(offset, offset + packed)
    return {
      tag: woff.subarray(at, at + 4),
      checksum: woff.readUInt32BE(at + 16),
      data: packed < length ? inflateSync(raw, { maxOutputLength: length }) : raw,
    }
  })
  const head = Buffer.alloc(12 + ROW * count)
  woff.copy(head, 0, 4, 8)
  head.writeUInt16BE(count, 4)
  const parts: Buffer[] = [head]
  let offset = head.length
  tables.forEach(({ tag, checksum, data }, index) => {
    const at = 12 + ROW * index
    tag.copy(head, at)
    head.writeUInt32BE(checksum, at + 4)
    head.writeUInt32BE(offset, at + 8)
    head.writeUInt32BE(data.length, at + 12)
    const padding = Buffer.alloc((4 - (data.length % 4)) % 4)
    parts.push(data, padding)
    offset += data.length + padding.length
  })
  return Buffer.concat(parts)
}

/** Which characters a font has, and how wide each is in thousandths of the size; by code point. */
export function readWidths(sfnt: Buffer): Map<number, number> {
  const table = (tag: string): Buffer => {
    for (let at = 12; at < 12 + ROW * sfnt.readUInt16BE(4); at += ROW) {
      if (sfnt.toString('latin1', at, at + 4) !== tag) continue
      const offset = sfnt.readUInt32BE(at + 8)
      return sfnt.subarray(offset, offset + sfnt.readUInt32BE(at + 12))
    }
    throw new Error(`No table ${tag}`)
  }
  const perEm = table('head').readUInt16BE(18)
  const measured = table('hhea').readUInt16BE(34)
  const advances = table('hmtx')
  const widthOf = (glyph: number) => (advances.readUInt16BE(Math.min(glyph, measured - 1) * 4) / perEm) * 1000
  const widths = new Map<number, number>()
  for (const [codePoint, glyph] of glyphsOf(table('cmap'))) widths.set(codePoint, widthOf(glyph))
  return widths
}

/** The characters of the Basic Multilingual Plane and their glyphs, from the table's segments (format 4). */
function* glyphsOf(cmap: Buffer): Generator<[codePoint: number, glyph: number]> {
  const at = unicodeSegments(cmap)
  const segments = cmap.readUInt16BE(at + 6) / 2
  const ends = at + 14
  const starts = ends + segments * 2 + 2
  const deltas = starts + segments * 2
  const ranges = deltas + segments * 2
  for (let segment = 0; segment < segments; segment++) {
    const start = cmap.readUInt16BE(starts + segment * 2)
    const end = cmap.readUInt16BE(ends + segment * 2)
    const delta = cmap.readUInt16BE(deltas + segment * 2)
    const range = cmap.readUInt16BE(ranges + segment * 2)
    for (let code = start; code <= end && code < 0xffff; code++) {
      const raw = range === 0 ? code : cmap.readUInt16BE(ranges + segment * 2 + range + (code - start) * 2)
      const glyph = raw === 0 && range !== 0 ? 0 : (raw + delta) & 0xffff
      if (glyph !== 0) yield [code, glyph]
    }
  }
}

function unicodeSegments(cmap: Buffer): number {
  for (let at = 4; at < 4 + cmap.readUInt16BE(2) * 8; at += 8) {
    const offset = cmap.readUInt32BE(at + 4)
    if (cmap.readUInt16BE(offset) === 4) return offset
  }
  throw new Error('No table of characters')
}
