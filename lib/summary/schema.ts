import { z } from 'zod'
import { choice, optionalText } from '@/lib/form/fields'
import { READERS } from './facts'
import { TEXT_MAX } from './text'

const text = optionalText(TEXT_MAX)

/** The form of a summary: whom it is for, and both texts, of which one is printed. */
export const summarySchema = z
  .object({ reader: choice(READERS, 'Choose whom it is for.'), patient: text, gp: text })
  .transform(({ reader, ...texts }) => ({ reader, text: texts[reader] }))

export type SummaryInput = z.output<typeof summarySchema>
