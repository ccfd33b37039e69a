import { createHash } from 'node:crypto'
import { fold } from '@/lib/patient/fold'
import type { RowValues } from '../reading'
import { remembered } from '../remembered'

// 128 bits: a million rows of a clinic never meet by chance. Cut before it becomes text: a piece of a text keeps the whole.
const hashOf = (parts: unknown[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest().subarray(0, 16).toString('base64url')

/** A text by which two cells mean the same; punctuation alone stays what it is. */
export const folded = remembered((text: string): string => fold(text) || text.trim())

/** Whether two cells mean the same. */
export const isSame = (one: string, other: string): boolean => one === other || folded(one) === folded(other)

/** What tells one row of a clinic's files from all others: the patient's reference, the problem and the day. */
export const keyOf = (clinicId: string, { reference, problem, answeredOn }: RowValues): string =>
  hashOf([clinicId, reference, folded(problem), answeredOn])

/**
 * What a row says of its day. The words of the items and the patient's facts are left out: they are held against the
 * course and the patient, and a later row may repeat them or not.
 */
export const saidOf = (row: RowValues): string =>
  hashOf([
    row.practitionerEmail.toLowerCase(),
    [row.symptom1, row.symptom2, row.activity, row.wellbeing],
    [row.newSymptomWords, row.newSymptom],
    [row.medicationTaken, row.medication],
    row.prescription,
    row.note,
  ])

/** The same name, however it is written and whichever part comes first; with the birth date it may be one person. */
export const nameKey = ({ familyName, givenName }: { familyName: string; givenName: string }): string =>
  [...folded(familyName).split(' '), ...folded(givenName).split(' ')].sort().join(' ')
