import type { Token } from './lex'
import { type Labelled, measure } from './measure'
import type { Needling, Side } from './needling'
import { levelsAt } from './read-levels'
import { levelsOf } from './vertebrae'
import { fillerOf, isAnd, responseAt, sideOf, techniqueOf, unitOf } from './vocabulary'

export type Said = Omit<Needling, 'code'> & { midline: boolean }
export type WordsRead = {
  said: Said
  /** Why the words cannot be taken, the first reason; and what was probably meant, with the point before it. */
  trouble: { message: string; meant: string[] } | null
  next: number
}

type Around = {
  /** As it is called in messages. */
  code: string
  /** Whether vertebrae may follow. */
  levels: boolean
  /** Whether a place begins the next point, be it a good one or not. */
  beginsPoint(at: number): boolean
  nearestWord(word: string): string | null
}

const NOTHING: Said = {
  side: null,
  technique: null,
  depthMm: null,
  response: null,
  retentionMin: null,
  midline: false,
}

/** What is said of the point before a place, up to the next point or the end of the entry. */
export function readWords(tokens: Token[], at: number, around: Around): WordsRead {
  const read: WordsRead = { said: { ...NOTHING }, trouble: null, next: at }
  const places: number[] = []
  const { code } = around
  let labelled: Labelled = null

  const refuse = (message: string, meant: string[] = []) => {
    read.trouble ??= { message, meant }
  }
  const say = <K extends 'technique' | 'depthMm' | 'response' | 'retentionMin'>(
    key: K,
    value: Said[K],
    what: string,
  ) => {
    const before = read.said[key]
    if (before !== null && before !== value) refuse(`${code} has two ${what}: ${before} and ${value}.`)
    read.said[key] = value
  }
  const saySide = (side: Side | 'midline') => {
    if (side === 'midline') read.said.midline = true
    else if (read.said.side === null || read.said.side === side) read.said.side = side
    else read.said.side = 'both'
  }

  while (read.next < tokens.length) {
    const place = read.next
    const token = tokens[place]
    if (!token) break
    const levels = around.levels ? levelsAt(tokens, place) : null
    if (levels) {
      places.push(...levels.places)
      read.next = levels.next
      continue
    }
    if (around.beginsPoint(place)) break
    const response = responseAt(tokens, place)
    const side = sideOf(token)
    const filler = fillerOf(token)
    const after = tokens[place + 1]
    if (token.kind === 'number') {
      if (after?.text === '-' && tokens[place + 2]?.kind === 'number') {
        read.next = place + (unitOf(tokens[place + 3]) ? 4 : 3)
        refuse(`${token.text}-${tokens[place + 2]?.text} after ${code}: give one number.`)
        continue
      }
      read.next = place + (unitOf(after) ? 2 : 1)
      const measured = measure(token, after, labelled, code)
      if ('refused' in measured) refuse(measured.refused, measured.meant)
      else if ('depthMm' in measured) say('depthMm', measured.depthMm, 'depths')
      else say('retentionMin', measured.retentionMin, 'retention times')
      labelled = null
      continue
    }
    read.next = place + 1
    if (side) saySide(side)
    else if (response) {
      say('response', response.response, 'responses')
      read.next = place + response.length
    } else if (filler !== undefined) labelled = filler ?? labelled
    else if (isSign(token)) readSign(token, place)
    else if (techniqueOf(token)) say('technique', techniqueOf(token) ?? null, 'techniques')
    else if (!isAnd(token)) refuseWord(token)
  }
  if (places.length > 0) read.said.levels = levelsOf(places)
  return read

  function readSign(token: Token, place: number) {
    const after = tokens[place + 1]
    const joins = after?.glued ?? false
    if (joins && after?.kind === 'number') {
      const unit = tokens[place + 2]
      read.next = place + (unitOf(unit) ? 3 : 2)
      const measured = measure(after, unit, labelled, code, token.text)
      if ('refused' in measured) refuse(measured.refused)
    } else if (read.said.side && sideOf(after)) return
    else if (after && around.beginsPoint(place + 1) && !(token.glued && !joins)) {
      refuse(`“${token.text}” between two points is not clear. Put a comma between them.`, ['', technique(token)])
    } else if (token.text === '-' && token.glued && joins) return
    else say('technique', techniqueOf(token) ?? null, 'techniques')
  }

  function refuseWord({ text }: Token) {
    const near = around.nearestWord(text)
    refuse(`“${text.slice(0, 30)}” after ${code} is not clear.`, near ? [near] : [])
  }
}

const isSign = ({ text }: Token) => text === '+' || text === '-'
const technique = (token: Token) => techniqueOf(token) ?? ''
