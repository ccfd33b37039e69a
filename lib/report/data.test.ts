import { expect, test } from 'vitest'
import { mintActor } from '@/lib/auth/actor'
import { makeColleague } from '@/lib/auth/test-actors'
import { anotherPractice, testPractice } from '@/lib/auth/test-practice'
import { clinicReport, exportReport, reportChoices, reportCourses, reportPage } from './data'
import { dataDictionary } from './export-columns'
import type { ReportFilters } from './filters'
import { recordDataset } from './test-dataset'

const practice = testPractice()

const YEAR: ReportFilters = {
  ...{ from: '2025-01-01', to: '2025-12-31' },
  ...{ practitionerId: null, problem: null, ageBand: null, duration: null },
}

async function actorOf(memberId: string) {
  return mintActor(
    await practice.db.member.findUniqueOrThrow({ where: { id: memberId }, include: { clinic: true } }),
    null,
  )
}

async function csvOf(filters: ReportFilters = YEAR) {
  let text = ''
  for await (const piece of exportReport(practice.actor, filters)) text += piece
  return text
    .trimEnd()
    .split('\r\n')
    .map(line => line.split(','))
}

test('an owner has the whole clinic or one practitioner, a practitioner their own courses whatever they ask for', async () => {
  const { practitionerCalled } = await recordDataset(practice, 'by-hand')
  const [ann, bob] = [practitionerCalled('ann'), practitionerCalled('bob')]
  const all = await clinicReport(practice.actor, YEAR)
  const ofBob = await clinicReport(practice.actor, { ...YEAR, practitionerId: bob })
  expect(ofBob.courses.started).toBeGreaterThan(0)
  expect(ofBob.courses.started).toBeLessThan(all.courses.started)
  for (const practitionerId of [null, ann, bob]) {
    const actor = await actorOf(bob)
    expect(await clinicReport(actor, { ...YEAR, practitionerId })).toEqual(ofBob)
    expect((await reportCourses(actor, { ...YEAR, practitionerId }, 1)).count).toBe(ofBob.courses.followed_up)
    const { report, waterfall } = await reportPage(actor, { ...YEAR, practitionerId })
    expect(report).toEqual(ofBob)
    expect(waterfall.bars).toHaveLength(ofBob.courses.followed_up)
  }
})

test('another clinic sees nothing of it, and a colleague without courses an empty report', async () => {
  await recordDataset(practice, 'by-hand')
  const other = await anotherPractice(practice)
  const colleague = await makeColleague(practice.db, practice.clinicId)
  for (const { actor } of [other, colleague]) {
    expect((await clinicReport(actor, YEAR)).courses).toEqual({
      started: 0,
      with_baseline: 0,
      followed_up: 0,
      declined: 0,
    })
    expect(await reportCourses(actor, YEAR, 1)).toEqual({ courses: [], count: 0, page: 1, pages: 1 })
    expect((await reportPage(actor, YEAR)).waterfall).toEqual({ steps: [], bars: [] })
    expect(await reportChoices(actor)).toEqual({ practitioners: [], problems: [], anyCourse: false })
  }
  expect((await clinicReport(practice.actor, YEAR)).courses.started).toBe(31)
})

test('a practitioner of another clinic is no filter for ours', async () => {
  await recordDataset(practice, 'few')
  const other = await anotherPractice(practice)
  const { courses } = await clinicReport(practice.actor, { ...YEAR, practitionerId: other.memberId })
  expect(courses.started).toBe(0)
})

test('a report, its list of courses and an export leave their audit row, and its pictures none', async () => {
  await recordDataset(practice, 'few')
  const actions = async () =>
    (await practice.db.auditEntry.findMany({ orderBy: { id: 'asc' } })).map(({ action, subjectId }) => [
      action,
      subjectId,
    ])
  await reportChoices(practice.actor)
  expect(await actions()).toEqual([])
  await clinicReport(practice.actor, YEAR)
  await reportPage(practice.actor, YEAR)
  await reportCourses(practice.actor, YEAR, 1)
  await csvOf()
  expect(await actions()).toEqual([
    ['report.viewed', practice.clinicId],
    ['report.viewed', practice.clinicId],
    ['report.courses_viewed', practice.clinicId],
    ['report.exported', practice.clinicId],
  ])
})

