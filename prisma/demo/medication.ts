import type { MedicationCompared } from '@/lib/mymop/medication'

/** What people take for a problem, from most to least; the last step is the day they take nothing for it. */
const LADDERS = {
  ibuprofen: ['ibuprofen 400 mg 3 a day', 'ibuprofen 400 mg 1 or 2 a day', 'ibuprofen 200 mg now and then'],
  paracetamol: ['paracetamol 500 mg 8 a day', 'paracetamol 500 mg 4 a day', 'paracetamol 500 mg on bad days'],
  codeine: ['co-codamol 30/500 6 a day', 'co-codamol 8/500 4 a day', 'co-codamol 8/500 at night'],
  naproxen: ['naproxen 500 mg 2 a day', 'naproxen 250 mg 2 a day', 'naproxen 250 mg once or twice a week'],
  'ibuprofen gel': ['ibuprofen gel 3 times a day', 'ibuprofen gel at night'],
  amitriptyline: ['amitriptyline 20 mg at night', 'amitriptyline 10 mg at night'],
  gabapentin: ['gabapentin 300 mg 3 a day', 'gabapentin 300 mg 2 a day', 'gabapentin 100 mg at night'],
  sumatriptan: ['sumatriptan 50 mg, 8 a month', 'sumatriptan 50 mg, 4 a month', 'sumatriptan 50 mg, 1 or 2 a month'],
  propranolol: ['propranolol 40 mg 2 a day', 'propranolol 10 mg when needed'],
  sertraline: ['sertraline 100 mg', 'sertraline 50 mg'],
  zopiclone: ['zopiclone 7.5 mg most nights', 'zopiclone 3.75 mg twice a week'],
  mebeverine: ['mebeverine 135 mg 3 a day', 'mebeverine 135 mg before a big meal'],
  loperamide: ['loperamide 2 mg daily', 'loperamide 2 mg before going out'],
  hrt: ['HRT patches, and sage tablets', 'HRT patches'],
  cetirizine: ['cetirizine 10 mg daily, and eye drops', 'cetirizine 10 mg daily', 'cetirizine 10 mg now and then'],
  'nasal spray': ['steroid nasal spray twice a day', 'steroid nasal spray once a day'],
  'none taken': [],
} as const

export type LadderName = keyof typeof LADDERS

export type Medication = { medicationTaken: boolean; medication: string }

/** How many steps a ladder has before the one on which nothing is taken. */
export const stepsOf = (ladder: LadderName): number => LADDERS[ladder].length

/** What somebody on this step of the ladder says they take; a step below the last is nothing. */
export function medicationAt(ladder: LadderName, step: number): Medication {
  const medication = LADDERS[ladder][Math.max(0, step)]
  return medication ? { medicationTaken: true, medication } : { medicationTaken: false, medication: '' }
}

/**
 * How somebody on a step compares it with the step they began on. Said only where it changed: who goes on as before is
 * not asked to compare. Null where nothing is taken.
 */
export function comparedAt(ladder: LadderName, start: number, step: number): MedicationCompared | null {
  const now = medicationAt(ladder, step)
  const first = medicationAt(ladder, start)
  if (!now.medicationTaken || now.medication === first.medication) return null
  return step > start ? 'less' : 'more'
}
