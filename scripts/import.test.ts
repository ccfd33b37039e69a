import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeClinic, makeColleague } from '@/lib/auth/test-actors'
import { lockDatabase } from '@/lib/db/lock'
import { freshDatabase, type TestDatabase } from '@/lib/db/test-database'

let fresh: TestDatabase
let owner: string
let children: ChildProcess[]

beforeEach(async () => {
  fresh = await freshDatabase()
  children = []
  const { memberId } = await makeClinic(fresh.db)
  owner = (await fresh.db.member.findUniqueOrThrow({ where: { id: memberId } })).email
})

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL')
  await fresh.close()
})

const NODE = ['--conditions=react-server', '--import', 'tsx', 'scripts/import.ts']

function started(...args: string[]) {
  const env = { ...process.env, DATABASE_URL: `file:${fresh.file}` }
  const child = spawn(process.execPath, [...NODE, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  children.push(child)
  return child
}

/** Runs the command and says how it ended. */
async function run(...args: string[]) {
  const child = started(...args)
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return { out, err, code }
}

function file(name: string, lines: string[]): string {
  const path = join(dirname(fresh.file), name)
  writeFileSync(path, lines.join('\n'))
  return path
}

const HEADER =
  'patient_reference,family_name,given_name,birth_date,problem,answered_on,symptom1,symptom1_score,wellbeing_score,points'
const row = (reference: string, on: string, more = '4,3,BL23 both') =>
  `${reference},Example,Ruth ${reference},1975-02-04,Low back pain,${on},Ache,${more}`

const GOOD = [HEADER, row('1', '2025-03-03'), row('1', '2025-03-10'), row('2', '2025-03-03')]
const WRONG = [...GOOD, row('2', '2025-03-10', '9,3,')]

test('a dry run says what would be made and writes nothing; the command makes it, once', {
  timeout: 120_000,
}, async () => {
  const doubled = await run(file('doubled.csv', [...GOOD, row('2', '2025-03-03')]), '--as', owner, '--dry-run')
  expect(doubled.out).toContain('4 rows: 2 new patients, 2 new courses, 3 answers, 3 sessions. 1 row is doubled, and')
  expect(doubled.out).not.toContain('brought in before')
  const path = file('good.csv', GOOD)
  const dry = await run(path, '--as', owner, '--dry-run')
  expect(dry).toMatchObject({
    code: 0,
    out: expect.stringContaining('3 rows: 2 new patients, 2 new courses, 3 answers'),
  })
  expect(await fresh.db.patient.count()).toBe(0)
  expect(await run(path, '--as', owner)).toMatchObject({ code: 0, out: expect.stringContaining('Brought in.') })
  expect(await fresh.db.response.count()).toBe(3)
  const again = await run(path, '--as', owner)
  expect(again).toMatchObject({ code: 0, out: expect.stringContaining('3 rows were brought in before') })
  expect(await fresh.db.response.count()).toBe(3)
  const [done] = await fresh.db.import.findMany()
  expect(done).toMatchObject({ state: 'done', fileName: 'good.csv' })
  expect(readdirSync(join(dirname(fresh.file), 'imports'))).toEqual([])
})

test('wrong rows are printed with line and reason, and set aside into a file', { timeout: 120_000 }, async () => {
  const path = file('wrong.csv', WRONG)
  const refused = await run(path, '--as', owner)
  expect(refused.code).toBe(1)
  expect(refused.out).toMatch(/^row 5: symptom1_score: /)
  expect(await fresh.db.patient.count()).toBe(0)
  const aside = join(dirname(fresh.file), 'aside.csv')
  expect(await run(path, '--as', owner, '--set-aside', aside)).toMatchObject({ code: 0 })
  expect(readFileSync(aside, 'utf8').split('\r\n')).toHaveLength(3)
  expect(await fresh.db.response.count()).toBe(3)
  expect(await run(path, '--as', owner, '--set-aside', aside)).toMatchObject({ code: 2 })
})

test('the result is JSON alone on standard output where that is asked for', { timeout: 120_000 }, async () => {
  const { out, code } = await run(file('wrong.csv', WRONG), '--as', owner, '--json')
  expect(code).toBe(1)
  expect(JSON.parse(out)).toMatchObject({
    imported: false,
    counts: { rows: 4, wrong: 1 },
    wrong: [{ line: 5, problems: [{ column: 'symptom1_score' }] }],
  })
})

test('what only a person can say is asked for by its flag', { timeout: 120_000 }, async () => {
  const path = file('dates.csv', [HEADER, row('1', '03/04/2025').replace('1975-02-04', '04/02/1975')])
  const open = await run(path, '--as', owner, '--dry-run')
  expect(open).toMatchObject({ code: 1, err: expect.stringContaining('--date-style') })
  expect(await run(path, '--as', owner, '--dry-run', '--date-style', 'dmy')).toMatchObject({ code: 0 })
  const renamed = file('columns.csv', GOOD.join('\n').replace('problem', 'what_for').split('\n'))
  expect((await run(renamed, '--as', owner, '--dry-run')).err).toContain('--column')
  const named = await run(renamed, '--as', owner, '--dry-run', '--column', 'problem=What for')
  expect(named).toMatchObject({ code: 0 })
})

test('the columns that it can’t tell are named, and can be said by name or letter', { timeout: 120_000 }, async () => {
  const twice = file('twice.csv', [
    'Ref,Surname,First name,DOB,Complaint,Date,Date,Symptom 1,Symptom 1 score,Act,A,Fee',
    '1,Example,Ruth,1975-02-04,Back,2025-03-03,2025-03-04,Ache,4,walking,3,40',
  ])
  const refused = await run(twice, '--as', owner, '--dry-run')
  expect(refused.code).toBe(1)
  expect(refused.err).toContain('More than one column may be answered_on: “Date (F)”, “Date (G)”.')
  expect(refused.err).toContain('More than one column may be activity_score: “Act”, “A”.')
  expect(refused.err).toContain('Not known by their names: “Fee”.')
  const said = ['--column', 'activity=Act', '--column', 'activity_score=A']
  expect((await run(twice, '--as', owner, '--dry-run', ...said)).err).toContain('answered_on: “Date (F)”, “Date (G)”')
  const unclear = await run(twice, '--as', owner, '--dry-run', ...said, '--column', 'answered_on=Date')
  expect(unclear).toMatchObject({ code: 2, err: expect.stringContaining('--column answered_on=F') })
  expect(await run(twice, '--as', owner, ...said, '--column', 'answered_on=G')).toMatchObject({ code: 0 })
  expect(await fresh.db.response.findMany()).toMatchObject([{ answeredOn: '2025-03-04', activity: 3 }])
})

test('one of the columns that are needed is asked for, also where others are named', { timeout: 60_000 }, async () => {
  const path = file('missing.csv', GOOD.join('\n').replace('answered_on', 'when').split('\n'))
  const { code, err } = await run(path, '--as', owner, '--dry-run', '--column', 'note=points', '--column', 'points=')
  expect(code).toBe(1)
  expect(err).toContain('Missing: answered_on.')
  expect(err).toContain('Not known by their names: “when”.')
})

test('whether a session number without points was a treatment is asked for', { timeout: 120_000 }, async () => {
  const path = file('numbers.csv', [`${HEADER},session_number`, row('1', '2025-03-03', '4,3,,1')])
  const open = await run(path, '--as', owner)
  expect(open).toMatchObject({ code: 1, err: expect.stringContaining('--number-makes-session') })
  expect(await fresh.db.response.count()).toBe(0)
  const yes = await run(path, '--as', owner, '--dry-run', '--number-makes-session')
  expect(yes).toMatchObject({ code: 0, out: expect.stringContaining('1 answer, 1 session') })
  const no = await run(path, '--as', owner, '--dry-run', '--number-makes-no-session')
  expect(no).toMatchObject({ code: 0, out: expect.stringContaining('1 answer, 0 sessions') })
})

test.each([
  ['both of two answers', ['x.csv', '--as', 'a@example.org', '--number-makes-session', '--number-makes-no-session']],
  ['no file', []],
  ['an option that is not there', ['x.csv', '--as', 'a@example.org', '--quickly']],
  ['nobody', ['x.csv']],
  ['somebody unknown', ['x.csv', '--as', 'nobody@example.org']],
  ['a date style that is none', ['x.csv', '--as', 'a@example.org', '--date-style', 'ydm']],
])('wrong usage is told: %s', { timeout: 60_000 }, async (_, args) => {
  const { code, err, out } = await run(...args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain('Usage:')
})

test('a practitioner can’t', { timeout: 60_000 }, async () => {
  const { clinicId } = await fresh.db.member.findFirstOrThrow()
  const { memberId } = await makeColleague(fresh.db, clinicId)
  const { email } = await fresh.db.member.findUniqueOrThrow({ where: { id: memberId } })
  expect(await run(file('good.csv', GOOD), '--as', email)).toMatchObject({ code: 2 })
  expect(await fresh.db.patient.count()).toBe(0)
})

test('it works beside a server that is running', { timeout: 60_000 }, async () => {
  const release = lockDatabase(fresh.file)
  const { code } = await run(file('good.csv', GOOD), '--as', owner)
  release()
  expect(code).toBe(0)
  expect(await fresh.db.response.count()).toBe(3)
})

/** Enough rows that it has told twice how far it is before they are all written. */
const many = () => Array.from({ length: 9_000 }, (_, at) => row(String(at), '2025-03-03'))

test('killed while it writes, it leaves nothing, and the next time it makes everything', {
  timeout: 240_000,
}, async () => {
  const path = file('many.csv', [HEADER, ...many()])
  const child = started(path, '--as', owner)
  child.stdout.resume()
  for await (const said of child.stderr) if (String(said).includes('Writing')) break
  child.kill('SIGKILL')
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  expect(child.signalCode).toBe('SIGKILL')
  const left = await Promise.all([fresh.db.patient.count(), fresh.db.auditEntry.count(), fresh.db.import.count()])
  expect(left).toEqual([0, 0, 0])
  expect(await run(path, '--as', owner)).toMatchObject({ code: 0 })
  expect(await fresh.db.response.count()).toBe(9_000)
})

test('a file that is not there, a folder and a place that is none are said in words', {
  timeout: 120_000,
}, async () => {
  const path = file('good.csv', GOOD)
  const folder = dirname(path)
  const nowhere = join(folder, 'nowhere', 'aside.csv')
  expect(await run(join(folder, 'gone.csv'), '--as', owner)).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^There is no file .*gone\.csv\.\n/),
  })
  expect(await run(folder, '--as', owner)).toMatchObject({
    code: 2,
    err: expect.stringContaining(`${folder} is a folder. Name one file.`),
  })
  expect(await run(path, '--as', owner, '--set-aside', nowhere)).toMatchObject({
    code: 2,
    err: expect.stringContaining(`There is no folder ${dirname(nowhere)} for the rows that are set aside.`),
  })
  expect(await fresh.db.patient.count()).toBe(0)
})
