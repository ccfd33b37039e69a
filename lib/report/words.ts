import { FOLLOW_UP_DUE_DAYS, FOLLOW_UP_EARLY_DAYS } from '@/lib/attention/follow-up'
import { THRESHOLD_SOURCE } from '@/lib/mymop/verdict'
import { DISCHARGE_EARLY_DAYS } from './later'

/** A figure of the report: its name, how it is worked out and what it leaves out, and where the way of working comes from. */
export type Definition = { name: string; words: string; source?: string }

export type Defined =
  | 'started'
  | 'with_baseline'
  | 'followed_up'
  | 'not_followed_up'
  | 'declined'
  | 'change'
  | 'missing_as_no_change'
  | 'ci95'
  | 'sd'
  | 'median'
  | 'iqr'
  | 'bands'
  | 'items'
  | 'by_session'
  | 'later'
  | 'waterfall'
  | 'comparators'
  | 'adverse_events'

const PAIRED =
  'Paterson C, "Measuring outcomes in primary care: a patient generated measure, MYMOP, compared with the SF-36 health ' +
  'survey", BMJ 1996;312:1016-1020'

const weeks = (days: number) => `${['no', 'one', 'two', 'three', 'four', 'five', 'six'][days / 7] ?? days / 7} weeks`

/** What each figure of the report is, in plain words. The page, the print, the command and the export say the same. */
export const DEFINITIONS: Record<Defined, Definition> = {
  started: {
    name: 'Started',
    words:
      'Courses that began in the period. A course belongs to the day of its baseline answer or of its first session, ' +
      'whichever is earlier; one that has neither has not started.',
  },
  with_baseline: {
    name: 'With a baseline',
    words:
      'Started courses whose initial scores were given before or on the day of the first treatment. What was first ' +
      'scored under treatment is no baseline, and no change is counted from it.',
  },
  followed_up: {
    name: 'Followed up',
    words:
      'Courses with a baseline and at least one later answer to compare with it: symptom 1 and one more item answered ' +
      'both times. Completion is their share of the courses with a baseline, with Wilson’s 95% interval.',
    source: 'Wilson EB, J Am Stat Assoc 1927;22:209-212; Newcombe RG, Stat Med 1998;17:857-872',
  },
  not_followed_up: {
    name: 'Not followed up',
    words:
      'Courses with a baseline and nothing to compare it with: no later answer, or none with enough of the same items. ' +
      'Nobody knows how these patients did.',
  },
  declined: {
    name: 'Declined',
    words:
      'Courses that would be here, but whose patients declined the use of their data, or withdrew it. They are in no ' +
      'other figure. Where nothing is recorded about it, a course is in.',
  },
  change: {
    name: 'Change',
    words:
      'Of each followed-up course the profile at the baseline less the profile at the latest comparable answer, whenever ' +
      'that was given, over the items answered both times. From -6 to 6; above 0 is better. The mean is over courses.',
    source: PAIRED,
  },
  missing_as_no_change: {
    name: 'Missing counted as no change',
    words:
      'The same over every course with a baseline, as if those not followed up had not changed at all. What really ' +
      'happened to them may be better or worse than that. Its interval takes the assumed changes as if they had been ' +
      'seen, and is surer than anybody can be.',
  },
  ci95: {
    name: '95% interval',
    words:
      'Of the mean, by Student’s t: were other courses like these drawn again and again, 95 of 100 such intervals would ' +
      'hold their mean. It says how far chance reaches, and nothing about who is missing.',
    source: 'Student, Biometrika 1908;6:1-25',
  },
  sd: {
    name: 'Standard deviation',
    words: 'How far single courses lie from the mean, with n - 1 in the divisor. It needs two courses.',
  },
  median: {
    name: 'Median',
    words: 'The change in the middle: at least half of the courses improved by this or more (below 0: became worse).',
  },
  iqr: {
    name: 'Middle half',
    words: 'From the lower to the upper quartile, by linear interpolation between neighbours (type 7).',
    source: 'Hyndman RJ, Fan Y, "Sample quantiles in statistical packages", Am Stat 1996;50:361-365',
  },
  bands: {
    name: 'Bands',
    words:
      'How many courses improved by a large, moderate or small amount, had no important change, or became worse, by the ' +
      'clinic’s own thresholds. A change that just reaches a threshold counts. Shares have Wilson’s 95% interval.',
    source: THRESHOLD_SOURCE,
  },
  items: {
    name: 'Single items',
    words:
      'The baseline score less the score in the same answer that the course’s change comes from, for each item that was ' +
      'answered both times. An item that was added later has no baseline and is in none of this.',
  },
  by_session: {
    name: 'By session',
    words:
      'The change at the answer given for each session: recorded with it, or given on its day or in the seven days before ' +
      'and not already taken by an earlier session. The session of the baseline is not in it. Each number has other ' +
      'courses behind it: those who go on are not those who began.',
  },
  later: {
    name: 'At discharge, 3 and 6 months',
    words:
      'At discharge: the change at the last comparable answer up to the day of a discharge that stands, and not more ' +
      `than ${weeks(DISCHARGE_EARLY_DAYS)} before it, since an older one does not say how the patient left. At 3 and 6 ` +
      `months after the baseline: at the comparable answer nearest to that day, from ${weeks(FOLLOW_UP_EARLY_DAYS)} before ` +
      `until ${weeks(FOLLOW_UP_DUE_DAYS)} after it, which is while the follow-up is asked for; of two as near the later one.`,
  },
  waterfall: {
    name: 'Every course',
    words: 'One bar for each followed-up course, the largest improvement first. Those not followed up have no bar.',
  },
  comparators: {
    name: 'Published figures',
    words:
      'What others measured with MYMOP, an untreated control arm included. Other patients, other times, other ways of ' +
      'following up: they stand beside the clinic’s figure, and no test is made of the difference.',
  },
  adverse_events: {
    name: 'Adverse events',
    words:
      'All events recorded with these courses, of any severity and cause, per 10,000 of their sessions, with the exact ' +
      '95% interval of a Poisson count. Where none was recorded, the upper limit is the rate at which none would be seen ' +
      'one time in twenty, about 3 divided by the sessions. What nobody recorded is not in it.',
    source:
      'Garwood F, Biometrika 1936;28:437-442; Hanley JA, Lippman-Hand A, "If nothing goes wrong, is everything all ' +
      'right?", JAMA 1983;249:1743-1745',
  },
}

/** What the report can and cannot tell, for every place that shows it. */
export const LIMITS: readonly string[] = [
  'There is no control group. What patients here would have scored without treatment is not known; in the control arm ' +
    'of the CACTUS trial, on usual care alone, the profile improved by 0.6 in 26 weeks.',
  'Patients choose the symptom that troubles them most, mostly when it is at its worst. Some of its fall is regression to ' +
    'the mean and would have come by itself.',
  'Patients who were not followed up may have done better or worse than those who were. The figures with the missing ' +
    'counted as no change show what would be left if none of them had changed: an assumption, and not the worst one.',
  'Patients answer people whom they know and want to please, and may remember what they answered before.',
  'It can tell how many courses began, how many were scored again, how far those scores moved, and how far chance reaches.',
]
