import { type Day, daysBetween } from '@/lib/time/day'
import type { CourseFacts, Rule } from './facts'

export const SILENT_AFTER_DAYS = 30

/** The last day on which anything was heard: a start, a session, an answer or a reopening. */
export function lastHeardOn({ startedOn, sessions, answers, reopenedOn }: CourseFacts): Day {
  const days = [startedOn, ...sessions.map(each => each.treatedOn), ...answers.map(each => each.answeredOn)]
  return [...days, ...(reopenedOn ? [reopenedOn] : [])].sort().at(-1) ?? startedOn
}

/** An open course of which nothing was heard for 30 days. A session, an answer or a reopening is something new. */
export const silent: Rule = (course, { today }) => {
  const since = lastHeardOn(course)
  const days = daysBetween(since, today)
  if (!course.open || days < SILENT_AFTER_DAYS) return []
  return [
    {
      about: since,
      words: `Nothing heard for ${days} days, not discharged`,
      link: { href: `/courses/${course.id}/discharge`, words: 'Discharge' },
    },
  ]
}
