import { itemChange } from '@/lib/mymop/change'
import { globalChangeWords, painChange, painChangeWords } from '@/lib/mymop/companion'
import { formatFraction, toNumber } from '@/lib/mymop/fraction'
import { ITEM_LABELS, ITEMS, type Item } from '@/lib/mymop/items'
import type { Answer, Progress } from '@/lib/mymop/progress'
import { changeWords, itemChangeWords } from '@/lib/mymop/verdict'
import type { ChartInput } from './input'
import type { ChartEnd, ChartMark, ChartPanel, Tone } from './model'
import { GLOBAL_CHANGE_SCALE, ITEM_SCALE, PAIN_SCALE, PROFILE_SCALE } from './scale'
import { baselineBand, toneOf } from './series'
import { seriesWords } from './series-words'

type XOf = (answer: Answer) => number
type Unspoken = Omit<ChartPanel, 'sentence'>

/** The panels of a course: the profile, its items, new symptoms, and the measures beside them that were used. */
export function panelsOf(input: ChartInput, xOf: XOf): ChartPanel[] {
  const { progress, timeZone } = input
  if (progress.standings.length === 0) return []
  const panels = [
    profilePanel(progress, xOf),
    ...ITEMS.flatMap(item => itemPanel(item, input, xOf)),
    ...newSymptomPanels(progress, xOf),
    ...painPanel(progress, xOf),
    ...globalChangePanel(progress, xOf),
  ]
  return panels.map(panel => ({ ...panel, sentence: seriesWords(panel, timeZone) }))
}

function profilePanel(progress: Progress, xOf: XOf): Unspoken {
  const marks = progress.standings.map(({ answer, profile }) => ({
    x: xOf(answer),
    day: answer.answeredOn,
    value: profile && toNumber(profile.value),
    text: profile ? formatFraction(profile.value) : 'no profile',
  }))
  const last = progress.standings.findLast(({ profile }) => profile !== null)
  const end = last?.profile && {
    value: toNumber(last.profile.value),
    score: formatFraction(last.profile.value),
    change: last.change ? changeWords(last.change.value) : '',
    tone: toneOf(last),
  }
  const words = { name: 'Profile', ownWords: '', hint: 'mean of the items' }
  const baseline = baselineBand(progress)
  return { key: 'profile', ...words, scale: PROFILE_SCALE, marks, baseline, end: end ?? null }
}

function itemPanel(item: Item, { progress, words }: ChartInput, xOf: XOf): Unspoken[] {
  const ownWords = item === 'wellbeing' ? '' : words[item]
  const read = ({ scores }: Answer) => scores[item]
  const marks = withValues(progress, xOf, read, 'not answered')
  if (marks.length === 0) return []
  const change = (start: Answer, now: Answer) => itemChange(start.scores, now.scores, item)
  const end = endOf(progress, read, (start, now) => {
    const better = change(start, now)
    // On a single item the smallest step, 1, is important.
    return better === null ? null : { change: itemChangeWords(better), tone: toneOfSign(better) }
  })
  const late = progress.lateItems.includes(item) ? 'named later, not in the change' : ''
  return [{ key: item, name: ITEM_LABELS[item], ownWords, hint: late, scale: ITEM_SCALE, marks, baseline: null, end }]
}

/** One panel for each new symptom by its words. It has no change: it never enters one. */
function newSymptomPanels(progress: Progress, xOf: XOf): Unspoken[] {
  const folded = ({ newSymptomWords }: Answer) => newSymptomWords.trim().toLowerCase()
  const answers = progress.standings.map(({ answer }) => answer)
  const named = answers.filter(
    (answer, index) => folded(answer) && answers.findIndex(each => folded(each) === folded(answer)) === index,
  )
  return named.map((first, index) => {
    const ownWords = first.newSymptomWords.trim()
    const read = (answer: Answer) => (folded(answer) === folded(first) ? answer.newSymptom : null)
    const last = progress.standings.findLast(({ answer }) => read(answer) !== null)
    const value = last ? read(last.answer) : null
    const end: ChartEnd | null = value === null ? null : { value, score: String(value), change: '', tone: 'none' }
    const marks = withValues(progress, xOf, read, '')
    const words = { name: 'New symptom', ownWords, hint: 'not in the profile' }
    return { key: `new-${index + 1}`, ...words, scale: ITEM_SCALE, marks, baseline: null, end }
  })
}

function painPanel(progress: Progress, xOf: XOf): Unspoken[] {
  const read = ({ pain }: Answer) => pain ?? null
  const marks = withValues(progress, xOf, read, '')
  if (marks.length === 0) return []
  const end = endOf(progress, read, ({ pain: before }, { pain: now }) => {
    if (typeof before !== 'number' || typeof now !== 'number') return null
    const { better, important } = painChange(before, now)
    const change = painChangeWords(before, now).split(',')[0] ?? ''
    return { change, tone: important ? toneOfSign(better) : 'none' }
  })
  const words = { name: 'Pain', ownWords: '', hint: '0 to 10, beside MYMOP' }
  return [{ key: 'pain', ...words, scale: PAIN_SCALE, marks, baseline: null, end }]
}

function globalChangePanel(progress: Progress, xOf: XOf): Unspoken[] {
  const read = ({ globalChange }: Answer) => globalChange ?? null
  const marks = withValues(progress, xOf, read, '')
  const last = marks.findLast(({ value }) => value !== null)
  if (!last || last.value === null) return []
  const { value } = last
  const change = globalChangeWords(value).toLowerCase()
  const end: ChartEnd = { value, score: String(value), change, tone: toneOfSign(4 - value) }
  const words = { name: 'Overall change', ownWords: '', hint: '1 to 7, the patient’s impression' }
  return [{ key: 'global-change', ...words, scale: GLOBAL_CHANGE_SCALE, marks, baseline: null, end }]
}

/** The marks from the first answer that has a value; [] where none has. What came before was not asked yet. */
function withValues(
  { standings }: Progress,
  xOf: XOf,
  read: (answer: Answer) => number | null,
  missing: string,
): ChartMark[] {
  const first = standings.findIndex(({ answer }) => read(answer) !== null)
  if (first < 0) return []
  return standings.slice(first).map(({ answer }) => {
    const value = read(answer)
    return { x: xOf(answer), day: answer.answeredOn, value, text: value === null ? missing : String(value) }
  })
}

function endOf(
  { baseline, standings }: Progress,
  read: (answer: Answer) => number | null,
  changeFrom: (start: Answer, now: Answer) => Pick<ChartEnd, 'change' | 'tone'> | null,
): ChartEnd | null {
  const last = standings.findLast(({ answer }) => read(answer) !== null)?.answer
  const value = last ? read(last) : null
  if (!last || value === null) return null
  const isLater = baseline !== null && last !== baseline && standings.some(({ answer }) => answer === baseline)
  const change = isLater && baseline ? changeFrom(baseline, last) : null
  return { value, score: String(value), ...(change ?? { change: '', tone: 'none' as const }) }
}

const toneOfSign = (better: number): Tone => (better > 0 ? 'better' : better < 0 ? 'worse' : 'none')
