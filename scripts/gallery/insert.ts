import type Database from 'better-sqlite3'

export type Row = Record<string, string | number | null>

/** Writes rows whose further columns have a default. */
export function insert(sqlite: Database.Database, table: string, row: Row): void {
  const columns = Object.keys(row)
  const names = columns.map(column => `"${column}"`).join(', ')
  const places = columns.map(() => '?').join(', ')
  sqlite.prepare(`INSERT INTO "${table}" (${names}) VALUES (${places})`).run(Object.values(row))
}

/** A moment of a day as the database keeps it. */
export const moment = (day: string, clock = '12:00') => `${day}T${clock}:00.000+00:00`
