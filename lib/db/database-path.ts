import 'server-only'
import { type Db, db, type Tx } from './client'

/** The path of the database file that `db` stands for. */
export async function databasePath(on: Db | Tx = db): Promise<string> {
  const rows = await on.$queryRaw<{ file: string }[]>`SELECT file FROM pragma_database_list WHERE name = 'main'`
  const file = rows[0]?.file
  if (!file) throw new Error('This database is in no file.')
  return file
}