test('what can be chosen: whose courses there are, and each problem once, in its usual spelling', async () => {
  const { practitionerCalled } = await recordDataset(practice, 'by-hand')
  const { practitioners, problems } = await reportChoices(practice.actor)
  expect(practitioners.map(({ id }) => id).sort()).toEqual(['ann', 'bob', 'cy'].map(practitionerCalled).sort())
  expect(problems.map(({ words }) => words)).toEqual(['Knee pain', 'Low back pain', 'Migraine'])
  expect(problems.every(({ key }) => /^[\w-]{12}$/.test(key))).toBe(true)
  const [knee] = problems
  const report = await clinicReport(practice.actor, {
    ...YEAR,
    ...{ from: '2000-01-01', to: '2030-01-01', problem: knee?.key ?? '' },
  })
  expect(report.courses.started).toBe(knee?.courses)
  expect((await reportChoices(await actorOf(practitionerCalled('cy')))).practitioners).toEqual([])
})

test('every followed-up course has its bar, the best first', async () => {
  await recordDataset(practice, 'by-hand')
  const { courses: bars } = await reportCourses(practice.actor, YEAR, 1)
  const { report, waterfall } = await reportPage(practice.actor, YEAR)
  expect(waterfall.bars).toEqual(bars)
  expect(bars).toHaveLength(report.change.n)
  expect(bars[0]).toEqual({ courseId: expect.any(String), reference: 'patient-all', change: 6, band: 'large' })
  expect(bars.at(-1)).toMatchObject({ reference: 'patient-none', change: -6 })
  expect(bars.reduce((sum, bar) => sum + bar.change, 0) / bars.length).toBeCloseTo(report.change.mean ?? Number.NaN, 12)
})

test('the export has one row a course, in the columns of the dictionary, and agrees with the report', async () => {
  await recordDataset(practice, 'by-hand')
  const [header = [], ...rows] = await csvOf()
  const { courses, change, adverse_events } = await clinicReport(practice.actor, YEAR)
  const { thresholds } = practice.actor.clinic
  expect(header).toEqual(dataDictionary(thresholds).map(({ column }) => column))
  expect(rows).toHaveLength(courses.started)
  const column = (name: string) => rows.map(row => row[header.indexOf(name)] ?? '')
  const sum = (name: string) => column(name).reduce((total, cell) => total + Number(cell), 0)
  expect(sum('with_baseline')).toBe(courses.with_baseline)
  expect(sum('followed_up')).toBe(courses.followed_up)
  expect(sum('sessions')).toBe(adverse_events.sessions)
  expect(sum('adverse_events')).toBe(adverse_events.events)
  expect(sum('change') / courses.followed_up).toBeCloseTo(change.mean ?? Number.NaN, 3)
  expect(column('verdict').filter(verdict => verdict === 'worse')).toHaveLength(change.bands.worse)
})

test('the export names nobody: random keys, no ids, no words, no days', async () => {
  await recordDataset(practice, 'by-hand')
  const [, ...rows] = await csvOf()
  const [, ...again] = await csvOf()
  const keys = rows.map(([key = '']) => key)
  expect(keys.every(key => /^k[0-9a-f]{16}$/.test(key))).toBe(true)
  expect(new Set([...keys, ...again.map(([key = '']) => key)]).size).toBe(2 * rows.length)
  const text = rows.flat().join(' ')
  expect(text).not.toMatch(/\d{4}-\d{2}|patient|synthetic|pain|migraine/i)
  for (const { id } of await practice.db.course.findMany({ select: { id: true } })) expect(text).not.toContain(id)
})
