import type { Progress } from '@/lib/mymop/progress'
import { changeWords } from '@/lib/mymop/verdict'
import { capitalised } from '@/lib/mymop/words'
import { type Day, today } from '@/lib/time/day'
import { formatDayInText } from '@/lib/time/format'

export type ScreenDue = { reason: 'never' | 'worse'; words: string }

type Course = { progress: Progress; open: boolean; screenedOn: Day[]; timeZone: string }

/**
 * Why red flags want asking about now, in words; null where they do not: no screen in the course yet, or worse at an
 * answer given after the last one. Worse is the verdict on the latest answer that can be compared with the baseline.
 * Of a course that has ended nothing is due.
 */
export function screenDue({ progress, open, screenedOn, timeZone }: Course): ScreenDue | null {
  if (!open) return null
  const last = [...screenedOn].sort().at(-1)
  const { outcome } = progress
  const worse = outcome?.change && outcome.verdict === 'worse' ? outcome : null
  if (worse?.change && (!last || last < worse.answer.answeredOn)) {
    const inText = (day: Day) => formatDayInText(day, timeZone, today(timeZone))
    const change = `${capitalised(changeWords(worse.change.value))} at the answer of ${inText(worse.answer.answeredOn)}`
    const before = last ? `red flags were last screened on ${inText(last)}` : 'red flags have not been screened yet'
    return { reason: 'worse', words: `${change}, and ${before}.` }
  }
  return last ? null : { reason: 'never', words: 'Red flags have not been screened in this course yet.' }
}
