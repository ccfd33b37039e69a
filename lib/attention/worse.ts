import { formatFraction } from '@/lib/mymop/fraction'
import type { Progress, Standing } from '@/lib/mymop/progress'
import { changeWords } from '@/lib/mymop/verdict'
import { capitalised } from '@/lib/mymop/words'
import { formatDayInText } from '@/lib/time/format'
import type { Found, Rule } from './facts'

/**
 * The answers that can be compared with the baseline, in order. Worse goes by these, so that an answer with items left
 * out does not hide that the patient was worse.
 */
const comparable = (progress: Progress) => progress.standings.filter(({ change }) => change !== null)

/** Worse by the clinic's small threshold or more at the last two comparable answers: red flags are asked about again. */
export const worseAgain: Rule = course => {
  const [before, last] = comparable(course.progress).slice(-2)
  if (!course.open || before?.verdict !== 'worse' || last?.verdict !== 'worse') return []
  const link = { href: screenHref(course.id), words: 'Screen red flags' }
  return found(last, words => `${words}, at two answers in a row`, link)
}

/** The same at the last comparable answer alone. */
export const worseOnce: Rule = (course, { today, timeZone }) => {
  const answers = comparable(course.progress)
  const last = answers.at(-1)
  if (!course.open || last?.verdict !== 'worse' || answers.at(-2)?.verdict === 'worse') return []
  const day = formatDayInText(last.answer.answeredOn, timeZone, today)
  const link = { href: `/courses/${course.id}`, words: 'See the chart' }
  return found(last, words => `${words} at the answer of ${day}`, link)
}

const screenHref = (courseId: string) => `/courses/${courseId}/red-flags/new`

/** Whether one of these reasons leads to the red-flag screen already. */
export const leadsToScreen = (reasons: { link: { href: string } }[], courseId: string): boolean =>
  reasons.some(({ link }) => link.href === screenHref(courseId))

function found({ answer, change }: Standing, say: (words: string) => string, link: Found['link']): Found[] {
  if (!change) return []
  // With the change: an answer that was put right since is something new.
  const about = `${answer.id} ${formatFraction(change.value)}`
  return [{ about, words: say(capitalised(changeWords(change.value))), link }]
}
