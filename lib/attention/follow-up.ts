import { addDays, type Day } from '@/lib/time/day'
import { formatDayInText } from '@/lib/time/format'
import { addMonths } from '@/lib/time/months'
import type { Rule } from './facts'

/** Counted from the baseline, in months. */
export const FOLLOW_UP_MONTHS = [3, 6] as const

/** A follow-up is asked for until so many days after it became due: later it would be another one's. */
export const FOLLOW_UP_DUE_DAYS = 42

/** An answer up to so many days before counts as the follow-up. */
export const FOLLOW_UP_EARLY_DAYS = 28

/** The day that follow-ups are counted from: of the baseline, else of the first session; null without either. */
export const followUpsFrom = (baselineOn: Day | null, firstSessionOn: Day | null): Day | null =>
  baselineOn ?? firstSessionOn

/**
 * The follow-ups that are due on a day: from the day so many months after `from` until six weeks later, while nothing
 * was answered in the four weeks before that day or since.
 */
export function followUpsDue(from: Day | null, lastAnswerOn: Day | null, today: Day) {
  if (from === null) return []
  return FOLLOW_UP_MONTHS.map(months => ({ months, dueOn: addMonths(from, months) })).filter(
    ({ dueOn }) =>
      today >= dueOn &&
      today <= addDays(dueOn, FOLLOW_UP_DUE_DAYS) &&
      (lastAnswerOn === null || lastAnswerOn < addDays(dueOn, -FOLLOW_UP_EARLY_DAYS)),
  )
}

/** What a follow-up is about: the other one, and one from another baseline, is something new. */
export const followUpAbout = ({ months, dueOn }: { months: number; dueOn: Day }) => `${months} months ${dueOn}`

/** The follow-up at 3 or 6 months, of a discharged course too. */
export const followUp: Rule = ({ id, progress, sessions, answers }, { today, timeZone }) => {
  const from = followUpsFrom(progress.baseline?.answeredOn ?? null, sessions[0]?.treatedOn ?? null)
  const lastAnswerOn =
    answers
      .map(({ answeredOn }) => answeredOn)
      .sort()
      .at(-1) ?? null
  return followUpsDue(from, lastAnswerOn, today).map(due => ({
    about: followUpAbout(due),
    words: `${due.months}-month follow-up due since ${formatDayInText(due.dueOn, timeZone, today)}`,
    link: { href: `/courses/${id}/responses/new`, words: 'Add scores' },
  }))
}
