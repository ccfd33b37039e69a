import { foldPoint } from './point-index'

/** `text` is lower case, `folded` as points are found by; `from` and `to` are its place in the whole; `glued` says that no space stands before it. */
export type Token = {
  kind: 'word' | 'number' | 'sign'
  text: string
  folded: string
  from: number
  to: number
  glued: boolean
}

const TOKEN = /(?<number>\d+(?:\.\d+)?)|(?<word>\p{L}[\p{L}\p{M}]*)|[^\s]/gu
/** Signs that only surround words. */
const SURROUNDING = /^[.()[\]:"]$/

/** Where the entries of a prescription lie: between commas, semicolons and line ends. */
export function entriesOf(text: string): { from: number; to: number }[] {
  return [...text.matchAll(/[^,;\r\n]+/g)].map(({ index, 0: entry }) => ({ from: index, to: index + entry.length }))
}

/** The words, numbers and signs of one entry. All dashes are "-", all apostrophes "'". */
export function tokensOf(text: string, { from, to }: { from: number; to: number }): Token[] {
  const tokens: Token[] = []
  let end = from
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const start = from + match.index
    const glued = start === end && tokens.length > 0
    end = start + match[0].length
    if (SURROUNDING.test(match[0])) continue
    const kind = match.groups?.number ? 'number' : match.groups?.word ? 'word' : 'sign'
    const plain = match[0]
      .toLowerCase()
      .replace(/[‐‑‒–—−]/, '-')
      .replace(/[’‘ʼ′`´]/, "'")
    tokens.push({ kind, text: plain, folded: foldPoint(plain), from: start, to: end, glued })
  }
  return tokens
}
