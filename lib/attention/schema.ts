import { z } from 'zod'
import { requiredText } from '@/lib/form/fields'

/** Why a reason is put to rest. */
export const restSchema = z.object({
  why: requiredText(300, 'Say in a few words why.'),
  submission: z.uuid(),
})

export type RestInput = z.output<typeof restSchema>

/** Taking back asks for nothing more. */
export const takeBackSchema = z.object({})
