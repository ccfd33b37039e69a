/** The columns of a clinic's spreadsheet, by the names under which they are looked for first. */
export const COLUMNS = [
  'patient_reference',
  'family_name',
  'given_name',
  'birth_date',
  'problem',
  'practitioner_email',
  'answered_on',
  'session_number',
  'symptom1',
  'symptom1_score',
  'symptom2',
  'symptom2_score',
  'activity',
  'activity_score',
  'wellbeing_score',
  'new_symptom',
  'new_symptom_score',
  'medication',
  'points',
  'note',
] as const

export type Column = (typeof COLUMNS)[number]

/** The last column of a file of wrong rows. It is passed over, and shows that cells may be marked as text. */
export const WHAT_IS_WRONG = 'what_is_wrong'

/** Without these a row says nothing that could be kept. */
export const REQUIRED_COLUMNS = ['patient_reference', 'problem', 'answered_on', 'symptom1_score'] as const
