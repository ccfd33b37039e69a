import { z } from 'zod'
import { choice, wholeNumber } from '@/lib/form/fields'
import { LIMITS } from './limits'
import { DELIMITERS, ENCODINGS } from './reading'

/** The fields of a form by name, for what depends on the file; each is judged where the file is known. */
export const textsSchema = z.record(z.string(), z.string())

const MOST_SHEETS = 10_000

const MISSING = {
  encoding: 'Choose how the letters are to be read.',
  delimiter: 'Choose what stands between the columns.',
  sheet: 'Choose a sheet.',
}

/**
 * How a file is opened. A form asks some of this and names what it asks in `asked`, with commas between: that wants an
 * answer, the rest stays as it is.
 */
export const openingSchema = z
  .object({
    asked: z.string().default(''),
    encoding: choice(ENCODINGS, MISSING.encoding).optional(),
    delimiter: choice(DELIMITERS, MISSING.delimiter).optional(),
    sheet: z.coerce.number(MISSING.sheet).int().min(0).max(MOST_SHEETS).optional(),
    headerLine: wholeNumber(1, LIMITS.rows).optional(),
  })
  .superRefine(({ asked, ...chosen }, context) => {
    for (const field of ['encoding', 'delimiter', 'sheet'] as const) {
      if (!asked.split(',').includes(field) || chosen[field] !== undefined) continue
      context.addIssue({ code: 'custom', path: [field], message: MISSING[field] })
    }
  })
  .transform(({ asked: _, ...chosen }) => chosen)

/** `shown` is missing from pages that are older than it. */
export const startSchema = z.object({
  setAside: z.enum(['yes', 'no']).transform(answer => answer === 'yes'),
  shown: z.string().default(''),
})

export const confirmedSchema = z.object({})
