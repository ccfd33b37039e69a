import { beforeEach, expect, test } from 'vitest'
import { makeColleague } from '@/lib/auth/test-actors'
import { anotherPractice, testPractice } from '@/lib/auth/test-practice'
import { auditedActions, made, refusal, sessionForm, startTestCourse, wholeRecord } from '@/lib/course/test-course'
import { signSession } from '@/lib/session/mutations'
import { draftForEditing, draftsOfCourse } from './data'
import type { Values } from './merge'
import { chooseText, discardDraft, saveDraft, takeOverDraft } from './mutations'

const practice = testPractice()
const draftId = '5b0c3c0e-0000-4000-8000-000000000001'
let courseId = ''

beforeEach(async () => {
  courseId = (await startTestCourse(practice)).courseId
})

const patchOf = (values: Values, base: Values = {}) =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [field, { base: base[field] ?? '', value }]))
const save = (values: Values, base: Values = {}, actor = practice.actor) =>
  saveDraft(actor, { courseId, draftId, patch: patchOf(values, base) })
const opened = (actor = practice.actor) => draftForEditing(actor, draftId)

test('what is typed comes back as it was, also what no session could be signed with', async () => {
  await made(save({ note: 'half a sen', prescription: 'LI4, XX3', needlesIn: 'many' }))
  await made(save({ note: 'half a sentence' }, { note: 'half a sen' }))
  expect((await opened())?.values).toEqual({ note: 'half a sentence', prescription: 'LI4, XX3', needlesIn: 'many' })
  expect(await draftsOfCourse(practice.actor, courseId)).toMatchObject([{ id: draftId, mine: true }])
})

test('a draft is no session yet: the chart and its numbers do not know of it', async () => {
  await made(save({ symptom1: '3' }))
  expect(await practice.db.session.count()).toBe(0)
  expect(await practice.db.response.count()).toBe(1)
})

test('many saves leave one audit row, and opening a draft leaves one of a view', async () => {
  const before = (await auditedActions(practice.db)).length
  await made(save({ note: 'a' }))
  await made(save({ note: 'ab' }, { note: 'a' }))
  await made(save({ note: 'abc' }, { note: 'ab' }))
  await opened()
  expect((await auditedActions(practice.db)).slice(before)).toEqual(['draft.begun', 'draft.viewed'])
})

test('two who write different fields of one draft both find them there', async () => {
  const colleague = (await makeColleague(practice.db, practice.clinicId)).actor
  await made(save({ note: 'needled' }))
  await made(save({ pulse: 'wiry' }, {}, colleague))
  expect((await opened())?.values).toEqual({ note: 'needled', pulse: 'wiry' })
})

test('two who write the same field: the second is told, sees both, and neither is lost', async () => {
  const colleague = (await makeColleague(practice.db, practice.clinicId)).actor
  await made(save({ note: 'first' }))
  const saved = await made(save({ note: 'second', pulse: 'wiry' }, {}, colleague))
  expect(saved.clashes).toEqual([{ field: 'note', theirs: 'first', mine: 'second' }])
  expect(saved.savedBy).toBe(practice.actor.name)
  const seen = await opened(colleague)
  expect(seen?.values).toEqual({ note: 'first', pulse: 'wiry' })
  expect(seen?.clashes).toEqual([{ field: 'note', theirs: 'first', mine: 'second' }])
  const more = await made(save({ note: 'second', tongue: 'pale' }, {}, colleague))
  expect(more.savedBy).toBe('Somebody else')
  expect((await opened(colleague))?.theirsBy).toBe('Somebody else')
  await made(chooseText(colleague, draftId, 'note', 'mine'))
  expect((await opened(colleague))?.values.note).toBe('second')
  expect((await opened(colleague))?.clashes).toEqual([])
})

test('who only clashes is not named for the text that stands', async () => {
  const colleague = (await makeColleague(practice.db, practice.clinicId)).actor
  await made(save({ note: 'first' }))
  await made(save({ note: 'second' }, {}, colleague))
  expect(await opened(colleague)).toMatchObject({ savedBy: practice.actor.name, theirsBy: practice.actor.name })
})

test('signing a draft makes the session and ends the draft', async () => {
  await made(save({ note: 'x' }))
  const form = { ...sessionForm({ submission: draftId }), draftBase: JSON.stringify({ note: 'x' }) }
  await made(signSession(practice.actor, courseId, form, { note: 'x' }))
  expect(await practice.db.sessionDraft.count()).toBe(0)
  expect(await practice.db.session.findFirstOrThrow()).toMatchObject({ signedById: practice.memberId })
  expect((await practice.db.session.findFirstOrThrow()).signedAt).not.toBeNull()
})

test('a late autosave brings no signed session back as a draft', async () => {
  await made(save({ note: 'x' }))
  await made(signSession(practice.actor, courseId, sessionForm({ submission: draftId }), { note: 'x' }))
  expect((await refusal(save({ note: 'xy' }, { note: 'x' }))).reason).toBe('not_found')
  expect(await practice.db.sessionDraft.count()).toBe(0)
})

test('nobody signs over what a colleague wrote into the draft meanwhile', async () => {
  const colleague = (await makeColleague(practice.db, practice.clinicId)).actor
  await made(save({ note: 'x' }))
  await made(save({ pulse: 'wiry' }, {}, colleague))
  const before = await wholeRecord(practice.db)
  const form = { ...sessionForm({ submission: draftId }), draftBase: JSON.stringify({ note: 'x' }) }
  const { reason } = await refusal(signSession(practice.actor, courseId, form, { note: 'x', pulse: '' }))
  expect(reason).toBe('changed_meanwhile')
  expect(await wholeRecord(practice.db)).toEqual(before)
  expect((await opened())?.values).toEqual({ note: 'x', pulse: 'wiry' })
})

test('only its practitioner signs a draft; a colleague takes it over first', async () => {
  const colleague = (await makeColleague(practice.db, practice.clinicId)).actor
  await made(save({ note: 'x' }))
  const form = { ...sessionForm({ submission: draftId }), draftBase: JSON.stringify({ note: 'x' }) }
  expect((await refusal(signSession(colleague, courseId, form, { note: 'x' }))).reason).toBe('not_allowed')
  await made(takeOverDraft(colleague, draftId))
  await made(signSession(colleague, courseId, form, { note: 'x' }))
  expect(await practice.db.session.findFirstOrThrow()).toMatchObject({ practitionerId: colleague.memberId })
})

test('a draft can be thrown away, once or twice, and leaves an audit row', async () => {
  await made(save({ note: 'x' }))
  await made(discardDraft(practice.actor, courseId, draftId))
  await made(discardDraft(practice.actor, courseId, draftId))
  expect(await practice.db.sessionDraft.count()).toBe(0)
  expect((await auditedActions(practice.db)).filter(action => action === 'draft.discarded')).toHaveLength(1)
})

test('a draft of another clinic is not found, and nothing of it changes', async () => {
  await made(save({ note: 'x' }))
  const stranger = (await anotherPractice(practice)).actor
  expect(await opened(stranger)).toBeNull()
  expect((await refusal(save({ note: 'y' }, { note: 'x' }, stranger))).reason).toBe('not_found')
  expect((await refusal(chooseText(stranger, draftId, 'note', 'mine'))).reason).toBe('not_found')
  expect((await refusal(takeOverDraft(stranger, draftId))).reason).toBe('not_found')
  await made(discardDraft(stranger, courseId, draftId))
  expect((await opened())?.values).toEqual({ note: 'x' })
})
