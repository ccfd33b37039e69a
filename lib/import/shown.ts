import 'server-only'
import { createHash } from 'node:crypto'
import type { Import } from '@/lib/generated/prisma/client'
import { filesOf, isThere } from './work/files'
import { digestIn } from './work/rows-file'

/** Stands for what the page of a checked import shows: how its file is read, what was answered, what each row makes. */
export function shownOf({ id, settings, counts, twins }: Import, database: string): string {
  const { rows } = filesOf(database, id)
  const makes = isThere(rows) ? digestIn(rows) : ''
  return createHash('sha256')
    .update(JSON.stringify([settings, counts, twins, makes]))
    .digest('base64url')
}

export const SHOWN_OTHERWISE =
  'How this file is read, or what was answered about it, changed since you looked. Nothing was brought in: look once more at what would be made now.'
