import type { OwnEntry } from '@/lib/reference/own-entry'
import { prefixOf } from './aliases'
import { foldPoint, pointIndex } from './point-index'
import type { Point } from './reference'

const MOST = 8

/**
 * Points for what is typed so far, at most 8: those whose code begins so (aliases too: "ub4" BL4, BL40 …), then those
 * whose name does, then those with it in their name. [] where nothing is typed.
 */
export function suggestPoints(typed: string, own: readonly OwnEntry[] = []): Point[] {
  const folded = foldPoint(typed.normalize('NFKC').slice(0, 40))
  if (folded === '') return []
  const codes = codesMeant(folded)
  const ranks = pointIndex(own).points.flatMap(point => {
    const name = foldPoint(point.name)
    const code = foldPoint(point.code)
    const inName = name.startsWith(folded) ? 1 : folded.length > 2 && name.includes(folded) ? 2 : -1
    const rank = codes.some(each => code.startsWith(each)) ? 0 : inName
    return rank < 0 ? [] : { point, rank }
  })
  return ranks
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ point }) => point)
}

/** The folded beginnings of a code that a text may stand for: "ub4" is "bl4"; "s" is any channel that begins so. */
function codesMeant(folded: string): string[] {
  const [, letters = '', digits = ''] = /^(\p{L}+?)(\d*)$/u.exec(folded) ?? []
  const prefix = prefixOf(letters)
  return prefix ? [foldPoint(prefix) + digits, folded] : [folded]
}
