import type { Thresholds } from '@/lib/mymop/verdict'
import type { CourseFacts } from './course-facts'
import { AGE_BANDS } from './filters'
import { BANDS, bandRange } from './page/bands'
import { points, type Twelfths, verdictOn } from './spread'
import { DEFINITIONS } from './words'

/** A column of the export, for the data dictionary that goes with it. */
export type DictionaryEntry = { column: string; type: string; range: string; meaning: string }

type Column = Omit<DictionaryEntry, 'meaning'> & {
  meaning: string | ((thresholds: Thresholds) => string)
  of: (row: ExportRow) => string | number | null
}

/** A course with what it is called in this export and no other. */
export type ExportRow = { key: string; course: CourseFacts; thresholds: Thresholds }

const CHANGE = { type: 'number, up to 4 decimals', range: 'from -6 to 6; empty where there is none' }
const COUNT = { type: 'whole number', range: '0 or more' }
const YES_NO = { type: 'whole number', range: '1 yes, 0 no' }

/** Twelfths as scale points with as many decimals as tell any two of them apart. */
const shown = (change: Twelfths | null | undefined) =>
  change === null || change === undefined ? null : Number(points(change).toFixed(4))

const COLUMNS: readonly Column[] = [
  {
    column: 'course_key',
    type: 'text',
    range: 'k and 16 letters or digits',
    meaning:
      'A random key, made for this file. Another export has other keys, and nothing leads from a key to a record.',
    of: ({ key }) => key,
  },
  {
    column: 'age_band',
    type: 'text',
    range: AGE_BANDS.join(', '),
    meaning: 'Age in whole years on the day the course began.',
    of: ({ course }) => course.ageBand,
  },
  {
    column: 'duration',
    type: 'text',
    range: 'new, long_standing; empty where nobody said',
    meaning: 'How long symptom 1 had been there by the initial answer: up to 12 weeks, or longer.',
    of: ({ course }) => course.duration,
  },
  {
    column: 'with_baseline',
    ...YES_NO,
    meaning: DEFINITIONS.with_baseline.words,
    of: ({ course }) => Number(course.baseline !== null),
  },
  {
    column: 'baseline_profile',
    type: 'number, up to 4 decimals',
    range: '0 to 6; empty where there is none',
    meaning: 'The mean of the items answered at the baseline; it needs symptom 1 and one more. Lower is better.',
    of: ({ course }) => shown(course.baseline?.profile?.value),
  },
  {
    column: 'baseline_items',
    type: 'whole number',
    range: '2 to 4; empty where there is no profile',
    meaning: 'How many items that profile is the mean of.',
    of: ({ course }) => course.baseline?.profile?.answered ?? null,
  },
  {
    column: 'later_answers',
    type: 'whole number',
    range: '0 or more; empty without a baseline',
    meaning: 'Answers given after the baseline, comparable or not.',
    of: ({ course }) => course.baseline?.laterAnswers ?? null,
  },
  {
    column: 'followed_up',
    ...YES_NO,
    meaning: DEFINITIONS.followed_up.words,
    of: ({ course }) => Number(Boolean(course.baseline?.outcome)),
  },
  {
    column: 'change',
    ...CHANGE,
    meaning: DEFINITIONS.change.words,
    of: ({ course }) => shown(course.baseline?.outcome?.change),
  },
  {
    column: 'items_compared',
    type: 'whole number',
    range: '2 to 4; empty where there is no change',
    meaning: 'How many items were answered both times.',
    of: ({ course }) => course.baseline?.outcome?.compared ?? null,
  },
  {
    column: 'days_after_baseline',
    type: 'whole number',
    range: '0 or more; empty where there is no change',
    meaning: 'Days from the baseline to the answer that the change comes from.',
    of: ({ course }) => course.baseline?.outcome?.daysAfterBaseline ?? null,
  },
  {
    column: 'verdict',
    type: 'text',
    range: 'large, moderate, small, none, worse; empty where there is no change',
    meaning: thresholds =>
      `What the clinic calls that change: ${BANDS.map(band => `${band}, ${bandRange(band, thresholds)}`).join('; ')}.`,
    of: ({ course, thresholds }) => {
      const outcome = course.baseline?.outcome
      return outcome ? verdictOn(outcome.change, thresholds) : null
    },
  },
  ...(['symptom1', 'symptom2', 'activity', 'wellbeing'] as const).map(item => ({
    column: `change_${item}`,
    type: 'whole number',
    range: CHANGE.range,
    meaning: DEFINITIONS.items.words,
    of: ({ course }: ExportRow) => shown(course.baseline?.outcome?.items[item]),
  })),
  ...(['discharge', '3_months', '6_months'] as const).map(moment => ({
    column: `change_at_${moment}`,
    ...CHANGE,
    meaning: DEFINITIONS.later.words,
    of: ({ course }: ExportRow) => shown(course.baseline?.later[moment]),
  })),
  {
    column: 'discharged',
    ...YES_NO,
    meaning: 'The course has been ended, and not reopened.',
    of: ({ course }) => Number(course.discharged),
  },
  { column: 'sessions', ...COUNT, meaning: 'Treatments recorded in the course.', of: ({ course }) => course.sessions },
  {
    column: 'adverse_events',
    ...COUNT,
    meaning: 'Adverse events recorded with the course, of any severity and cause.',
    of: ({ course }) => course.events,
  },
]

/** What each column of the export holds by the clinic's thresholds, in the order of the file. */
export const dataDictionary = (thresholds: Thresholds): DictionaryEntry[] =>
  COLUMNS.map(({ of: _, meaning, ...entry }) => ({
    ...entry,
    meaning: typeof meaning === 'string' ? meaning : meaning(thresholds),
  }))

/** The names of the columns. */
export const EXPORT_HEADER = COLUMNS.map(({ column }) => column)

/** The cells of a course. */
export const cellsOf = (row: ExportRow) => COLUMNS.map(({ of }) => of(row))
