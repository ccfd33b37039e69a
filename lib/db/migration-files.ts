import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Migration = { name: string; sql: string; checksum: string }

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The migrations of a folder in name order. Throws one sentence if a migration has no migration.sql. */
export function readMigrations(folder: string): Migration[] {
  const entries = readdirSync(folder, { withFileTypes: true })
  const names = entries.flatMap(entry => (entry.isDirectory() ? entry.name : [])).sort()
  return names.map(name => {
    const file = join(folder, name, 'migration.sql')
    if (!existsSync(file))
      throw new Error(`The migration ${name} has no migration.sql: this copy of Courseline is not whole.`)
    const sql = readFileSync(file, 'utf8')
    return { name, sql, checksum: sha256(sql) }
  })
}

/** Whether this is the file that was applied. Line endings may differ, as git changes them between systems. */
export function hasChecksum({ sql, checksum }: Migration, recorded: string): boolean {
  const otherEndings = sql.includes('\r\n') ? sql.replaceAll('\r\n', '\n') : sql.replaceAll('\n', '\r\n')
  return checksum === recorded || sha256(otherEndings) === recorded
}
