import type { AnsweredBy, AnsweredHow, MedicationImportance, SymptomDuration } from '@/lib/generated/prisma/enums'
import { ITEM_LABELS, ITEMS, type Item, type Score } from '@/lib/mymop/items'
import type { FieldError } from '@/lib/result'
import type { AnswerInput } from './schema'

/** The patient's own words of a course; '' where an item was left out. */
export type Words = { symptom1: string; symptom2: string; activity: string }

type Medication = { medicationTaken: boolean | null; medication: string }

/** One MYMOP as it is kept. */
export type AnswerRecord = {
  symptom1: Score
  symptom2: Score | null
  activity: Score | null
  wellbeing: Score | null
  newSymptomWords: string
  newSymptom: Score | null
  answeredBy: AnsweredBy
  answeredHow: AnsweredHow
  medicationTaken: boolean | null
  medication: string
  medicationImportance: MedicationImportance | null
  symptomDuration: SymptomDuration | null
  expectation: number | null
  somethingElse: string
}

/** What the course knew before this answer: its words, what was said of medication last, and whether it is the first. */
export type Before = { words: Words; medication: Medication | null; initial: boolean }

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
  const errors = [...scoreErrors(input, words), ...newSymptomErrors(input), ...aboutErrors(input)]
  if (errors.length > 0 || typeof input.symptom1 !== 'number' || !input.answeredBy || !input.answeredHow) {
    return { ok: false, errors }
  }
  const record: AnswerRecord = {
    symptom1: input.symptom1,
    symptom2: input.symptom2 ?? null,
    activity: input.activity ?? null,
    wellbeing: input.wellbeing ?? null,
    newSymptomWords: before.initial ? '' : input.newSymptomWords,
    newSymptom: before.initial ? null : (input.newSymptom ?? null),
    answeredBy: input.answeredBy,
    answeredHow: input.answeredHow,
    ...medicationOf(input, before.medication),
    medicationImportance: before.initial ? input.medicationImportance : null,
    symptomDuration: before.initial ? input.symptomDuration : null,
    expectation: before.initial ? input.expectation : null,
    somethingElse: before.initial ? '' : input.somethingElse,
  }
  return { ok: true, record, words }
}

function scoreErrors(input: AnswerInput, words: Words): FieldError[] {
  const errors: FieldError[] = []
  for (const item of ITEMS) {
    const label = ITEM_LABELS[item]
    const scored = typeof input[item] === 'number'
    if (item === 'symptom1' && !scored) {
      errors.push({
        field: item,
        message: `${label} needs a score from 0 to 6. Without one, choose “No scores today”.`,
      })
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

function aboutErrors(input: AnswerInput): FieldError[] {
  const errors: FieldError[] = []
  if (!input.answeredBy) errors.push({ field: 'answeredBy', message: 'Say who answered.' })
  if (!input.answeredHow) errors.push({ field: 'answeredHow', message: 'Say how the patient answered.' })
  if (input.medicationTaken === 'yes' && !input.medication) {
    errors.push({ field: 'medication', message: 'Say which medication, and how much.' })
  }
  return errors
}

function medicationOf(input: AnswerInput, before: Medication | null): Medication {
  if (input.medicationTaken === 'same' && before) {
    return { medicationTaken: before.medicationTaken, medication: before.medication }
  }
  if (input.medicationTaken === 'yes') return { medicationTaken: true, medication: input.medication }
  if (input.medicationTaken === 'no') return { medicationTaken: false, medication: '' }
  return { medicationTaken: null, medication: '' }
}
