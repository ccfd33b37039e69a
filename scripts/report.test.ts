import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { testPractice } from '@/lib/auth/test-practice'
import { startTestCourse } from '@/lib/course/test-course'
import { lockDatabase } from '@/lib/db/lock'

const practice = testPractice()

async function report(email: string, ...more: string[]) {
  const [main] = await practice.db.$queryRaw<{ file: string }[]>`SELECT file FROM pragma_database_list`
  const file = main?.file ?? ''
  const command = ['--conditions=react-server', '--import', 'tsx', 'scripts/report.ts']
  const args = ['--as', email, '--from', '2026-01-01', '--to', '2026-12-31', ...more]
  const run = () =>
    spawnSync(process.execPath, [...command, ...args], {
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: `file:${file}`, NODE_OPTIONS: '' },
    })
  // A server has the database.
  const release = lockDatabase(file)
  const { status, stdout, stderr } = run()
  release()
  return { status, stdout, stderr }
}

async function emailOf(memberId: string) {
  return (await practice.db.member.findUniqueOrThrow({ where: { id: memberId } })).email
}

test('beside a running server it prints the JSON and nothing else, and leaves the audit row', {
  timeout: 60_000,
}, async () => {
  await startTestCourse(practice)
  const { status, stdout, stderr } = await report(
    await emailOf(practice.memberId),
    '--json',
    '--problem',
    'LOW back-pain',
  )
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const printed = JSON.parse(stdout)
  expect(printed.courses).toEqual({ started: 1, with_baseline: 1, followed_up: 0, declined: 0 })
  expect(Object.keys(printed)).toEqual(
    expect.arrayContaining([
      'period',
      'courses',
      'completion',
      'change',
      'missing_as_no_change',
      'items',
      'by_session',
    ]),
  )
  expect(printed.change).toMatchObject({ n: 0, mean: null, sd: null, ci95: null, median: null })
  expect(await practice.db.auditEntry.count({ where: { action: 'report.viewed' } })).toBe(1)
})

test('an unknown or disabled member is told so, and nothing is printed', { timeout: 60_000 }, async () => {
  const email = await emailOf(practice.memberId)
  await practice.db.member.update({ where: { id: practice.memberId }, data: { state: 'disabled' } })
  for (const who of [email, 'nobody@example.org']) {
    const { status, stdout, stderr } = await report(who, '--json')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(`Nobody who works here has the address ${who}.`)
  }
})
