import { openBeside } from '@/lib/db/beside'
import type { Who } from '../record/audit-rows'
import { builtOn } from '../record/built-on'
import { storedMoment } from '../record/insert'
import { takeOut } from '../record/take-out'
import type { Told } from './told'

export type Undoing = Who & { database: string }

/** Why an import can't be taken out any more, or null. Reads alone. */
export function undoRefused({ database, ...of }: Undoing): string | null {
  const sqlite = openBeside(database, { readonly: true })
  try {
    return builtOn(sqlite, { importId: of.importId, clinicId: of.clinicId })
  } finally {
    sqlite.close()
  }
}

/** Takes an import out of the record again, all of it or nothing. Returns why not, or null where it is out. */
export async function undo({ database, ...who }: Undoing, told: Told): Promise<string | null> {
  const { importId, clinicId } = who
  const sqlite = openBeside(database, { readonly: false })
  try {
    await told.turn()
    sqlite.exec('BEGIN IMMEDIATE')
    const why = builtOn(sqlite, { importId, clinicId })
    if (why) return why
    takeOut(sqlite, who)
    const update = sqlite.prepare(
      `UPDATE Import SET state = 'undone', finishedAt = ? WHERE id = ? AND clinicId = ? AND state = 'done'`,
    )
    const { changes } = update.run(storedMoment(who.at), importId, clinicId)
    if (changes !== 1) return 'This was undone already.'
    sqlite.exec('COMMIT')
    return null
  } finally {
    if (sqlite.inTransaction) sqlite.exec('ROLLBACK')
    sqlite.close()
  }
}
