import { AREAS, areaLabel, areaOf } from './areas'
import { type Mark, tidyMarks } from './marks'
import { QUALITIES, QUALITY, type Quality } from './qualities'

/** The field in which an area is ticked; it stands for the whole area in a list of errors, too. */
export const areaField = (area: string) => `chart.${area}`
export const qualityField = (area: string, quality: Quality) => `chart.${area}.${quality}`
export const wordsField = (area: string) => `chart.${area}.words`
export const radiatesField = (area: string) => `chart.${area}.to`

/** The longest description of a feeling in one's own words. */
export const MOST_WORDS = 120

/** The chart in a form's fields: what is marked, and what is wrong, in words. Takes any record and never throws. */
export function readMarks(fields: Readonly<Record<string, unknown>>): { marks: Mark[]; problems: string[] } {
  const problems: string[] = []
  const marks = AREAS.flatMap(area => {
    const { key } = area
    if (text(fields[areaField(key)]) === '') return []
    const { named, words } = feltIn(text(fields[wordsField(key)]))
    const typed = text(fields[radiatesField(key)])
    const to = typed === '' ? '' : areaNamed(typed)
    const length = [...words].length
    if (length > MOST_WORDS) {
      problems.push(`${areaLabel(area)}: use at most ${MOST_WORDS} characters; this has ${length}.`)
    }
    if (to === null) problems.push(`${areaLabel(area)}: the chart has no area of this name for where it radiates.`)
    const ticked = QUALITIES.filter(each => text(fields[qualityField(key, each)]) !== '')
    const quality = [...ticked, ...named]
    return [{ area: key, quality, words, radiatesTo: to ?? '' }]
  })
  return { marks: tidyMarks(marks), problems }
}

const text = (value: unknown) =>
  typeof value === 'string' ? value.replaceAll('\0', '').normalize('NFC').replace(/\s+/g, ' ').trim() : ''

/** What is felt, typed: the qualities that are called by their names, and the rest in the words it was typed in. */
function feltIn(typed: string): { named: Quality[]; words: string } {
  const parts = typed.split(',').map(part => part.trim())
  const isNamed = (quality: Quality, part: string) => QUALITY[quality].words === part.toLowerCase()
  return {
    named: QUALITIES.filter(quality => parts.some(part => isNamed(quality, part))),
    words: parts.filter(part => part !== '' && !QUALITIES.some(quality => isNamed(quality, part))).join(', '),
  }
}

/** An area by its key or, typed where the browser runs no script, by its name. */
function areaNamed(typed: string): string | null {
  if (areaOf(typed)) return typed
  return AREAS.find(area => areaLabel(area).toLowerCase() === typed.toLowerCase())?.key ?? null
}
