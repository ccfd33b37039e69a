import { expect, test } from 'vitest'
import { amendmentsOf } from '@/lib/audit/data'
import { makeColleague } from '@/lib/auth/test-actors'
import { anotherPractice, testPractice } from '@/lib/auth/test-practice'
import { made, refusal } from '@/lib/course/test-course'
import { clinicForEditing } from './data'
import { changeClinicSettings } from './mutations'
import { clinicSettingsSchema } from './schema'

const practice = testPractice()

const form = (typed: Record<string, string | number> = {}) =>
  clinicSettingsSchema.parse({
    name: 'Sample Clinic',
    timeZone: 'Europe/London',
    smallChange: '0.5',
    moderateChange: '1',
    largeChange: '1.5',
    chartUpIsBetter: '0',
    earlierScoresInView: '0',
    painRating: '0',
    globalChange: '0',
    reviewSessions: '4, 8',
    letterhead: '',
    version: 1,
    ...typed,
  })

test('the owner changes the settings; what they were is kept', async () => {
  await made(changeClinicSettings(practice.actor, form({ smallChange: '0.52', earlierScoresInView: '1' })))
  const settings = await clinicForEditing(practice.actor)
  expect(settings).toMatchObject({ smallChange: 52, earlierScoresInView: true, version: 2 })
  expect(await amendmentsOf(practice.actor, 'clinic', practice.clinicId)).toMatchObject([
    {
      by: practice.actor.name,
      changes: [
        { field: 'smallChange', before: '50', after: '52' },
        { field: 'earlierScoresInView', before: 'false', after: 'true' },
      ],
    },
  ])
  expect(await practice.db.auditEntry.findMany()).toMatchObject([{ action: 'clinic.settings_changed' }])
})

test('companion measures are off until the owner turns them on; they and the letterhead keep their history', async () => {
  expect(practice.actor.clinic).toMatchObject({ painRating: false, globalChange: false })
  await made(changeClinicSettings(practice.actor, form({ painRating: '1', letterhead: '1 Sample Street' })))
  const on = { painRating: true, globalChange: false, letterhead: '1 Sample Street' }
  expect(await clinicForEditing(practice.actor)).toMatchObject(on)
  const { actor } = await makeColleague(practice.db, practice.clinicId)
  expect(actor.clinic).toMatchObject({ painRating: true, globalChange: false })
  const [amendment] = await amendmentsOf(practice.actor, 'clinic', practice.clinicId)
  expect(amendment?.changes).toEqual([
    { field: 'painRating', before: 'false', after: 'true' },
    { field: 'letterhead', before: '', after: '1 Sample Street' },
  ])
})

test('the review points are kept in order and known to everybody of the clinic', async () => {
  expect(practice.actor.clinic.reviewSessions).toEqual([4, 8])
  await made(changeClinicSettings(practice.actor, form({ reviewSessions: '10, 5' })))
  expect((await makeColleague(practice.db, practice.clinicId)).actor.clinic.reviewSessions).toEqual([5, 10])
  const [amendment] = await amendmentsOf(practice.actor, 'clinic', practice.clinicId)
  expect(amendment?.changes).toEqual([{ field: 'reviewSessions', before: '4,8', after: '5,10' }])
})

test('a practitioner can’t change them', async () => {
  const { actor } = await makeColleague(practice.db, practice.clinicId, 'practitioner')
  expect((await refusal(changeClinicSettings(actor, form({ name: 'Mine' })))).reason).toBe('not_allowed')
  expect((await clinicForEditing(practice.actor)).name).toBe('Sample Clinic')
})

test('a form opened before another change is refused', async () => {
  await made(changeClinicSettings(practice.actor, form({ name: 'First' })))
  expect((await refusal(changeClinicSettings(practice.actor, form({ name: 'Second' })))).reason).toBe(
    'changed_meanwhile',
  )
  expect((await clinicForEditing(practice.actor)).name).toBe('First')
})

test('another clinic’s settings stay as they are', async () => {
  const foreign = await anotherPractice(practice)
  await made(changeClinicSettings(practice.actor, form({ name: 'Renamed' })))
  expect(await clinicForEditing(foreign.actor)).toMatchObject({ name: 'Sample Clinic', version: 1 })
})
