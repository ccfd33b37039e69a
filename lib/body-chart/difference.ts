import { areaOf, areaWords } from './areas'
import { type Mark, tidyMarks } from './marks'
import { feltWords } from './words'

/** What differs between two charts, each entry in words. */
export type ChartDifference = { gone: string[]; fresh: string[]; changed: string[] }

/** Compares an earlier chart with a later one, area by area from the head down. */
export function chartDifference(earlier: readonly Mark[], later: readonly Mark[]): ChartDifference {
  const [before, after] = [tidyMarks(earlier), tidyMarks(later)]
  const at = (marks: Mark[], { area }: Mark) => marks.find(mark => mark.area === area)
  return {
    gone: before.filter(mark => !at(after, mark)).map(entryWords),
    fresh: after.filter(mark => !at(before, mark)).map(entryWords),
    changed: after.flatMap(now => {
      const then = at(before, now)
      return then && feltWords(then) !== feltWords(now) ? [changeWords(then, now)] : []
    }),
  }
}

/** "Gone: ... New: ... Changed: ...", or that both are the same. */
export function differenceWords({ gone, fresh, changed }: ChartDifference): string {
  const parts = [list('Gone', gone), list('New', fresh), list('Changed', changed)].filter(Boolean)
  return parts.length === 0 ? 'The same areas, felt the same way.' : parts.join(' ')
}

const list = (title: string, entries: string[]) => (entries.length === 0 ? '' : `${title}: ${entries.join('; ')}.`)

function entryWords(mark: Mark): string {
  const felt = feltWords(mark)
  return felt ? `${nameOf(mark)} (${felt})` : nameOf(mark)
}

function changeWords(then: Mark, now: Mark): string {
  const felt = (mark: Mark) => feltWords(mark) || 'not described'
  return `${nameOf(now)} (was ${felt(then)}, now ${felt(now)})`
}

function nameOf(mark: Mark): string {
  const area = areaOf(mark.area)
  return area ? areaWords(area) : ''
}
