import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { mintActor } from '@/lib/auth/actor'
import { testPractice } from '@/lib/auth/test-practice'
import { clinicReport } from './data'
import type { AgeBand, Duration } from './filters'
import { problemKey } from './problem'
import { recordDataset } from './test-dataset'

// lib/report/r/figures.R worked these out from the raw rows with R 4.2.2, by the definitions alone.
type Expected = {
  dataset: string
  thresholds: [number, number, number]
  filters: { from: string; to: string; practitioner?: string; problem?: string; ageBand?: AgeBand; duration?: Duration }
  report: Record<string, unknown>
}

const EXPECTED = JSON.parse(readFileSync('lib/report/r/expected.json', 'utf8')) as Expected[]

const practice = testPractice()

/** R's numbers to 9 digits, which for a count is exactly. */
function nearly(value: unknown): unknown {
  if (typeof value === 'number') return expect.closeTo(value, 9 - digitsBefore(value))
  if (Array.isArray(value)) return value.map(nearly)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, nearly(inner)]))
}

const digitsBefore = (value: number) => (Math.abs(value) < 1 ? 0 : Math.floor(Math.log10(Math.abs(value))))

test.each([...new Set(EXPECTED.map(({ dataset }) => dataset))])(
  'the figures of %s are those of R',
  { timeout: 30_000 },
  async dataset => {
    const { db, clinicId, memberId } = practice
    const { practitionerCalled } = await recordDataset(practice, dataset)
    for (const { thresholds, filters, report } of EXPECTED.filter(one => one.dataset === dataset)) {
      const [smallChange, moderateChange, largeChange] = thresholds
      await db.clinic.update({ where: { id: clinicId }, data: { smallChange, moderateChange, largeChange } })
      const member = await db.member.findUniqueOrThrow({ where: { id: memberId }, include: { clinic: true } })
      const { from, to, practitioner, problem, ageBand = null, duration = null } = filters
      const found = await clinicReport(mintActor(member, null), {
        ...{ from, to, ageBand, duration },
        practitionerId: practitioner ? practitionerCalled(practitioner) : null,
        problem: problem ? problemKey(clinicId, problem) : null,
      })
      expect(found, JSON.stringify(filters)).toMatchObject(nearly(report) as object)
    }
  },
)
