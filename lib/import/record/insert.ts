import type { Sqlite } from '@/lib/db/beside'

export type Stored = string | number | null

/** A moment as Prisma's adapter stores it, so that what it writes later sorts rightly beside it. */
export const storedMoment = (moment: Date): string => moment.toISOString().replace('Z', '+00:00')

/** Prepares inserting rows of a table: a function that takes each column's value. */
export function inserter<Column extends string>(
  sqlite: Sqlite,
  table: string,
  columns: readonly Column[],
): (row: Record<Column, Stored>) => void {
  const names = columns.map(column => `"${column}"`).join(', ')
  const places = columns.map(() => '?').join(', ')
  const statement = sqlite.prepare(`INSERT INTO "${table}" (${names}) VALUES (${places})`)
  return row => {
    statement.run(columns.map(column => row[column]))
  }
}
