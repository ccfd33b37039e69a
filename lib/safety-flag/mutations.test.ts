import { expect, test } from 'vitest'
import { anotherPractice, testPractice } from '@/lib/auth/test-practice'
import { addTestPatient, auditedActions, made, refusal } from '@/lib/course/test-course'
import { setClock } from '@/lib/time/clock'
import { safetyFlagForView, safetyFlagHistory, safetyFlagsOf } from './data'
import { addSafetyFlag, amendSafetyFlag, endSafetyFlag } from './mutations'
import { addSafetyFlagSchema, amendSafetyFlagSchema, endSafetyFlagSchema } from './schema'

const practice = testPractice()

const flagForm = (flag: string, typed: object = {}) =>
  addSafetyFlagSchema.parse({ flag, submission: crypto.randomUUID(), ...typed })
const correction = (typed: object = {}) => amendSafetyFlagSchema.parse({ version: 1, ...typed })
const end = (typed: object = {}) => endSafetyFlagSchema.parse({ endReason: 'Stopped it', version: 1, ...typed })

async function flagged(flag = 'anticoagulant', typed: object = { detail: 'warfarin' }) {
  const { id: patientId } = await addTestPatient(practice)
  const flagId = await made(addSafetyFlag(practice.actor, patientId, flagForm(flag, typed)))
  return { patientId, flagId }
}

const record = async () => ({
  flags: await practice.db.safetyFlag.findMany(),
  amendments: await practice.db.amendment.findMany(),
  audits: await practice.db.auditEntry.findMany(),
})

test('a flag that was added stands, in words, and reading it on a page leaves no audit row of its own', async () => {
  const { patientId, flagId } = await flagged()
  expect(await safetyFlagsOf(practice.actor, patientId)).toEqual([
    {
      id: flagId,
      flag: 'anticoagulant',
      words: 'Anticoagulant medication',
      effect: 'superficial needling and pressure afterwards',
      reason: 'Bleeding and bruising are more likely.',
      level: 'caution',
      asks: 'detail',
      source: 'acupunctureinmedicine.info; Medscape',
      detail: 'warfarin',
      dueDate: '',
      since: '',
      version: 1,
    },
  ])
  expect(await auditedActions(practice.db)).toEqual(['safety_flag.added'])
})

test('the gravest flag comes first', async () => {
  const { patientId } = await flagged()
  await made(addSafetyFlag(practice.actor, patientId, flagForm('lymphoedema')))
  await made(addSafetyFlag(practice.actor, patientId, flagForm('severe_bleeding_disorder')))
  const flags = await safetyFlagsOf(practice.actor, patientId)
  expect(flags.map(({ flag }) => flag)).toEqual(['severe_bleeding_disorder', 'lymphoedema', 'anticoagulant'])
})

test('sent twice, one form makes one flag', async () => {
  const { id: patientId } = await addTestPatient(practice)
  const form = flagForm('epilepsy')
  const ids = await Promise.all([1, 2, 3].map(() => made(addSafetyFlag(practice.actor, patientId, form))))
  expect(new Set(ids).size).toBe(1)
  expect(await practice.db.safetyFlag.count()).toBe(1)
})

test.each([
  ['pregnancy', {}, 'dueDate'],
  ['pregnancy', { dueDate: '2030-01-01' }, 'dueDate'],
  ['infected_skin', {}, 'site'],
  ['metal_allergy', { since: '2026-06-16' }, 'since'],
  ['unheard_of', {}, 'flag'],
  ['anticoagulant', { detail: 'warfarin' }, 'flag'],
])('%s with %j is refused beside %s and changes nothing', async (flag, typed, field) => {
  const { patientId } = await flagged()
  const before = await record()
  const { reason, fields } = await refusal(addSafetyFlag(practice.actor, patientId, flagForm(flag, typed)))
  expect([reason, Object.keys(fields)]).toEqual(['invalid', [field]])
  expect(await record()).toEqual(before)
})

test('two drugs are two flags, and a pregnancy stands once', async () => {
  const { patientId } = await flagged()
  await made(addSafetyFlag(practice.actor, patientId, flagForm('anticoagulant', { detail: 'aspirin' })))
  await made(addSafetyFlag(practice.actor, patientId, flagForm('pregnancy', { dueDate: '2026-12-01' })))
  const again = flagForm('pregnancy', { dueDate: '2026-12-08' })
  expect(Object.keys((await refusal(addSafetyFlag(practice.actor, patientId, again))).fields)).toEqual(['flag'])
})

