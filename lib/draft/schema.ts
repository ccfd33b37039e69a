import { z } from 'zod'

const FIELDS = 400
const LONGEST = 20_000

const text = z.string().max(LONGEST)
const field = z.string().regex(/^[\w.:-]{1,100}$/)

/** What the page sends to keep a draft: made by the program, so what does not fit is an attack or a fault. */
export const draftPatchSchema = z.object({
  courseId: z.string().max(60),
  draftId: z.uuid(),
  /** Whether the form knows that the draft was there: where it is not, it was discarded, and is not begun again. */
  exists: z.boolean().default(false),
  patch: z.record(field, z.object({ base: text, value: text })).refine(patch => Object.keys(patch).length <= FIELDS),
})

export type DraftPatch = z.output<typeof draftPatchSchema>

const valuesSchema = z.record(z.string(), z.string())

/** The values of a form out of JSON that came back from a browser or the database; nothing of what is none. */
export function valuesOf(json: string): Record<string, string> {
  try {
    const read = valuesSchema.safeParse(JSON.parse(json))
    return read.success ? read.data : {}
  } catch {
    return {}
  }
}
