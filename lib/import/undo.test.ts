import { expect, test } from 'vitest'
import { courseForView } from '@/lib/course/data'
import { answerForm, auditedActions, made, sessionForm, startTestCourse } from '@/lib/course/test-course'
import { dischargeCourse } from '@/lib/discharge/mutations'
import { dischargeSchema } from '@/lib/discharge/schema'
import { letterForCourse } from '@/lib/letter/data'
import { amendPatient } from '@/lib/patient/mutations'
import { amendPatientSchema } from '@/lib/patient/schema'
import { newPatient } from '@/lib/patient/test-patient'
import { recordResponse } from '@/lib/response/mutations'
import { signSession } from '@/lib/session/mutations'
import { importForView } from './data'
import { undoImport } from './mutations'
import { BUILT_ON } from './record/built-on'
import { broughtIn, importPractice, TWO_PATIENTS } from './test-import'

const practice = importPractice()

const counts = async () => {
  const { patient, course, session, response, importedRow } = practice.db
  return Promise.all([patient.count(), course.count(), session.count(), response.count(), importedRow.count()])
}

test('what an import made goes, what was there stays, and the audit rows stay', async () => {
  await startTestCourse(practice)
  const known = await practice.db.course.findFirstOrThrow({ include: { patient: true } })
  const before = await counts()
  const { reference } = known.patient
  const rows = `${TWO_PATIENTS}\n${reference},,,,Low back pain,,2026-04-06,,,2,,2,,2,2,,,,BL23 both,`
  const view = await broughtIn(practice, rows)
  expect(view.counts).toMatchObject({ patients: 2, courses: 2, responses: 5, sessions: 3, wrong: 0 })
  await made(undoImport(practice.actor, view.id))
  expect(await counts()).toEqual(before)
  expect(await practice.db.course.findFirst({ include: { patient: true } })).toEqual(known)
  expect((await auditedActions(practice.db)).slice(-6)).toEqual([
    'patient.import_undone',
    'patient.import_undone',
    'course.import_undone',
    'course.import_undone',
    'course.answers_import_undone',
    'import.undone',
  ])
  expect(await importForView(practice.actor, view.id)).toMatchObject({ state: 'undone' })
  expect(await undoImport(practice.actor, view.id)).toMatchObject({ ok: false })
})

async function ids() {
  const course = await practice.db.course.findFirstOrThrow({ where: { problem: 'Low back pain' } })
  const session = await practice.db.session.findFirstOrThrow({ where: { courseId: course.id } })
  return { courseId: course.id, patientId: course.patientId, sessionId: session.id }
}

const later: [string, (of: Awaited<ReturnType<typeof ids>>) => Promise<unknown>][] = [
  [
    'a session',
    ({ courseId }) => made(signSession(practice.actor, courseId, sessionForm({ treatedOn: '2026-06-01' }))),
  ],
  [
    'an answer',
    ({ courseId }) => made(recordResponse(practice.actor, courseId, answerForm({ answeredOn: '2026-06-01' }))),
  ],
  [
    'a discharge',
    ({ courseId }) => {
      const form = { dischargedOn: '2026-06-01', reason: 'goal_reached', note: '', version: 1 }
      return made(dischargeCourse(practice.actor, courseId, dischargeSchema.parse(form)))
    },
  ],
  ['a letter', ({ courseId }) => letterForCourse(practice.actor, courseId)],
  [
    'a correction',
    ({ patientId }) => {
      const form = { ...newPatient({ reference: 'EX-1' }), phone: '020 7946 0000', reason: 'moved', version: 1 }
      return made(amendPatient(practice.actor, patientId, amendPatientSchema.parse(form)))
    },
  ],
  [
    'a draft',
    ({ courseId }) => {
      const { clinicId, memberId } = practice
      const by = { clinicId, courseId, practitionerId: memberId, savedById: memberId }
      return practice.db.sessionDraft.create({ data: { id: 'd', ...by, values: '{}', savedAt: new Date() } })
    },
  ],
  [
    'a consent',
    ({ patientId }) => {
      const { clinicId, memberId } = practice
      const data = {
        clinicId,
        patientId,
        kind: 'treatment',
        given: true,
        on: '2026-06-01',
        takenById: memberId,
      } as const
      return practice.db.consent.create({ data })
    },
  ],
  [
    'an adverse event',
    ({ courseId, patientId }) => {
      const { clinicId, memberId } = practice
      const by = { clinicId, patientId, courseId, createdById: memberId }
      const event = { event: '', severity: 'mild', serious: false, causality: 'possible', outcome: 'resolved' } as const
      return practice.db.adverseEvent.create({ data: { ...by, ...event, occurredOn: '2026-06-01' } })
    },
  ],
]

