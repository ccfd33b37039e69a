import { expect, test } from 'vitest'
import { passwordProblem } from '@/lib/auth/password-rules'
import { DEMO_CLINIC, DEMO_MEMBERS, DEMO_PASSWORD } from '@/lib/demo/members'

test('the demo’s password is one that the app itself would take', () => {
  for (const member of DEMO_MEMBERS) expect(passwordProblem(DEMO_PASSWORD, [DEMO_CLINIC.name, member.email])).toBeNull()
})

test('there are an owner and two practitioners', () => {
  expect(DEMO_MEMBERS.map(member => member.role)).toEqual(['owner', 'practitioner', 'practitioner'])
})
