/** Why a course wants a look, the most pressing first: the order in which they stand everywhere. */
export const REASONS = [
  'red_flag',
  'serious_event',
  'worse_again',
  'worse',
  'review',
  'unscored',
  'silent',
  'follow_up',
] as const

export type Reason = (typeof REASONS)[number]

/** For sorting: 0 for the most pressing. */
export const rankOf = (reason: Reason): number => REASONS.indexOf(reason)

/** When each reason stands, in words, for the people who rely on it. */
export const RULES: Record<Reason, string> = {
  red_flag: 'A red flag is open.',
  serious_event: 'A serious adverse event has not resolved.',
  worse_again: 'Worse by the small change of the settings or more at two answers in a row.',
  worse: 'Worse by as much at the last answer alone.',
  review: 'A review point is reached without an improvement yet. Worse says so too, and stands instead.',
  unscored: 'The last two sessions have no scores.',
  silent: 'Nothing was heard for 30 days, and the course is not discharged.',
  follow_up: 'The follow-up at 3 or 6 months is due, after discharge too.',
}
