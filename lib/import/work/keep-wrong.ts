import { openScratch } from '@/lib/db/beside'
import { isThere } from './files'

/** Leaves of the notes about a file's rows only the wrong ones, which may still be wanted; the others are in the record. */
export function keepWrongRows(path: string): null {
  if (!isThere(path)) return null
  const sqlite = openScratch(path, { readonly: false })
  try {
    sqlite.exec(
      `DELETE FROM outcome WHERE problems = '[]'; DELETE FROM "read" WHERE line NOT IN (SELECT line FROM outcome)`,
    )
    sqlite.exec('VACUUM')
    return null
  } finally {
    sqlite.close()
  }
}
