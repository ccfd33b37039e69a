import { expect, test } from 'vitest'
import { Prisma } from '@/lib/generated/prisma/client'
import { FIELD_WORDS } from './field-words'

/** What no correction changes: which record it is, whose, and when it was made. */
const FIXED = /^(id|clinicId|patientId|courseId|screenId|sequence|version|createdAt|createdById|importId)$/

test.each([
  ['Session', Prisma.SessionScalarFieldEnum],
  ['Intake', Prisma.IntakeScalarFieldEnum],
  ['SafetyFlag', Prisma.SafetyFlagScalarFieldEnum],
  ['AdverseEvent', Prisma.AdverseEventScalarFieldEnum],
  ['Protocol', Prisma.ProtocolScalarFieldEnum],
  ['HomeAdvice', Prisma.HomeAdviceScalarFieldEnum],
  ['BodyChart', Prisma.BodyChartScalarFieldEnum],
  ['RedFlagAnswer', Prisma.RedFlagAnswerScalarFieldEnum],
  ['OwnReference', Prisma.OwnReferenceScalarFieldEnum],
])('every field of a %s that can be corrected has its words', (_, fields) => {
  const without = Object.keys(fields).filter(field => !FIXED.test(field) && !Object.hasOwn(FIELD_WORDS, field))
  expect(without).toEqual([])
})
