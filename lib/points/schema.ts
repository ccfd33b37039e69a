import { z } from 'zod'
import { optionalText } from '@/lib/form/fields'
import type { OwnEntry } from '@/lib/reference/own-entry'
import { readPrescription } from './read'

/** What a form may send. 100 points with everything said of each are about 5,000 characters. */
const MOST_CHARACTERS = 10_000

/** A prescription as people type it: comes out as it is kept. What could not be read is named in one message. */
export const prescriptionWith = (own: readonly OwnEntry[]) =>
  optionalText(MOST_CHARACTERS).transform((text, context) => {
    const read = readPrescription(text, own)
    if (read.ok) return read.value
    context.addIssue({ code: 'custom', message: read.message ?? '' })
    return z.NEVER
  })

/** The same where the clinic has no points of its own. */
export const prescription = prescriptionWith([])
