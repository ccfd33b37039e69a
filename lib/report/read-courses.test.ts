import { expect, test } from 'vitest'
import { testPractice } from '@/lib/auth/test-practice'
import { openReadOnly } from '@/lib/db/read-only'
import { planOf } from '@/lib/db/test-plans'
import { readCourses } from './read-courses'

const practice = testPractice()

/** How SQLite goes about each statement that a report is read with, in its own words. */
async function plans(): Promise<string[]> {
  const [main] = await practice.db.$queryRaw<{ file: string }[]>`SELECT file FROM pragma_database_list`
  const sqlite = openReadOnly(main?.file ?? '')
  const statements: string[] = []
  const listening = new Proxy(sqlite, {
    get: (_, name) => (name === 'prepare' ? prepare : Reflect.get(sqlite, name)),
  })
  const prepare = (sql: string) => {
    statements.push(sql)
    return sqlite.prepare(sql)
  }
  try {
    Array.from(readCourses(listening, practice.clinicId))
    return statements.flatMap(sql => planOf(sqlite, sql))
  } finally {
    sqlite.close()
  }
}

test('sessions and answers are read from their indexes alone, in the order of their course', async () => {
  const read = await plans()
  expect(read).toContain('SCAN Session USING COVERING INDEX Session_for_reports_idx')
  expect(read).toContain('SCAN Response USING COVERING INDEX Response_for_reports_idx')
})
