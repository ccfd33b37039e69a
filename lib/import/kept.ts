import { z } from 'zod'
import { COLUMNS } from './columns'
import { DATE_STYLES, DELIMITERS, ENCODINGS } from './reading'

/** What an import keeps of its file as JSON, read back. */
const place = z.number().int().min(0)

export const keptSettings = z.object({
  kind: z.enum(['csv', 'xlsx']),
  encoding: z.enum(ENCODINGS),
  delimiter: z.enum(DELIMITERS),
  sheet: place,
  headerLine: place.min(1),
  dateStyle: z.enum(DATE_STYLES),
  birthDateStyle: z.enum(DATE_STYLES).nullable(),
  columns: z.partialRecord(z.enum(COLUMNS), place),
  numberMakesSession: z.boolean(),
})

const texts = z.array(z.string())

export const keptInspection = z.object({
  suggested: keptSettings,
  questions: z.array(z.enum(['encoding', 'delimiter', 'sheet', 'date_style', 'columns', 'number_makes_session'])),
  header: texts,
  examples: z.array(texts),
  sheets: texts,
  ambiguousDates: texts,
  encodingSamples: z.array(z.object({ encoding: z.enum(ENCODINGS), texts })),
  rows: place,
})

export const keptCounts = z.object({
  rows: place,
  patients: place,
  courses: place,
  responses: place,
  sessions: place,
  already: place,
  // Imports of before it was counted apart have none.
  doubled: place.default(0),
  wrong: place,
})

export const keptTwins = z.array(
  z.object({
    key: z.string(),
    name: z.string(),
    birthDate: z.string(),
    references: texts,
    answer: z.enum(['same', 'different']).nullable(),
  }),
)

/** A text that was kept, read by its schema; null where nothing was. */
export const readKept = <T>(schema: z.ZodType<T>, text: string | null): T | null =>
  text === null ? null : schema.parse(JSON.parse(text))
