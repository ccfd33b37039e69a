import { COLUMNS, type Column, REQUIRED_COLUMNS } from './columns'
import { readScore, saysNothing } from './score-cell'

/** Other names under which a column is found, as `plainName` makes them. */
const OTHER_NAMES: Record<Column, string> = {
  patient_reference:
    'reference ref patientref patientid id patientno patientnumber patientcode clientid clientref clientreference clientno clientnumber chartno chartnumber fileno filenumber recordno recordnumber mrn',
  family_name: 'surname lastname last family patientsurname patientfamilyname patientlastname',
  given_name:
    'firstname first forename forenames given givennames christianname patientfirstname patientforename patientgivenname',
  birth_date: 'dob dateofbirth birthdate born birthday birth bday patientdob dateborn',
  problem: 'complaint mainproblem mainproblems presentingproblem presentingcomplaint maincomplaint condition diagnosis',
  practitioner_email: 'practitioner therapist therapistemail clinician clinicianemail acupuncturist acupuncturistemail',
  answered_on:
    'date answered dateanswered answerdate answeredat completed completedon datecompleted completiondate responsedate formdate dateofform visitdate dateofvisit sessiondate dateofsession treatmentdate dateoftreatment appointmentdate day',
  session_number:
    'session sessionno sessionnum sessionnr visit visitno visitnumber treatmentno treatmentnumber appointmentno appointmentnumber',
  symptom1: 'symptom1words symptom1text symptom1description symptom1name firstsymptom mainsymptom symptomone symptom',
  symptom1_score: 's1 s1score symptom1rating scoresymptom1 symptomonescore firstsymptomscore symptomscore score1',
  symptom2: 'symptom2words symptom2text symptom2description symptom2name secondsymptom symptomtwo',
  symptom2_score: 's2 s2score symptom2rating scoresymptom2 symptomtwoscore secondsymptomscore score2',
  activity: 'activitywords activitytext activitydescription activityname',
  activity_score: 'a act ascore actscore activityrating scoreactivity',
  wellbeing_score:
    'wellbeing w wb wbscore wellbeingrating scorewellbeing generalwellbeing generalwellbeingscore feeling',
  new_symptom: 'newsymptomwords newsymptomtext symptom3 symptom3words thirdsymptom',
  new_symptom_score: 's3 s3score ns nsscore newsymptomrating symptom3score thirdsymptomscore',
  medication: 'medications medicine medicines meds drugs medicationtaken',
  points: 'acupoints acupuncturepoints acupuncturepoint pointsused pointsneedled prescription pointprescription',
  note: 'notes comment comments remark remarks',
}

const BY_NAME = new Map<string, Column>()
for (const column of COLUMNS) {
  BY_NAME.set(plainName(column), column)
  for (const name of OTHER_NAMES[column].split(' ')) BY_NAME.set(name, column)
}

/** A column whose name may stand for the patient's words or for the score; what is in it decides. */
const SCORE_OF: Partial<Record<Column, Column>> = {
  symptom1: 'symptom1_score',
  symptom2: 'symptom2_score',
  activity: 'activity_score',
  new_symptom: 'new_symptom_score',
}

type Columns = Partial<Record<Column, number>>
type Claims = Partial<Record<Column, number[]>>

export type Matched = {
  columns: Columns
  /** Columns to which several places have as good a claim, with these; none of them is taken. */
  doubled: Claims
  /** Whether a column that every row needs was not found, or several have as good a claim to one. */
  unclear: boolean
}

/** The name of a column as it is compared: "Patient Reference", "patient_reference" and "PATIENT-REFERENCE" are one. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/**
 * Which column stands where (from 0), by the names in the header and by what is in the first few rows: "Symptom 1" with
 * nothing but scores under it is the score. The column's own name comes before other names for it.
 */
export function matchColumns(header: readonly string[], examples: readonly (readonly string[])[] = []): Matched {
  const { columns, doubled } = namedIn(header)
  for (const [words, score] of Object.entries(SCORE_OF) as [Column, Column][]) {
    const place = columns[words]
    if (place === undefined || columns[score] !== undefined || doubled[score]) continue
    if (!holdsScores(place, examples)) continue
    delete columns[words]
    columns[score] = place
  }
  const missing = REQUIRED_COLUMNS.some(column => columns[column] === undefined)
  return { columns, doubled, unclear: missing || Object.keys(doubled).length > 0 }
}

function namedIn(header: readonly string[]): { columns: Columns; doubled: Claims } {
  const exact: Claims = {}
  const other: Claims = {}
  for (const [place, cell] of header.entries()) {
    const name = plainName(cell)
    const column = BY_NAME.get(name)
    if (!column) continue
    const claims = name === plainName(column) ? exact : other
    claims[column] = [...(claims[column] ?? []), place]
  }
  const columns: Columns = {}
  const doubled: Claims = {}
  for (const [column, places] of Object.entries({ ...other, ...exact }) as [Column, number[]][]) {
    if (places.length > 1) doubled[column] = places
    else columns[column] = places[0]
  }
  return { columns, doubled }
}

/** The number of columns that a row would name if it were the header. */
export function columnsNamed(row: readonly string[]): number {
  const { columns, doubled } = namedIn(row)
  return Object.keys(columns).length + Object.keys(doubled).length
}

function holdsScores(place: number, examples: readonly (readonly string[])[]): boolean {
  const cells = examples.map(row => (row[place] ?? '').trim()).filter(cell => cell !== '' && !saysNothing(cell))
  return cells.length > 0 && cells.every(cell => /^\d/.test(cell) && 'value' in readScore(cell))
}
