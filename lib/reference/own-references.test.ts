import { expect, test } from 'vitest'
import { makeColleague } from '@/lib/auth/test-actors'
import { anotherPractice, testPractice } from '@/lib/auth/test-practice'
import { auditedActions, made, refusal } from '@/lib/course/test-course'
import { allOwnReferences, ownReferences } from './data'
import { REFERENCE_LISTS } from './lists'
import { addOwnReference, bringBackOwnReference, withdrawOwnReference } from './mutations'
import { entryForm } from './test-entries'

const practice = testPractice()

const add = (list: string, typed: Record<string, string> = {}) =>
  addOwnReference(practice.actor, entryForm(list, typed))

test('the owner adds an entry to each list; it is kept with its source and noted', async () => {
  for (const list of REFERENCE_LISTS) await made(add(list))
  const empty = { code: '', kind: '', level: '', detail: '', reason: '', source: 'own experience' }
  const point = { ...empty, code: 'KNEE1', words: 'Example point', kind: 'bilateral' }
  const caution = { words: 'LI4', detail: 'LI4', level: 'caution', kind: 'always', reason: 'Sample reason' }
  const redFlag = { ...empty, words: 'Specimen sign', kind: 'infection', level: 'urgent' }
  const id = expect.any(String)
  expect(await ownReferences(practice.actor, 'point')).toEqual([{ ...point, id }])
  expect(await ownReferences(practice.actor, 'point_caution')).toEqual([{ ...empty, ...caution, id }])
  expect(await ownReferences(practice.actor, 'red_flag')).toEqual([{ ...redFlag, id }])
  expect(await auditedActions(practice.db)).toEqual(Array(5).fill('reference.added'))
})

test('a form sent twice adds one entry', async () => {
  const form = entryForm('red_flag')
  const first = await made(addOwnReference(practice.actor, form))
  expect(await made(addOwnReference(practice.actor, form))).toBe(first)
  expect(await allOwnReferences(practice.actor)).toHaveLength(1)
})

test('what is withdrawn is offered no more, stays on the settings page, and can be brought back', async () => {
  const id = await made(add('adverse_event'))
  expect(await made(withdrawOwnReference(practice.actor, id))).toBe('adverse_event')
  expect(await ownReferences(practice.actor, 'adverse_event')).toEqual([])
  const at = new Date('2026-06-15T10:00:00Z')
  expect(await allOwnReferences(practice.actor)).toMatchObject([{ id, list: 'adverse_event', withdrawnAt: at }])
  await made(bringBackOwnReference(practice.actor, id))
  expect(await ownReferences(practice.actor, 'adverse_event')).toMatchObject([{ id }])
  expect(await auditedActions(practice.db)).toEqual([
    'reference.added',
    'reference.withdrawn',
    'reference.brought_back',
  ])
})

test('the same again is refused beside its field, until the first is withdrawn; then that one stays withdrawn', async () => {
  const first = await made(add('red_flag'))
  expect(Object.keys((await refusal(add('red_flag', { words: 'SPECIMEN sign' }))).fields)).toEqual(['words'])
  await made(withdrawOwnReference(practice.actor, first))
  await made(add('red_flag'))
  expect((await refusal(bringBackOwnReference(practice.actor, first))).reason).toBe('duplicate')
})

test('two points of one code are refused at the code, two cautions for the same points at the points', async () => {
  await made(add('point'))
  expect(Object.keys((await refusal(add('point', { words: 'Other' }))).fields)).toEqual(['code'])
  await made(add('point_caution'))
  expect(Object.keys((await refusal(add('point_caution', { detail: 'li4' }))).fields)).toEqual(['detail'])
  await made(add('point_caution', { kind: 'pregnant' }))
})

test('a caution takes the clinic’s own points, and names what is no point', async () => {
  const unknown = await refusal(add('point_caution', { detail: 'LI4, KNEE1' }))
  expect(unknown.fields.detail).toContain('KNEE1 is not the code of a point')
  await made(add('point'))
  await made(add('point_caution', { detail: 'LI4, knee1 CV3-7' }))
  expect(await ownReferences(practice.actor, 'point_caution')).toMatchObject([{ detail: 'LI4;KNEE1;CV3-CV7' }])
  expect(Object.keys((await refusal(add('point_caution', { detail: ', ;' }))).fields)).toEqual(['detail'])
})

test('a practitioner reads the lists and can’t change them', async () => {
  const id = await made(add('red_flag'))
  const { actor } = await makeColleague(practice.db, practice.clinicId, 'practitioner')
  expect(await ownReferences(actor, 'red_flag')).toHaveLength(1)
  const tries = [
    addOwnReference(actor, entryForm('point')),
    withdrawOwnReference(actor, id),
    bringBackOwnReference(actor, id),
  ]
  for (const tried of tries) expect((await refusal(tried)).reason).toBe('not_allowed')
})

test('another clinic sees nothing of it and can’t reach it', async () => {
  const id = await made(add('red_flag'))
  const { actor } = await anotherPractice(practice)
  expect(await ownReferences(actor, 'red_flag')).toEqual([])
  expect(await allOwnReferences(actor)).toEqual([])
  for (const tried of [withdrawOwnReference(actor, id), bringBackOwnReference(actor, id)]) {
    expect((await refusal(tried)).reason).toBe('not_found')
  }
  expect(await ownReferences(practice.actor, 'red_flag')).toHaveLength(1)
})
