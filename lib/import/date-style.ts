import type { Day } from '@/lib/time/day'
import { daysInStyles } from './date-cell'
import { DATE_STYLES, type DateStyle } from './reading'

const MOST_EXAMPLES = 5

/**
 * 31/02/25 is a day as year, month and day alone, in 1931, and far sooner a slip for a day in February: where the others
 * of its column could be anything, it must not settle them.
 */
const beginsLikeDay = (text: string): boolean => Number(/\d\d/.exec(text.normalize('NFKC'))?.[0]) <= 31

/**
 * Gathers what the date cells of one column say about the order of day, month and year. Takes a value at a time and
 * keeps counts alone.
 */
export class DateEvidence {
  private fits: Record<DateStyle, number> = { ymd: 0, dmy: 0, mdy: 0 }
  private telling = 0
  private readonly ambiguous = new Set<string>()
  private readonly seen = new Set<string>()

  constructor(private readonly today: Day) {}

  /** Looks at one cell, without spaces around it. The same text twice says no more than once. */
  add(text: string): void {
    if (text === '' || this.seen.has(text)) return
    if (this.seen.size < 50_000) this.seen.add(text)
    const days = daysInStyles(text, this.today)
    if (!days) return
    const meant = new Set(DATE_STYLES.flatMap(style => days[style] ?? []))
    const fitting = DATE_STYLES.filter(style => days[style])
    if (fitting.length === 0 || (fitting.length === DATE_STYLES.length && meant.size === 1)) return
    if (fitting.every(style => style === 'ymd') && beginsLikeDay(text)) return
    this.telling++
    for (const style of fitting) this.fits[style]++
    if (meant.size > 1 && this.ambiguous.size < MOST_EXAMPLES) this.ambiguous.add(text)
  }

  /** The styles in which every value is a day, or nearly every where none fits all; the likeliest first. */
  verdict(): { styles: DateStyle[]; clear: boolean; examples: string[]; telling: number } {
    const order: DateStyle[] = ['dmy', 'mdy', 'ymd']
    const best = Math.max(...order.map(style => this.fits[style]))
    const styles = order.filter(style => this.fits[style] === best)
    const clear = this.telling === 0 || (styles.length === 1 && best === this.telling) || this.ambiguous.size === 0
    return { styles, clear, examples: [...this.ambiguous], telling: this.telling }
  }
}

export type StyleChoice = {
  dateStyle: DateStyle
  birthDateStyle: DateStyle | null
  /** Values that are one day in one style and another in another, where the file does not settle which; else []. */
  ambiguous: string[]
}

/**
 * The style of a file's dates, from its two columns of dates together, or for each where they contradict each other.
 * Where every value fits more than one style, or none fits them all, the ambiguous ones are given for a person to settle.
 */
export function chooseStyles(answered: DateEvidence, born: DateEvidence): StyleChoice {
  const [a, b] = [answered.verdict(), born.verdict()]
  const common = b.telling === 0 ? a.styles : a.telling === 0 ? b.styles : a.styles.filter(s => b.styles.includes(s))
  const [style, ...others] = common
  // Two columns that agree on one style settle it for each other; a column that contradicts itself stays in doubt.
  if (style) {
    const contradictory = [a, b].filter(each => !each.clear && each.styles.length === 1)
    const doubtful = others.length > 0 ? [a, b] : contradictory
    const ambiguous = doubtful.filter(each => !each.clear).flatMap(each => each.examples)
    return { dateStyle: style, birthDateStyle: null, ambiguous: [...new Set(ambiguous)].slice(0, MOST_EXAMPLES) }
  }
  const ambiguous = [a, b].filter(each => !each.clear).flatMap(each => each.examples)
  return {
    dateStyle: a.styles[0] ?? 'dmy',
    birthDateStyle: b.styles[0] ?? 'dmy',
    ambiguous: [...new Set(ambiguous)].slice(0, MOST_EXAMPLES),
  }
}
