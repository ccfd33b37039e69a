import type { Choice } from '@/components/form/field'
import { GLOBAL_CHANGES } from '@/lib/mymop/companion'

/** What a file that was brought in does not say. */
export const NOT_RECORDED: Choice = { value: 'not_recorded', label: 'Not recorded' }

/** How the choices of a response read, in forms and beside scores. */
export const ANSWERED_BY_CHOICES: Choice[] = [
  { value: 'alone', label: 'Patient alone' },
  { value: 'with_help', label: 'Patient, with help' },
  { value: 'proxy', label: 'Somebody for the patient' },
]

export const ANSWERED_HOW_CHOICES: Choice[] = [
  { value: 'spoken', label: 'Said aloud' },
  { value: 'paper', label: 'On paper' },
  { value: 'tablet', label: 'Clinic tablet' },
  { value: 'phone', label: 'Own phone' },
]

export const DURATION_CHOICES: Choice[] = [
  { value: 'up_to_4_weeks', label: '0 to 4 weeks' },
  { value: 'weeks_4_to_12', label: '4 to 12 weeks' },
  { value: 'months_3_to_12', label: '3 months to 1 year' },
  { value: 'years_1_to_5', label: '1 to 5 years' },
  { value: 'over_5_years', label: 'Over 5 years' },
]

export const COMPARED_CHOICES: Choice[] = [
  { value: 'less', label: 'Less' },
  { value: 'same', label: 'The same' },
  { value: 'more', label: 'More' },
]

export const IMPORTANCE_CHOICES: Choice[] = [
  { value: 'not', label: 'Not important' },
  { value: 'a_bit', label: 'A bit important' },
  { value: 'very', label: 'Very important' },
  { value: 'not_applicable', label: 'Not applicable' },
]

export const GLOBAL_CHANGE_CHOICES: Choice[] = GLOBAL_CHANGES.map(({ step, words }) => ({
  value: String(step),
  label: words,
}))
