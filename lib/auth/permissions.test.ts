import { expect, test } from 'vitest'
import { canManageClinic, canTreat } from './permissions'
import { makeColleague } from './test-actors'
import { testPractice } from './test-practice'

const practice = testPractice()

test('an owner manages the clinic and treats; a practitioner treats', async () => {
  const colleague = await makeColleague(practice.db, practice.clinicId, 'practitioner')
  expect([canManageClinic(practice.actor), canTreat(practice.actor)]).toEqual([true, true])
  expect([canManageClinic(colleague.actor), canTreat(colleague.actor)]).toEqual([false, true])
})
