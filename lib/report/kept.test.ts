import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { testPractice } from '@/lib/auth/test-practice'
import { courseForView } from '@/lib/course/data'
import { startTestCourse } from '@/lib/course/test-course'
import { openReadOnly, type ReadOnlyDatabase } from '@/lib/db/read-only'
import { clinicReport } from './data'
import { computeFacts, factsNow, type Kept } from './kept'
import { anyWrite, doWrite } from './test-writes'

const practice = testPractice()

let sqlite: ReadOnlyDatabase
beforeEach(async () => {
  const [main] = await practice.db.$queryRaw<{ file: string }[]>`SELECT file FROM pragma_database_list`
  sqlite = openReadOnly(main?.file ?? '')
})
afterEach(() => {
  sqlite.close()
})

const fresh = () => computeFacts(sqlite, practice.clinicId)

test('whatever is written, what is kept ready equals what is computed afresh', { timeout: 120_000 }, async () => {
  let kept: Kept | null = null
  const accepted = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(anyWrite, { minLength: 8, maxLength: 14 }), async writes => {
      for (const write of writes) {
        if (await doWrite(practice, write)) accepted.add(write.what)
        kept = factsNow(sqlite, practice.clinicId, kept)
        expect(kept.facts).toEqual(fresh())
      }
    }),
    // What one run wrote is there for the next: the record grows, and a shrunken run would say nothing.
    { numRuns: 14, endOnFailure: true },
  )
  // A property of writes that were all refused would hold too: of twelve kinds nearly every one was accepted once.
  expect(accepted.size).toBeGreaterThanOrEqual(10)
})

test('looking at records and reports leaves what is kept as it is', async () => {
  const { courseId } = await startTestCourse(practice)
  const first = factsNow(sqlite, practice.clinicId, null)
  await courseForView(practice.actor, courseId)
  await clinicReport(practice.actor, {
    ...{ from: '2026-01-01', to: '2026-12-31' },
    ...{ practitionerId: null, problem: null, ageBand: null, duration: null },
  })
  const second = factsNow(sqlite, practice.clinicId, first)
  expect(second.audited).toBeGreaterThan(first.audited)
  expect(second.facts).toBe(first.facts)
})

test('what is kept of one clinic is never another’s', async () => {
  await startTestCourse(practice)
  const kept = factsNow(sqlite, practice.clinicId, null)
  expect(kept.facts.courses).toHaveLength(1)
  expect(factsNow(sqlite, 'another clinic', kept).facts.courses).toEqual([])
})
