import { expect, test } from 'vitest'
import { makeColleague } from '@/lib/auth/test-actors'
import { anotherPractice, testPractice } from '@/lib/auth/test-practice'
import { startCourse } from './mutations'
import { addTestPatient, courseForm, refusal, wholeRecord } from './test-course'

const practice = testPractice()

async function startRefused(typed: Record<string, string>, practitionerId = practice.memberId) {
  const patient = await addTestPatient(practice)
  const before = await wholeRecord(practice.db)
  const refused = await refusal(startCourse(practice.actor, patient.id, courseForm(practitionerId, typed)))
  expect(await wholeRecord(practice.db)).toEqual(before)
  return refused
}

test('a start on a day to come is refused beside the day', async () => {
  const { reason, fields } = await startRefused({ startedOn: '2026-06-16' })
  expect(reason).toBe('invalid')
  expect(fields).toEqual({ startedOn: expect.stringContaining('still to come') })
})

test('a start before the birth is refused beside the day', async () => {
  const { fields } = await startRefused({ startedOn: '1975-04-30' })
  expect(fields).toEqual({ startedOn: expect.stringContaining('before the patient was born') })
})

test.each(['symptom1', 'symptom2', 'activity', 'wellbeing'])(
  'a missing score of %s is pointed out there',
  async item => {
    const { fields } = await startRefused({ [item]: '' })
    expect(Object.keys(fields)).toEqual([item])
  },
)

test('symptom 1 can’t be left as not answered', async () => {
  const { fields } = await startRefused({ symptom1: 'x' })
  expect(fields).toEqual({ symptom1: expect.stringContaining('needs a score from 0 to 6') })
})

test.each(['symptom2', 'activity'])('a score of %s without the patient’s words asks for the words', async item => {
  const { fields } = await startRefused({ [`${item}Words`]: '' })
  expect(Object.keys(fields)).toEqual([`${item}Words`])
})

test('everything that is wrong is said at once', async () => {
  const { fields } = await startRefused({ startedOn: '2027-01-01', symptom1: '', answeredBy: '', answeredHow: '' })
  expect(Object.keys(fields).sort()).toEqual(['answeredBy', 'answeredHow', 'startedOn', 'symptom1'])
})

test('only an active member of this clinic can be chosen to treat', async () => {
  const disabled = await makeColleague(practice.db, practice.clinicId)
  await practice.db.member.update({ where: { id: disabled.memberId }, data: { state: 'disabled' } })
  const foreign = await anotherPractice(practice)
  for (const nobody of [disabled.memberId, foreign.memberId, crypto.randomUUID()]) {
    const { fields } = await startRefused({}, nobody)
    expect(Object.keys(fields)).toEqual(['practitionerId'])
  }
})
