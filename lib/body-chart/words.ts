import { areaOf, areaWords, theArea } from './areas'
import { type Mark, tidyMarks } from './marks'
import { QUALITY } from './qualities'

/** "lower back left: dull ache, shooting down to the left calf". */
export function markWords(mark: Mark): string {
  const area = areaOf(mark.area)
  if (!area) return ''
  const felt = feltWords(mark)
  return felt ? `${areaWords(area)}: ${felt}` : areaWords(area)
}

/** What is felt in an area and where it radiates, without the area: "dull ache, shooting down to the left calf", or ''. */
export function feltWords(mark: Mark): string {
  const named = mark.quality.filter(quality => quality !== 'other' || mark.words === '')
  const qualities = [...named.map(quality => QUALITY[quality].words), mark.words].filter(Boolean).join(', ')
  return [qualities, radiatingWords(mark)].filter(Boolean).join(' ')
}

/** A whole chart, one area after another: "jaw right: sharp; lower back left: dull ache". '' where nothing is marked. */
export const chartWords = (marks: readonly Mark[]): string => tidyMarks(marks).map(markWords).join('; ')

function radiatingWords({ area, quality, radiatesTo }: Mark): string {
  const [from, to] = [areaOf(area), areaOf(radiatesTo)]
  if (!from || !to) return ''
  const way = to.level > from.level ? 'down to' : to.level < from.level ? 'up to' : 'across to'
  return `${quality.length === 0 ? 'radiating ' : ''}${way} ${theArea(to)}`
}
