import type { Measure } from '../layout/lines'
import type { Face, Faces, Voice } from './faces'

/** A stretch of text in one face. */
export type Run = { face: Face; text: string }

/** What stands for characters that no face has. */
export const UNKNOWN = '[?]'

// Signs that the faces lack and that have a plain way to be written.
const PLAIN: Record<string, string> = {
  '≥': '>=',
  '≤': '<=',
  '≠': '<>',
  '≈': '~',
  '→': '->',
  '←': '<-',
  '↔': '<->',
  '⇒': '=>',
  '‐': '-',
  '‑': '-',
  '―': '—',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\t': ' ',
}

/** Characters without a mark of their own: joiners, directions, variations, controls. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu

/** Writes text with the characters that the faces of a voice have, and says how many it could not write. */
export function written(text: string, voice: Voice, faces: Faces): { text: string; unknown: number } {
  let out = ''
  let unknown = 0
  const known = (character: string) => faceOf(character, faces[voice]) !== undefined
  for (const character of text
    .replace(/[\t\n]/g, ' ')
    .replace(INVISIBLE, '')
    .normalize('NFC')) {
    const plain = known(character) ? character : (PLAIN[character] ?? '')
    if (plain) {
      out += plain
      continue
    }
    unknown += 1
    // A whole word that cannot be written is one sign, not twenty.
    if (!out.endsWith(UNKNOWN)) out += UNKNOWN
  }
  return { text: out, unknown }
}

function faceOf(character: string, of: Face[]): Face | undefined {
  const code = character.codePointAt(0) ?? 0
  return of.find(face => face.widths.has(code))
}

/** A written text in stretches of one face each. */
export function runsOf(text: string, of: Face[]): Run[] {
  const runs: Run[] = []
  for (const character of text) {
    const face = faceOf(character, of)
    const last = runs.at(-1)
    if (!face) continue
    if (last && (last.face === face || (character === ' ' && last.face.widths.has(32)))) last.text += character
    else runs.push({ face, text: character })
  }
  return runs
}

/** Measures any text as it will be written. */
export function measureWith(faces: Faces): Measure {
  return (text, voice, size) => widthOf(written(text, voice, faces).text, faces[voice], size)
}

/** How wide a written text is at a size, in points. Kerning aside. */
export function widthOf(text: string, of: Face[], size: number): number {
  let width = 0
  for (const character of text) width += faceOf(character, of)?.widths.get(character.codePointAt(0) ?? 0) ?? 0
  return (width * size) / 1000
}
