import { COLUMNS, type Column, REQUIRED_COLUMNS } from './columns'

type Guide = { holds: string; example: string }

/** What belongs into each column, for the person who fills a spreadsheet, with an invented example. */
export const COLUMN_GUIDE: Record<Column, Guide> = {
  patient_reference: { holds: 'The clinic’s own number for the patient', example: 'EX-001' },
  family_name: { holds: 'Needed for a patient who is new here', example: 'Example' },
  given_name: { holds: 'Needed for a patient who is new here', example: 'Ruth' },
  birth_date: { holds: 'Needed for a patient who is new here', example: '1975-02-04' },
  problem: {
    holds: 'What the course is for; rows of one patient and problem make one course',
    example: 'Low back pain',
  },
  practitioner_email: {
    holds: 'Who treated, a member of the clinic; empty is whoever imports',
    example: 'sam@example.org',
  },
  answered_on: { holds: 'The day of the answer, in one date style throughout', example: '2025-03-04' },
  session_number: { holds: 'The number of the session that the answer belongs to', example: '1' },
  symptom1: { holds: 'The patient’s own words; the first row of a course has them', example: 'ache low down' },
  symptom1_score: { holds: 'A whole number from 0 to 6', example: '5' },
  symptom2: { holds: 'The patient’s own words', example: 'stiff in the mornings' },
  symptom2_score: { holds: '0 to 6, or empty where it was not answered', example: '4' },
  activity: { holds: 'The patient’s own words', example: 'walking the dog' },
  activity_score: { holds: '0 to 6, or empty where it was not answered', example: '4' },
  wellbeing_score: { holds: '0 to 6, or empty where it was not answered', example: '3' },
  new_symptom: { holds: 'A symptom that came up later, in the patient’s words', example: 'headache' },
  new_symptom_score: { holds: '0 to 6', example: '2' },
  medication: {
    holds: 'What was taken for the problem, and how much, or “no”; empty is not asked',
    example: 'ibuprofen 400 mg twice a day',
  },
  points: { holds: 'The points needled; they make a treatment on that day', example: 'BL23 both, GV4' },
  note: { holds: 'Anything else about that day', example: 'slept badly' },
}

/** Whether a row without it says nothing that could be kept. */
export const isNeeded = (column: Column): boolean => REQUIRED_COLUMNS.some(required => required === column)

const EXAMPLES: Partial<Record<Column, string>>[] = [
  {
    patient_reference: 'EX-001',
    family_name: 'Example',
    given_name: 'Ruth',
    birth_date: '1975-02-04',
    problem: 'Low back pain',
    answered_on: '2025-03-04',
    session_number: '1',
    symptom1: 'ache low down',
    symptom1_score: '5',
    symptom2: 'stiff in the mornings',
    symptom2_score: '4',
    activity: 'walking the dog',
    activity_score: '4',
    wellbeing_score: '3',
    medication: 'ibuprofen 400 mg twice a day',
    points: 'BL23 both, BL40 both, GV4',
  },
  {
    patient_reference: 'EX-001',
    family_name: 'Example',
    given_name: 'Ruth',
    birth_date: '1975-02-04',
    problem: 'Low back pain',
    answered_on: '2025-03-11',
    session_number: '2',
    symptom1_score: '4',
    symptom2_score: '4',
    activity_score: '3',
    wellbeing_score: '3',
    points: 'BL23 both, BL40 both',
    note: 'slept better',
  },
  {
    patient_reference: 'EX-002',
    family_name: 'Specimen',
    given_name: 'Omar',
    birth_date: '1988-11-30',
    problem: 'Headache',
    answered_on: '2025-03-05',
    session_number: '1',
    symptom1: 'pressure behind the eyes',
    symptom1_score: '6',
    activity: 'reading',
    activity_score: '5',
    wellbeing_score: '4',
    points: 'LI4 both, GB20 both',
  },
]

/** Told to spreadsheets by the mark at the start: names with accents survive being saved again. */
const UTF8_MARK = '\uFEFF'

const cell = (text = '') => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const line = (cells: (string | undefined)[]) => `${cells.map(cell).join(',')}\r\n`

/** The first row of a clinic's spreadsheet as CSV, and nothing else. */
export const templateCsv = (): string => UTF8_MARK + line([...COLUMNS])

/** The same with three rows of two invented patients. */
export const exampleCsv = (): string =>
  templateCsv() + EXAMPLES.map(example => line(COLUMNS.map(column => example[column]))).join('')
