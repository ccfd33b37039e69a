import { z } from 'zod'
import { choice, wholeNumber } from '@/lib/form/fields'
import { LIMITS } from './limits'
import { DELIMITERS, ENCODINGS } from './reading'

/** The fields of a form by name, for what depends on the file; each is judged where the file is known. */
export const textsSchema = z.record(z.string(), z.string())

const MOST_SHEETS = 10_000

/** How a file is opened. A form leaves out what is not open; what it leaves out stays as it is. */
export const openingSchema = z.object({
  encoding: choice(ENCODINGS, 'Choose how the letters are to be read.').optional(),
  delimiter: choice(DELIMITERS, 'Choose what stands between the columns.').optional(),
  sheet: z.coerce.number('Choose a sheet.').int().min(0).max(MOST_SHEETS).optional(),
  headerLine: wholeNumber(1, LIMITS.rows).optional(),
})

export const startSchema = z.object({ setAside: z.enum(['yes', 'no']).transform(answer => answer === 'yes') })

export const confirmedSchema = z.object({})
