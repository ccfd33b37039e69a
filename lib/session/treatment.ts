import { z } from 'zod'
import { optionalChoice, optionalText, wholeNumber } from '@/lib/form/fields'
import { ELECTRO_MODES, modalitiesOf } from './modalities'

/** Frequencies of electroacupuncture, Hz. */
const MOST_HZ = 2500
/** Above any treatment: a longer count is a slip of the key. */
const MOST_NEEDLES = 200

const emptyIsNull = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : null)

/** A whole number that may be left out (null). */
const count = (min: number, max: number) => z.preprocess(emptyIsNull, wholeNumber(min, max).nullable())

/** What was done in a session, as its form sends it (STRICTA 2010, items 2 and 3). */
export const treatmentFields = {
  /** Several checkboxes of one name arrive with commas between. */
  modality: z.preprocess(
    value => modalitiesOf(String(value ?? '')),
    z.array(z.string()).transform(all => all.join(',')),
  ),
  electroHz: count(0, MOST_HZ),
  electroHzHigh: count(0, MOST_HZ),
  electroMode: optionalChoice(ELECTRO_MODES).transform(mode => mode ?? ''),
  prescription: optionalText(5000),
  needleSize: optionalText(60),
  needlesIn: count(0, MOST_NEEDLES),
  needlesOut: count(0, MOST_NEEDLES),
  missingNeedle: optionalText(1000),
  tongue: optionalText(500),
  pulse: optionalText(500),
  pattern: optionalText(500),
  tenderPoints: optionalText(1000),
  advice: optionalText(3000),
  referral: optionalText(500),
  fee: z.preprocess(
    value => (typeof value === 'string' ? value.trim().replace(',', '.') : ''),
    z.string().regex(/^(\d{1,6}(\.\d{1,2})?)?$/, 'Type an amount such as 45 or 45.50.'),
  ),
  note: optionalText(10_000),
}

const treatmentShape = z.object(treatmentFields)

export type TreatmentInput = z.output<typeof treatmentShape>

/** The columns of a session that say what was done. */
export function treatmentColumns({ modality, electroHz, electroHzHigh, electroMode, ...said }: TreatmentInput) {
  const electro = modality.split(',').includes('electroacupuncture')
  return {
    modalities: modality,
    // What was typed for a modality that was taken back says nothing about this session.
    electroHz: electro ? electroHz : null,
    electroHzHigh: electro ? electroHzHigh : null,
    electroMode: electro ? electroMode : '',
    prescription: said.prescription,
    needleSize: said.needleSize,
    needlesIn: said.needlesIn,
    needlesOut: said.needlesOut,
    missingNeedle: said.missingNeedle,
    tongue: said.tongue,
    pulse: said.pulse,
    pattern: said.pattern,
    tenderPoints: said.tenderPoints,
    advice: said.advice,
    referral: said.referral,
    fee: said.fee,
    note: said.note,
  }
}
