import { addDays, type Day } from '@/lib/time/day'
import { addMonths } from '@/lib/time/months'
import { FOLLOW_UP_DUE_DAYS, FOLLOW_UP_MONTHS, followUpAbout, followUpsDue, followUpsFrom } from './follow-up'

/** A discharged course is looked for where its first score or session came at most so many days after its start. */
const FIRST_CONTACT_DAYS = 92

/** Months differ in length: the search is a little wider than the rule, which then decides. */
const SPARE_DAYS = 3

/** The days between which a discharged course started whose follow-up can be due today. */
export function startsToLookAt(today: Day): { from: Day; to: Day } {
  const earliestDue = addDays(today, -FOLLOW_UP_DUE_DAYS)
  return {
    from: addDays(addMonths(earliestDue, -Math.max(...FOLLOW_UP_MONTHS)), -FIRST_CONTACT_DAYS - SPARE_DAYS),
    to: addDays(addMonths(today, -Math.min(...FOLLOW_UP_MONTHS)), SPARE_DAYS),
  }
}

/** What the search for due follow-ups reads of a course: null for what it does not have. */
export type Contact = {
  id: string
  patientId: string
  initialOn: Day | null
  firstSessionOn: Day | null
  lastAnswerOn: Day | null
}

export type FollowUpDue = { courseId: string; patientId: string; about: string }

/** The follow-ups of these courses that are due, the longest due first. */
export function dueAmong(contacts: Contact[], today: Day): FollowUpDue[] {
  return contacts
    .flatMap(({ id, patientId, initialOn, firstSessionOn, lastAnswerOn }) => {
      // What was first scored after a treatment is no baseline.
      const baselineOn = initialOn && firstSessionOn && firstSessionOn < initialOn ? null : initialOn
      const due = followUpsDue(followUpsFrom(baselineOn, firstSessionOn), lastAnswerOn, today)
      return due.map(each => ({ courseId: id, patientId, about: followUpAbout(each), dueOn: each.dueOn }))
    })
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
    .map(({ dueOn, ...due }) => due)
}
