import { expect, test } from 'vitest'
import { amendmentsOf } from '@/lib/audit/data'
import { anotherPractice, testPractice } from '@/lib/auth/test-practice'
import { amendBodyChart } from '@/lib/body-chart/mutations'
import { made, refusal, startTestCourse } from '@/lib/course/test-course'
import { intakeOf } from './data'
import { amendIntake, takeIntake } from './mutations'
import { chartCorrection, intakeCorrection, intakeForm, marked } from './test-intake'

const practice = testPractice()

async function taken(typed: Record<string, string> = {}) {
  const { courseId } = await startTestCourse(practice)
  const intakeId = await made(takeIntake(practice.actor, courseId, intakeForm(typed)))
  return { courseId, intakeId }
}

test('a correction keeps what the intake said, who changed it and why', async () => {
  const { courseId, intakeId } = await taken({ since: '3 weeks' })
  const typed = { since: '3 months', reason: 'Misheard', 'worse.sitting': '1' }
  await made(amendIntake(practice.actor, courseId, intakeCorrection(typed)))
  expect(await intakeOf(practice.actor, courseId)).toMatchObject({ since: '3 months', worse: 'sitting', version: 2 })
  expect(await amendmentsOf(practice.actor, 'intake', intakeId)).toMatchObject([
    {
      by: practice.actor.name,
      reason: 'Misheard',
      changes: [
        { field: 'since', before: '3 weeks', after: '3 months' },
        { field: 'worse', before: '', after: 'sitting' },
      ],
    },
  ])
})

test('what stays the same leaves no trace', async () => {
  const { courseId, intakeId } = await taken(marked('jaw-left', 'sharp'))
  await made(amendIntake(practice.actor, courseId, intakeCorrection(marked('jaw-left', 'sharp'))))
  expect(await intakeOf(practice.actor, courseId)).toMatchObject({ version: 1 })
  expect(await amendmentsOf(practice.actor, 'intake', intakeId)).toEqual([])
  expect(await amendmentsOf(practice.actor, 'body_chart', intakeId)).toEqual([])
})

test('the chart is corrected with its intake, and moves with its day', async () => {
  const { courseId, intakeId } = await taken(marked('jaw-left'))
  const typed = { takenOn: '2026-03-03', reason: 'The other side', ...marked('jaw-right') }
  await made(amendIntake(practice.actor, courseId, intakeCorrection(typed)))
  expect(await practice.db.bodyChart.findMany()).toMatchObject([{ id: intakeId, drawnOn: '2026-03-03', version: 2 }])
  const [amendment] = await amendmentsOf(practice.actor, 'body_chart', intakeId)
  expect(amendment?.reason).toBe('The other side')
  expect(amendment?.changes.map(({ field }) => field)).toEqual(['drawnOn', 'areas'])
})

test('a chart may come with a correction where the intake had none', async () => {
  const { courseId, intakeId } = await taken()
  await made(amendIntake(practice.actor, courseId, intakeCorrection(marked('hip-left'))))
  expect((await intakeOf(practice.actor, courseId))?.marks).toMatchObject([{ area: 'hip-left' }])
  expect(await amendmentsOf(practice.actor, 'body_chart', intakeId)).toHaveLength(1)
})

test('whoever was slower is told, whether the intake was corrected or its chart', async () => {
  const { courseId, intakeId } = await taken(marked('jaw-left'))
  const chart = chartCorrection({ drawnOn: '2026-03-02', ...marked('jaw-right') })
  await made(amendBodyChart(practice.actor, intakeId, chart))
  const late = intakeCorrection({ complaint: 'Jaw', ...marked('jaw-left') })
  expect((await refusal(amendIntake(practice.actor, courseId, late))).reason).toBe('changed_meanwhile')
  expect(await intakeOf(practice.actor, courseId)).toMatchObject({
    complaint: 'Back, worse since moving house',
    marks: [{ area: 'jaw-right' }],
  })
  await made(amendIntake(practice.actor, courseId, { ...late, version: 2 }))
  expect((await refusal(amendBodyChart(practice.actor, intakeId, chart))).reason).toBe('changed_meanwhile')
})

test('where there is no intake, or another clinic’s, there is nothing to correct', async () => {
  const { courseId } = await startTestCourse(practice)
  expect((await refusal(amendIntake(practice.actor, courseId, intakeCorrection()))).reason).toBe('not_found')
  const foreign = await anotherPractice(practice)
  const theirs = await startTestCourse(foreign)
  await made(takeIntake(foreign.actor, theirs.courseId, intakeForm()))
  const typed = intakeCorrection({ complaint: 'Mine' })
  expect((await refusal(amendIntake(practice.actor, theirs.courseId, typed))).reason).toBe('not_found')
})
