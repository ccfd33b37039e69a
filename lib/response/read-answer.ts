import type { AnsweredBy, AnsweredHow, MedicationImportance, SymptomDuration } from '@/lib/generated/prisma/enums'
import { ITEM_LABELS, ITEMS, type Item, type Score } from '@/lib/mymop/items'
import type { MedicationCompared } from '@/lib/mymop/medication'
import type { FieldError } from '@/lib/result'
import { type Companions, newCompanions } from './companions'
import type { AnswerInput } from './schema'

/** The patient's own words of a course; '' where an item was left out. */
export type Words = { symptom1: string; symptom2: string; activity: string }

type Medication = {
  medicationTaken: boolean | null
  medication: string
  medicationCompared: MedicationCompared | null
}

/** One MYMOP as it is kept. */
export type AnswerRecord = {
  symptom1: Score
  symptom2: Score | null
  activity: Score | null
  wellbeing: Score | null
  pain: number | null
  globalChange: number | null
  newSymptomWords: string
  newSymptom: Score | null
  answeredBy: AnsweredBy
  answeredHow: AnsweredHow
  medicationTaken: boolean | null
  medication: string
  medicationCompared: MedicationCompared | null
  medicationImportance: MedicationImportance | null
  symptomDuration: SymptomDuration | null
  expectation: number | null
  somethingElse: string
}

/**
 * What is known before this answer: the course's words, whether the form asked what only a first answer is asked, and
 * whether it offered to go without scores, which companion measures the clinic asks, and in a correction what was
 * recorded of who answered and how.
 */
export type Before = {
  words: Words
  initial: boolean
  mayGoUnscored: boolean
  companions: Companions
  recorded?: { answeredBy: AnsweredBy; answeredHow: AnsweredHow }
}

export type ReadAnswer = { ok: true; record: AnswerRecord; words: Words } | { ok: false; errors: FieldError[] }

const asksFor = (item: Item, words: Words) => item === 'symptom1' || item === 'wellbeing' || words[item] !== ''

/**
 * Checks one sent MYMOP against its course (rules 1 to 5 of the instrument): symptom 1 is scored, every other item
 * that has words is scored or deliberately "not answered", words once used stay, and an item may be named later.
 */
export function readAnswer(input: AnswerInput, before: Before): ReadAnswer {
  const words = {
    symptom1: before.words.symptom1,
    symptom2: before.words.symptom2 || input.symptom2Words,
    activity: before.words.activity || input.activityWords,
  }
  const errors = [...scoreErrors(input, words, before), ...newSymptomErrors(input), ...aboutErrors(input, before)]
  if (errors.length > 0 || typeof input.symptom1 !== 'number' || !input.answeredBy || !input.answeredHow) {
    return { ok: false, errors }
  }
  const record: AnswerRecord = {
    symptom1: input.symptom1,
    symptom2: input.symptom2 ?? null,
    activity: input.activity ?? null,
    wellbeing: input.wellbeing ?? null,
    ...newCompanions(input, before.initial, before.companions),
    newSymptomWords: before.initial ? '' : input.newSymptomWords,
    newSymptom: before.initial ? null : (input.newSymptom ?? null),
    answeredBy: input.answeredBy,
    answeredHow: input.answeredHow,
    ...medicationOf(input, before.initial),
    medicationImportance: before.initial ? input.medicationImportance : null,
    symptomDuration: before.initial ? input.symptomDuration : null,
    expectation: before.initial ? input.expectation : null,
    somethingElse: before.initial ? '' : input.somethingElse,
  }
  return { ok: true, record, words }
}

function scoreErrors(input: AnswerInput, words: Words, { mayGoUnscored }: Before): FieldError[] {
  const errors: FieldError[] = []
  for (const item of ITEMS) {
    const label = ITEM_LABELS[item]
    const scored = typeof input[item] === 'number'
    if (item === 'symptom1' && !scored) {
      const without = mayGoUnscored ? ' Without one, choose “No scores today”.' : ''
      errors.push({ field: item, message: `${label} needs a score from 0 to 6.${without}` })
    } else if (asksFor(item, words) && input[item] === undefined) {
      errors.push({ field: item, message: `${label}: choose 0 to 6, or “not answered”.` })
    } else if (!asksFor(item, words) && scored) {
      errors.push({
        field: `${item}Words`,
        message: `${label} has a score but no words. Write the patient’s own words.`,
      })
    }
  }
  return errors
}

function newSymptomErrors(input: AnswerInput): FieldError[] {
  const scored = typeof input.newSymptom === 'number'
  if (input.newSymptomWords && !scored) {
    return [{ field: 'newSymptom', message: 'The new symptom needs a score from 0 to 6.' }]
  }
  if (scored && !input.newSymptomWords) {
    return [{ field: 'newSymptomWords', message: 'Write the patient’s own words for the new symptom.' }]
  }
  return []
}

function aboutErrors(input: AnswerInput, { recorded }: Before): FieldError[] {
  const errors: FieldError[] = []
  // What a file did not say may stay unsaid; who records an answer knows it.
  const said = (field: 'answeredBy' | 'answeredHow') =>
    input[field] !== null && (input[field] !== 'not_recorded' || recorded?.[field] === 'not_recorded')
  if (!said('answeredBy')) errors.push({ field: 'answeredBy', message: 'Say who answered.' })
  if (!said('answeredHow')) errors.push({ field: 'answeredHow', message: 'Say how the patient answered.' })
  if (input.medicationTaken === 'yes' && !input.medication) {
    errors.push({ field: 'medication', message: 'Say which medication, and how much.' })
  }
  if (input.medicationTaken === 'same' && shownMedication(input).medicationTaken === null) {
    errors.push({
      field: 'medicationTaken',
      message: 'What was taken before isn’t known here. Say whether medication is taken, and which.',
    })
  }
  return errors
}

/** What a sent form says of medication, as it is kept. The first answer is the start: it is compared with nothing. */
export function medicationOf(input: AnswerInput, initial: boolean): Medication {
  const said = input.medicationTaken === 'same' ? shownMedication(input) : typedMedication(input)
  return initial ? { ...said, medicationCompared: null } : said
}

const NOT_ASKED: Medication = { medicationTaken: null, medication: '', medicationCompared: null }
const NONE_TAKEN: Medication = { medicationTaken: false, medication: '', medicationCompared: null }

function typedMedication({ medicationTaken, medication, medicationCompared }: AnswerInput): Medication {
  if (medicationTaken === 'yes') return { medicationTaken: true, medication, medicationCompared }
  return medicationTaken === 'no' ? NONE_TAKEN : NOT_ASKED
}

/** What stood on the screen as "as before", which nobody may replace by what another answer says. */
function shownMedication({ lastMedicationTaken, lastMedication, lastMedicationCompared }: AnswerInput): Medication {
  if (lastMedicationTaken === 'no') return NONE_TAKEN
  if (lastMedicationTaken !== 'yes' || !lastMedication) return NOT_ASKED
  return { medicationTaken: true, medication: lastMedication, medicationCompared: lastMedicationCompared }
}
