import { AREAS, areaOf } from './areas'
import { isQuality, QUALITIES, type Quality } from './qualities'

/** One marked area: what is felt there, `words` for what the list does not name, and where it radiates ('' nowhere). */
export type Mark = { area: string; quality: Quality[]; words: string; radiatesTo: string }

/** The marks of a chart from its stored JSON. Takes any string; what is not of a chart is left out, nothing throws. */
export function parseMarks(json: string): Mark[] {
  try {
    const stored: unknown = JSON.parse(json)
    return Array.isArray(stored) ? tidyMarks(stored.flatMap(each => markOf(each) ?? [])) : []
  } catch {
    return []
  }
}

/** The JSON that is stored: the same for the same marks, in whatever order they were made. */
export const printMarks = (marks: readonly Mark[]): string => JSON.stringify(tidyMarks(marks))

/** Each area once, from the head down, with its qualities in the order of the list. */
export function tidyMarks(marks: readonly Mark[]): Mark[] {
  const byArea = new Map(marks.map(mark => [mark.area, mark]))
  return AREAS.flatMap(({ key }) => {
    const mark = byArea.get(key)
    if (!mark) return []
    const { words, radiatesTo } = mark
    const quality = QUALITIES.filter(each => mark.quality.includes(each) || (each === 'other' && words !== ''))
    return [{ area: key, quality, words, radiatesTo: radiatesTo === key ? '' : radiatesTo }]
  })
}

function markOf(stored: unknown): Mark | null {
  if (typeof stored !== 'object' || stored === null) return null
  const { area, quality, words, radiatesTo } = stored as Record<string, unknown>
  if (typeof area !== 'string' || !areaOf(area)) return null
  return {
    area,
    quality: Array.isArray(quality) ? quality.filter(isQuality) : [],
    words: typeof words === 'string' ? words : '',
    radiatesTo: typeof radiatesTo === 'string' && areaOf(radiatesTo) ? radiatesTo : '',
  }
}