test.each(later)('what something was built on stays: %s', async (_, build) => {
  const view = await broughtIn(practice, TWO_PATIENTS)
  expect(view.undoRefused).toBeNull()
  await build(await ids())
  const before = await counts()
  expect((await importForView(practice.actor, view.id))?.undoRefused).toMatch(/ since\b/)
  expect(await undoImport(practice.actor, view.id)).toMatchObject({ ok: false, reason: 'not_allowed' })
  expect(await counts()).toEqual(before)
})

test.each(later.filter(([what]) => what === 'a discharge' || what === 'a letter'))(
  'answers on which a course that was there before went on stay: %s',
  async (_, build) => {
    await startTestCourse(practice)
    const known = await practice.db.course.findFirstOrThrow({ include: { patient: true } })
    const [header] = TWO_PATIENTS.split('\n')
    const { reference } = known.patient
    const view = await broughtIn(practice, `${header}\n${reference},,,,Low back pain,,2026-04-06,,,2,,2,,2,2,,,,,`)
    expect(view.counts).toMatchObject({ courses: 0, responses: 1 })
    expect(view.undoRefused).toBeNull()
    await build({ courseId: known.id, patientId: known.patientId, sessionId: '' })
    expect(await undoImport(practice.actor, view.id)).toMatchObject({ ok: false, reason: 'not_allowed' })
  },
)

test('a second import that went on with the first is undone before it', async () => {
  const first = await broughtIn(practice, TWO_PATIENTS)
  const second = await broughtIn(practice, `${TWO_PATIENTS}\nEX-2,,,,Migraine,,2025-05-06,,,2,,,,3,3,,,,,`)
  expect(await undoImport(practice.actor, first.id)).toMatchObject({ ok: false, reason: 'not_allowed' })
  await made(undoImport(practice.actor, second.id))
  await made(undoImport(practice.actor, first.id))
  expect(await counts()).toEqual([0, 0, 0, 0, 0])
})

test('a course that only the undone file had woken rests again', async () => {
  await broughtIn(practice, TWO_PATIENTS)
  const migraine = async () => (await practice.db.course.findFirstOrThrow({ where: { problem: 'Migraine' } })).resting
  expect(await migraine()).toBe(true)
  const second = await broughtIn(practice, `${TWO_PATIENTS}\nEX-2,,,,Migraine,,2026-06-08,,,2,,,,3,3,,,,,`)
  expect(await migraine()).toBe(false)
  await made(undoImport(practice.actor, second.id))
  expect(await migraine()).toBe(true)
})

test('looking at a record builds nothing on it', async () => {
  const view = await broughtIn(practice, TWO_PATIENTS)
  await courseForView(practice.actor, (await ids()).courseId)
  await made(undoImport(practice.actor, view.id))
})

/** Columns that name a patient, a course or a session, by name: some of them are no references of the database. */
const POINTS_AT = /^(patientId|courseId|sessionId)$/

test('everything that can point at what an import made is asked about before it goes', async () => {
  const columns = await practice.db.$queryRaw<{ table: string; column: string }[]>`
    SELECT m.name AS "table", c.name AS "column" FROM sqlite_master m JOIN pragma_table_info(m.name) c
    WHERE m.type = 'table'`
  const pointing = columns.filter(({ column }) => POINTS_AT.test(column))
  const asked = BUILT_ON.map(({ table, finds }) => `${table} ${finds}`)
  const missing = pointing.filter(
    ({ table, column }) => !asked.some(each => each.startsWith(`${table} `) && each.includes(`${column} IN`)),
  )
  expect(pointing.length).toBeGreaterThan(12)
  expect(missing).toEqual([])
})
