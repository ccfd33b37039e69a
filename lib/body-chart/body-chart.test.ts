import { expect, test } from 'vitest'
import { amendmentsOf } from '@/lib/audit/data'
import { anotherPractice, testPractice } from '@/lib/auth/test-practice'
import { auditedActions, made, refusal, sessionForm, startTestCourse } from '@/lib/course/test-course'
import { transact } from '@/lib/db/transact'
import { chartCorrection, chartForm, marked } from '@/lib/intake/test-intake'
import { ok } from '@/lib/result'
import { signSession } from '@/lib/session/mutations'
import { bodyChartForAmending, bodyChartsOf } from './data'
import { parseMarks } from './marks'
import { addBodyChart, amendBodyChart, insertBodyChart } from './mutations'

const practice = testPractice()

test('charts of a course come in the order of their days, whenever they were typed', async () => {
  const { courseId } = await startTestCourse(practice)
  const latest = { drawnOn: '2026-04-01', note: 'Only the calf now', ...marked('calf-left') }
  await made(addBodyChart(practice.actor, courseId, chartForm(latest)))
  await made(addBodyChart(practice.actor, courseId, chartForm(marked('hip-left', 'burning'))))
  expect(await bodyChartsOf(practice.actor, courseId)).toMatchObject([
    { drawnOn: '2026-03-09', marks: [{ area: 'hip-left', quality: ['burning'] }], note: '', version: 1 },
    { drawnOn: '2026-04-01', marks: [{ area: 'calf-left' }], note: 'Only the calf now', by: practice.actor.name },
  ])
  expect((await auditedActions(practice.db)).slice(-2)).toEqual(['body_chart.drawn', 'body_chart.drawn'])
})

test('sent twice it is one chart', async () => {
  const { courseId } = await startTestCourse(practice)
  const form = chartForm(marked('jaw-left'))
  const ids = await Promise.all([form, form].map(each => made(addBodyChart(practice.actor, courseId, each))))
  expect(new Set(ids).size).toBe(1)
  expect(await practice.db.bodyChart.count()).toBe(1)
})

test('an empty chart is an answer only where it is said that nothing hurts', async () => {
  const { courseId } = await startTestCourse(practice)
  const empty = await refusal(addBodyChart(practice.actor, courseId, chartForm()))
  expect(empty.fields).toEqual({ chart: 'Mark an area, or tick that nothing hurts.' })
  const both = chartForm({ nothing: '1', ...marked('jaw-left') })
  expect(Object.keys((await refusal(addBodyChart(practice.actor, courseId, both))).fields)).toEqual(['nothing'])
  await made(addBodyChart(practice.actor, courseId, chartForm({ nothing: '1' })))
  expect(await bodyChartsOf(practice.actor, courseId)).toMatchObject([{ marks: [] }])
})

test('a day outside the course is refused', async () => {
  const { courseId } = await startTestCourse(practice)
  for (const drawnOn of ['2026-03-01', '2026-06-16']) {
    const form = chartForm({ drawnOn, ...marked('jaw-left') })
    expect(Object.keys((await refusal(addBodyChart(practice.actor, courseId, form))).fields)).toEqual(['drawnOn'])
  }
  expect(await practice.db.bodyChart.count()).toBe(0)
})

test('a correction keeps what the chart said; the slower of two is told', async () => {
  const { courseId } = await startTestCourse(practice)
  const id = await made(addBodyChart(practice.actor, courseId, chartForm(marked('jaw-left'))))
  await made(amendBodyChart(practice.actor, id, chartCorrection({ reason: 'Other side', ...marked('jaw-right') })))
  expect((await bodyChartsOf(practice.actor, courseId))[0]?.marks).toMatchObject([{ area: 'jaw-right' }])
  const [amendment] = await amendmentsOf(practice.actor, 'body_chart', id)
  expect(amendment).toMatchObject({ reason: 'Other side', changes: [{ field: 'areas' }] })
  expect(parseMarks(amendment?.changes[0]?.before ?? '')).toMatchObject([{ area: 'jaw-left' }])
  const late = chartCorrection(marked('hip-left'))
  expect((await refusal(amendBodyChart(practice.actor, id, late))).reason).toBe('changed_meanwhile')
})

test('a chart drawn in a session goes with it, inside its transaction', async () => {
  const { courseId, patientId } = await startTestCourse(practice)
  const sessionId = await made(signSession(practice.actor, courseId, sessionForm()))
  const chart = [{ area: 'knee-left', quality: ['numb' as const], words: '', radiatesTo: '' }]
  const place = { courseId, patientId, sessionId }
  await transact(async tx => ok(await insertBodyChart(tx, practice.actor, place, { drawnOn: '2026-03-09', chart })))
  expect(await bodyChartsOf(practice.actor, courseId)).toMatchObject([{ sessionId, marks: chart }])
})

test('another clinic’s chart is not found', async () => {
  const foreign = await anotherPractice(practice)
  const { courseId } = await startTestCourse(foreign)
  expect((await refusal(addBodyChart(practice.actor, courseId, chartForm(marked('jaw-left'))))).reason).toBe(
    'not_found',
  )
  const id = await made(addBodyChart(foreign.actor, courseId, chartForm(marked('jaw-left'))))
  expect(await bodyChartForAmending(practice.actor, id)).toBeNull()
  const correction = chartCorrection(marked('jaw-right'))
  expect((await refusal(amendBodyChart(practice.actor, id, correction))).reason).toBe('not_found')
})