test('a flag of the clinic’s own list works the same, also after the clinic stopped offering it', async () => {
  const { id: patientId } = await addTestPatient(practice)
  const entry = await practice.db.ownReference.create({
    data: {
      clinicId: practice.clinicId,
      list: 'safety_flag',
      words: 'Fresh tattoo',
      level: 'stop',
      detail: 'wait four weeks',
      source: 'House rule',
      createdById: practice.memberId,
    },
  })
  await made(addSafetyFlag(practice.actor, patientId, flagForm(entry.id)))
  await practice.db.ownReference.update({ where: { id: entry.id }, data: { withdrawnAt: new Date() } })
  const own = { words: 'Fresh tattoo', effect: 'wait four weeks', level: 'stop', source: 'House rule' }
  expect(await safetyFlagsOf(practice.actor, patientId)).toMatchObject([own])
  const more = flagForm(entry.id, { detail: 'the other arm' })
  expect(Object.keys((await refusal(addSafetyFlag(practice.actor, patientId, more))).fields)).toEqual(['flag'])
})

test('a correction keeps what the flag said, by whom and why', async () => {
  const { patientId, flagId } = await flagged()
  const form = correction({ detail: 'apixaban', reason: 'changed by the GP' })
  expect(await made(amendSafetyFlag(practice.actor, flagId, form))).toBe(patientId)
  expect(await safetyFlagsOf(practice.actor, patientId)).toMatchObject([{ detail: 'apixaban', version: 2 }])
  const [past] = await safetyFlagHistory(practice.actor, patientId)
  expect(past?.amendments).toMatchObject([
    {
      by: practice.actor.name,
      reason: 'changed by the GP',
      changes: [{ field: 'detail', before: 'warfarin', after: 'apixaban' }],
    },
  ])
  expect(await auditedActions(practice.db)).toEqual(['safety_flag.added', 'safety_flag.amended'])
})

test('what is the same as before leaves no trace', async () => {
  const { flagId } = await flagged()
  const before = await record()
  await made(amendSafetyFlag(practice.actor, flagId, correction({ detail: 'warfarin' })))
  expect(await record()).toEqual(before)
})

test('a form opened before the flag changed is told so and changes nothing', async () => {
  const { flagId } = await flagged()
  await made(amendSafetyFlag(practice.actor, flagId, correction({ detail: 'apixaban' })))
  const before = await record()
  const refusals = [
    await refusal(amendSafetyFlag(practice.actor, flagId, correction({ detail: 'heparin' }))),
    await refusal(endSafetyFlag(practice.actor, flagId, end())),
  ]
  expect(refusals.map(({ reason }) => reason)).toEqual(['changed_meanwhile', 'changed_meanwhile'])
  expect(await record()).toEqual(before)
})

test('a flag that ended stands no longer and stays in the history, with who, when and why', async () => {
  const { patientId, flagId } = await flagged()
  setClock(() => new Date('2026-06-20T09:00:00Z'))
  await made(endSafetyFlag(practice.actor, flagId, end()))
  expect(await safetyFlagsOf(practice.actor, patientId)).toEqual([])
  const by = practice.actor.name
  const at = new Date('2026-06-20T09:00:00Z')
  expect(await safetyFlagHistory(practice.actor, patientId)).toMatchObject([
    { words: 'Anticoagulant medication', added: { by }, ended: { by, at, reason: 'Stopped it' } },
  ])
  expect(await auditedActions(practice.db)).toEqual(['safety_flag.added', 'safety_flag.ended'])
})

test('an ended flag is neither changed nor ended again with other words; the same form sent again is done already', async () => {
  const { flagId, patientId } = await flagged()
  await made(endSafetyFlag(practice.actor, flagId, end()))
  const before = await record()
  expect(await made(endSafetyFlag(practice.actor, flagId, end()))).toBe(patientId)
  const late = [
    await refusal(endSafetyFlag(practice.actor, flagId, end({ endReason: 'Another reason', version: 2 }))),
    await refusal(amendSafetyFlag(practice.actor, flagId, correction({ detail: 'heparin', version: 2 }))),
  ]
  expect(late.map(({ reason }) => reason)).toEqual(['changed_meanwhile', 'changed_meanwhile'])
  expect(await record()).toEqual(before)
  await made(addSafetyFlag(practice.actor, patientId, flagForm('anticoagulant', { detail: 'warfarin' })))
})

test('opening one flag leaves an audit row, and another clinic finds none', async () => {
  const { patientId, flagId } = await flagged()
  const { actor } = await anotherPractice(practice)
  const before = await record()
  const tries = [
    await refusal(addSafetyFlag(actor, patientId, flagForm('epilepsy'))),
    await refusal(amendSafetyFlag(actor, flagId, correction({ detail: 'heparin' }))),
    await refusal(endSafetyFlag(actor, flagId, end())),
  ]
  expect(tries.map(({ reason }) => reason)).toEqual(['not_found', 'not_found', 'not_found'])
  expect(await safetyFlagForView(actor, flagId)).toBeNull()
  expect(await safetyFlagsOf(actor, patientId)).toEqual([])
  expect(await safetyFlagHistory(actor, patientId)).toEqual([])
  expect(await record()).toEqual(before)
  expect(await safetyFlagForView(practice.actor, flagId)).toMatchObject({ patientId, flag: { id: flagId } })
  expect((await auditedActions(practice.db)).at(-1)).toBe('safety_flag.viewed')
})
