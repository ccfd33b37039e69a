import { inflateSync } from 'node:zlib'

// For tests: reads back what was written in a PDF of ours.

type Objects = Map<string, string>

/** A stream as it was before it was packed. */
function unpacked(body: string): string {
  const [head = '', packed = ''] = /^([\s\S]*?)\nstream\n([\s\S]*)\nendstream$/.exec(body)?.slice(1) ?? []
  return head.includes('/FlateDecode')
    ? `${head}\n${inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')}`
    : body
}

/** For tests: a PDF's pages as text, a space between lines; and its whole source, for looking at structure. */
export function readPdf(pdf: Buffer): { pages: string[]; text: string; source: string } {
  const source = pdf.toString('latin1')
  const objects: Objects = new Map()
  for (const [, id = '', body = ''] of source.matchAll(/\n(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(id, unpacked(body))
  const pages = [...objects.values()].filter(body => /\/Type \/Page\n/.test(body)).map(page => pageText(page, objects))
  return { pages, text: pages.join(' '), source }
}

const refOf = (body: string, name: string) => new RegExp(`/${name} (\\d+) 0 R`).exec(body)?.[1] ?? ''

function pageText(page: string, objects: Objects): string {
  const resources = objects.get(refOf(page, 'Resources')) ?? page
  const fonts = new Map<string, Map<number, string>>()
  for (const [, name = '', id = ''] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    fonts.set(name, unicodeOf(objects.get(refOf(objects.get(id) ?? '', 'ToUnicode')) ?? ''))
  }
  let font = new Map<number, string>()
  let text = ''
  const content = objects.get(refOf(page, 'Contents')) ?? ''
  for (const [token, name, array] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ|\bEMC\b/g)) {
    if (name) font = fonts.get(name) ?? font
    else if (array) text += decoded(array, font)
    else if (token === 'EMC') text += ' '
  }
  return text.replace(/\s+/g, ' ').trim()
}

function decoded(array: string, font: Map<number, string>): string {
  const hex = [...array.matchAll(/<([0-9a-f]*)>/gi)].map(([, digits]) => digits).join('')
  return (hex.match(/.{4}/g) ?? []).map(glyph => font.get(Number.parseInt(glyph, 16)) ?? '�').join('')
}

/** Glyphs to characters, from the ranges of a ToUnicode map. */
function unicodeOf(cmap: string): Map<number, string> {
  const map = new Map<number, string>()
  for (const [, from = '', list = ''] of cmap.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi)) {
    const characters = [...list.matchAll(/<([0-9a-f ]*)>/gi)].map(([, units = '']) =>
      String.fromCharCode(...(units.match(/[0-9a-f]{4}/gi) ?? []).map(unit => Number.parseInt(unit, 16))),
    )
    characters.forEach((character, index) => {
      map.set(Number.parseInt(from, 16) + index, character)
    })
  }
  return map
}
