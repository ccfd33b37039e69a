import type { OwnEntry } from '@/lib/reference/own-entry'
import { OTHER_NAMES } from './aliases'
import { POINTS, type Point } from './reference'

/** A text as points are found by: letters and digits, lower case, without accents, hyphens and spaces. */
export const foldPoint = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

export type PointIndex = {
  points: readonly Point[]
  /** By the code as it is kept. */
  byCode(code: string): Point | undefined
  /** By the folded name, or the code of one of the clinic's own. */
  named(folded: string): readonly Point[]
}

const add = (map: Map<string, Point[]>, key: string, point: Point) => {
  const there = map.get(key)
  if (!there) map.set(key, [point])
  else if (!there.includes(point)) there.push(point)
}

const BY_CODE = new Map(POINTS.map(point => [point.code, point]))
const FOLDED_CODES = new Set(POINTS.map(point => foldPoint(point.code)))
const BY_NAME = new Map<string, Point[]>()
for (const point of POINTS) add(BY_NAME, foldPoint(point.name), point)
for (const [name, code] of OTHER_NAMES) {
  const point = BY_CODE.get(code)
  if (point) add(BY_NAME, name, point)
}

const STANDARD: PointIndex = {
  points: POINTS,
  byCode: code => BY_CODE.get(code),
  named: folded => BY_NAME.get(folded) ?? [],
}

/** The points of the list and the clinic's own. A code of the list keeps its meaning whatever a clinic adds. */
export function pointIndex(own: readonly OwnEntry[] = []): PointIndex {
  if (own.length === 0) return STANDARD
  const ownPoints = own.flatMap(entry => ownPoint(entry) ?? [])
  const byCode = new Map(ownPoints.map(point => [point.code, point]))
  const byName = new Map<string, Point[]>()
  for (const point of ownPoints) {
    add(byName, foldPoint(point.code), point)
    if (foldPoint(point.name)) add(byName, foldPoint(point.name), point)
  }
  return {
    points: [...POINTS, ...ownPoints],
    byCode: code => BY_CODE.get(code) ?? byCode.get(code),
    named: folded => [...STANDARD.named(folded), ...(byName.get(folded) ?? [])],
  }
}

function ownPoint({ code, words, kind }: OwnEntry): Point | null {
  const kept = code.trim().replace(/[\s,;]+/g, '-')
  const folded = foldPoint(kept)
  if (folded === '' || FOLDED_CODES.has(folded)) return null
  const position = kind === 'midline' ? 'midline' : 'bilateral'
  return { code: kept, name: words, channel: 'Own points', position, needles: 1 }
}
