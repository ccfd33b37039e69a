import { describe, expect, test } from 'vitest'
import { addDays, ageOn } from '@/lib/time/day'
import { makeClinic } from '../clinic'
import { DEFAULT_SEED } from '../make-demo'
import { LEFT_OUT_IN_PREGNANCY } from '../treatment/heeded'
import { ENTRY } from '../treatment/test-codes'

const today = '2026-11-18'
const large = makeClinic({ patients: 1500, seed: 9, today })
const small = makeClinic({ patients: 120, seed: DEFAULT_SEED, today })
const share = (part: unknown[], whole: unknown[]) => part.length / whole.length
const coursesOf = (patientId: string) => large.courses.filter(course => course.patientId === patientId)
const sessionsOf = (patientId: string) => {
  const ids = coursesOf(patientId).map(({ id }) => id)
  return large.sessions.filter(({ courseId }) => ids.includes(courseId))
}

describe('safety flags', () => {
  const withFlag = (key: string) => large.safetyFlags.filter(({ flag }) => flag === key)

  test('stand with about 12 in 100 patients', () => {
    const patients = new Set(large.safetyFlags.map(({ patientId }) => patientId))
    expect(Math.abs(patients.size / large.patients.length - 0.12)).toBeLessThan(0.03)
    for (const key of ['anticoagulant', 'pregnancy', 'diabetes_neuropathy', 'pacemaker', 'metal_allergy'])
      expect(withFlag(key).length, key).toBeGreaterThan(0)
  })

  test('of a pregnancy: a woman of 22 to 42, due within 40 weeks, known when it was noted, without the points to avoid', () => {
    for (const { patientId, dueDate, createdAt } of withFlag('pregnancy')) {
      const age = ageOn(large.patients.find(({ id }) => id === patientId)?.birthDate ?? '', today)
      expect(age >= 22 && age <= 42).toBe(true)
      expect(dueDate > today && dueDate < addDays(today, 280)).toBe(true)
      expect(createdAt.toISOString().slice(0, 10) >= addDays(dueDate, -280)).toBe(true)
      const points = sessionsOf(patientId).flatMap(({ prescription }) => prescription.split(', '))
      const codes = points.map(point => ENTRY.exec(point)?.groups?.code ?? '')
      expect(codes.filter(code => LEFT_OUT_IN_PREGNANCY.includes(code))).toEqual([])
    }
  })

  test('keep the current away from a pacemaker, and cups from thinned blood', () => {
    const used = (key: string) =>
      withFlag(key).flatMap(({ patientId }) => sessionsOf(patientId).map(each => each.modalities))
    expect(used('pacemaker').join()).not.toContain('electroacupuncture')
    expect(used('anticoagulant').join()).not.toContain('cupping')
  })

  test('are there in the small clinic too, one of each at least', () => {
    expect(new Set(small.safetyFlags.map(({ flag }) => flag)).size).toBe(5)
  })
})

describe('consents', () => {
  const treated = new Set(large.courses.map(({ patientId }) => patientId))
  const of = (kind: string) => large.consents.filter(consent => consent.kind === kind)

  test('to treatment are given by all with a course, on the day of the first visit', () => {
    expect(new Set(of('treatment').map(({ patientId }) => patientId))).toEqual(treated)
    expect(of('treatment').every(({ given }) => given)).toBe(true)
  })

  test('to the report are given by most, declined by about 4 in 100 and now and then withdrawn', () => {
    const report = of('report')
    expect(report.length / treated.size).toBeGreaterThan(0.9)
    expect(
      Math.abs(
        share(
          report.filter(({ given }) => !given),
          report,
        ) - 0.042,
      ),
    ).toBeLessThan(0.02)
    const withdrawn = report.filter(({ withdrawnOn }) => withdrawnOn !== '')
    expect(withdrawn.length).toBeGreaterThan(0)
    expect(withdrawn.every(({ withdrawnOn, on }) => withdrawnOn > on && withdrawnOn <= today)).toBe(true)
  })
})

test('each course has its intake, with a complaint', () => {
  expect(large.intakes.map(({ courseId }) => courseId)).toEqual(large.courses.map(({ id }) => id))
  expect(large.intakes.every(({ complaint, better, worse }) => complaint && better && worse)).toBe(true)
})

test('most courses begin with a red-flag screen: nearly all absent, a few not asked, hardly any present', () => {
  expect(Math.abs(share(large.redFlagScreens, large.courses) - 0.85)).toBeLessThan(0.03)
  const inState = (state: string) => large.redFlagAnswers.filter(answer => answer.state === state)
  expect(share(inState('absent'), large.redFlagAnswers)).toBeGreaterThan(0.94)
  expect(inState('not_asked').length).toBeGreaterThan(0)
  const present = inState('present')
  expect(present.length).toBeGreaterThan(0)
  expect(present.every(({ action, actionNote }) => action !== null && actionNote !== '')).toBe(true)
})

test('five protocols and six kinds of home advice, some of it given, with the words of the day', () => {
  expect(small.protocols).toHaveLength(5)
  for (const { prescription } of small.protocols)
    for (const entry of prescription.split(', ')) expect(entry).toMatch(ENTRY)
  expect(small.homeAdvices).toHaveLength(6)
  const titles = small.homeAdvices.map(({ title }) => title)
  expect(share(small.advicesGiven, small.sessions)).toBeGreaterThan(0.05)
  expect(small.advicesGiven.every(({ title }) => titles.includes(title))).toBe(true)
  const asked = small.sessions.filter(({ homeDone }) => homeDone !== 'not_asked')
  expect(asked.length).toBeGreaterThan(20)
})

test('about one session in a hundred was corrected: its history ends with what the record says, and is in the audit', () => {
  const corrections = large.amendments.filter(({ subject }) => subject === 'session')
  expect(Math.abs(share(corrections, large.sessions) - 0.01)).toBeLessThan(0.004)
  const sessions = new Map(large.sessions.map(session => [session.id, session]))
  for (const { subjectId, changes } of corrections) {
    const session = sessions.get(subjectId)
    const [change] = JSON.parse(changes)
    expect(session?.version).toBe(2)
    expect(change.after).toBe(change.field === 'note' ? session?.note : session?.prescription)
    expect(change.before).not.toBe(change.after)
  }
  const audited = large.auditEntries.filter(({ action }) => action === 'session.amended')
  expect(audited.map(({ subjectId }) => subjectId).sort()).toEqual(corrections.map(({ subjectId }) => subjectId).sort())
  expect(audited.every(({ patientId }) => patientId !== null)).toBe(true)
})
