import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { passwordMatches } from '@/lib/auth/password'
import { openDatabase } from '@/lib/db/client'
import { temporaryFolder } from '@/lib/db/test-database'
import { DEMO_PASSWORD } from '@/lib/demo/members'
import { setClock } from '@/lib/time/clock'
import { isTaken, isThisDemo, makeDemo } from './make-demo'

const OPTIONS = { patients: 12, seed: 3, today: '2026-11-18' }

let folder: string
let file: string

beforeEach(() => {
  folder = temporaryFolder()
  file = join(folder, 'demo.db')
  setClock(() => new Date('2026-11-18T20:00:00Z'))
})

afterEach(() => {
  setClock(null)
  rmSync(folder, { recursive: true })
})

test('Prisma reads back every row as it was made', async () => {
  const demo = await makeDemo({ file, ...OPTIONS })
  const db = openDatabase(file)
  try {
    const [orderBy, sorted] = [{ id: 'asc' } as const, <T extends { id: string }>(rows: T[]) => byId(rows)]
    expect(await db.clinic.findMany()).toEqual([demo.clinic])
    expect(await db.installation.findMany()).toEqual([demo.installation])
    expect(await db.patient.findMany({ orderBy })).toEqual(sorted(demo.patients))
    expect(await db.course.findMany({ orderBy })).toEqual(sorted(demo.courses))
    expect(await db.session.findMany({ orderBy })).toEqual(sorted(demo.sessions))
    expect(await db.response.findMany({ orderBy })).toEqual(sorted(demo.responses))
    expect(await db.discharge.findMany({ orderBy })).toEqual(sorted(demo.discharges))
    expect(await db.intake.findMany({ orderBy })).toEqual(sorted(demo.intakes))
    expect(await db.redFlagScreen.findMany({ orderBy })).toEqual(sorted(demo.redFlagScreens))
    expect(await db.redFlagAnswer.findMany({ orderBy })).toEqual(sorted(demo.redFlagAnswers))
    expect(await db.adverseEvent.findMany({ orderBy })).toEqual(sorted(demo.adverseEvents))
    expect(await db.adviceGiven.findMany({ orderBy })).toEqual(sorted(demo.advicesGiven))
    expect(await db.safetyFlag.findMany({ orderBy })).toEqual(sorted(demo.safetyFlags))
    expect(await db.consent.findMany({ orderBy })).toEqual(sorted(demo.consents))
    expect(await db.protocol.findMany({ orderBy })).toEqual(sorted(demo.protocols))
    expect(await db.homeAdvice.findMany({ orderBy })).toEqual(sorted(demo.homeAdvices))
    expect(await db.auditEntry.findMany({ orderBy })).toEqual(demo.auditEntries)
    // A moment is found by its value only if it is stored in the very form that Prisma writes.
    const first = demo.sessions[0]
    expect(await db.session.count({ where: { createdAt: first?.createdAt } })).toBeGreaterThanOrEqual(1)
    const [owner] = await db.member.findMany({ where: { role: 'owner' } })
    expect(await passwordMatches(owner?.passwordHash ?? null, DEMO_PASSWORD)).toBe(true)
    expect(await db.$queryRaw`PRAGMA foreign_key_check`).toEqual([])
  } finally {
    await db.$disconnect()
  }
})

const byId = <T extends { id: string }>(rows: T[]) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))

test('early in the morning nothing was entered later than now', async () => {
  const now = new Date('2026-11-18T06:30:00Z')
  setClock(() => now)
  const demo = await makeDemo({ file, ...OPTIONS, patients: 60 })
  expect(demo.auditEntries.some(({ at }) => at > now)).toBe(true)
  const db = openDatabase(file)
  try {
    expect(await db.auditEntry.count({ where: { at: { gt: now } } })).toBe(0)
    expect(await db.session.count({ where: { createdAt: { gt: now } } })).toBe(0)
  } finally {
    await db.$disconnect()
  }
})

test('the file is its owner’s alone and stands alone', async () => {
  await makeDemo({ file, ...OPTIONS })
  expect(readdirSync(folder)).toEqual(['demo.db'])
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('a demo is known again by its day, seed and size', async () => {
  expect(isThisDemo({ file, ...OPTIONS })).toBe(false)
  await makeDemo({ file, ...OPTIONS })
  expect(isThisDemo({ file, ...OPTIONS })).toBe(true)
  expect(isThisDemo({ file, ...OPTIONS, today: '2026-11-19' })).toBe(false)
  expect(isThisDemo({ file, ...OPTIONS, seed: 4 })).toBe(false)
  expect(isThisDemo({ file, ...OPTIONS, patients: 13 })).toBe(false)
})

test('another day takes the place of the demo before', async () => {
  await makeDemo({ file, ...OPTIONS })
  await makeDemo({ file, ...OPTIONS, patients: 5 })
  const db = openDatabase(file)
  try {
    expect(await db.patient.count()).toBe(5)
  } finally {
    await db.$disconnect()
  }
})

test('what is no demo is left as it is', async () => {
  writeFileSync(file, 'somebody’s notes')
  expect(isTaken(file)).toBe(true)
  await expect(makeDemo({ file, ...OPTIONS })).rejects.toThrow('is no demo')
  expect(readFileSync(file, 'utf8')).toBe('somebody’s notes')
})

test('a demo that could not be finished leaves the one before, and nothing half made', async () => {
  await makeDemo({ file, ...OPTIONS })
  const before = readFileSync(file)
  const say = (line: string) => {
    if (line.startsWith('Writing')) throw new Error('stopped')
  }
  await expect(makeDemo({ file, ...OPTIONS, seed: 4, say })).rejects.toThrow('stopped')
  expect(readFileSync(file).equals(before)).toBe(true)
  expect(readdirSync(folder)).toEqual(['demo.db'])
})
