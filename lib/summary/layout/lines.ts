import type { Voice } from '../pdf/faces'
import type { Colour } from './colours'

/** A stretch of text in one voice and colour. */
export type Span = { text: string; voice: Voice; colour: Colour }

/** How wide a text is at a size, in points. */
export type Measure = (text: string, voice: Voice, size: number) => number

type Word = Span & { width: number }

/**
 * Breaks a paragraph into lines no wider than `width` points. A word that is wider by itself is broken where it has to
 * be; nothing is lost.
 */
export function breakLines(spans: Span[], width: number, size: number, measure: Measure): Span[][] {
  const lines: Span[][] = [[]]
  let x = 0
  const place = ({ width: wide, ...span }: Word) => {
    const line = lines.at(-1) ?? []
    const last = line.at(-1)
    if (last && last.voice === span.voice && last.colour === span.colour) last.text += span.text
    else line.push(span)
    x += wide
  }
  const next = () => {
    lines.push([])
    x = 0
  }
  for (const word of wordsOf(spans, size, measure)) {
    const blank = word.text.trim() === ''
    // Spaces hang over the end of a line, and none begins one.
    if (blank && x === 0) continue
    if (!blank && x > 0 && x + word.width > width) next()
    if (blank || word.width <= width) place(word)
    else {
      for (const part of brokenUp(word, width, size, measure)) {
        if (x > 0 && x + part.width > width) next()
        place(part)
      }
    }
  }
  return lines
}

function wordsOf(spans: Span[], size: number, measure: Measure): Word[] {
  return spans.flatMap(span =>
    span.text
      .split(/( +)/)
      .filter(Boolean)
      .map(text => ({ ...span, text, width: measure(text, span.voice, size) })),
  )
}

function brokenUp(word: Word, width: number, size: number, measure: Measure): Word[] {
  const parts: Word[] = []
  let part = { ...word, text: '', width: 0 }
  for (const character of word.text) {
    const wide = measure(character, word.voice, size)
    if (part.text && part.width + wide > width) {
      parts.push(part)
      part = { ...word, text: '', width: 0 }
    }
    part = { ...part, text: part.text + character, width: part.width + wide }
  }
  return [...parts, part]
}
