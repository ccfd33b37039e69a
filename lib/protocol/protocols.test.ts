import { expect, test } from 'vitest'
import { amendmentsOf } from '@/lib/audit/data'
import { makeColleague } from '@/lib/auth/test-actors'
import { anotherPractice, testPractice } from '@/lib/auth/test-practice'
import { auditedActions, made, refusal } from '@/lib/course/test-course'
import { allProtocols, protocolForAmending, protocolsOfClinic } from './data'
import { amendProtocol, bringBackProtocol, saveProtocol, withdrawProtocol } from './mutations'
import { amendProtocolSchema, protocolSchema, saveAsProtocolSchema } from './schema'

const practice = testPractice()

const typed = { name: 'Example back', prescription: 'BL23 both, BL40 both', note: '', modality_cupping: '1' }
const form = (more: Record<string, string> = {}) =>
  protocolSchema.parse({ ...typed, modality_manual_acupuncture: '1', submission: crypto.randomUUID(), ...more })
const correction = (version: number, more: Record<string, string> = {}) =>
  amendProtocolSchema.parse({ ...typed, modality_manual_acupuncture: '1', reason: '', version, ...more })

test('a practitioner saves a protocol, and every treatment of the clinic can start from it', async () => {
  const { actor } = await makeColleague(practice.db, practice.clinicId, 'practitioner')
  const id = await made(saveProtocol(actor, form()))
  expect(await protocolsOfClinic(practice.actor)).toEqual([
    {
      id,
      name: 'Example back',
      prescription: 'BL23 both, BL40 both',
      modalities: 'manual_acupuncture,cupping',
    },
  ])
  expect(await auditedActions(practice.db)).toEqual(['protocol.saved'])
})

test('a form sent twice saves one, also when it comes from a session', async () => {
  const sent = {
    name: 'Sample',
    prescription: 'LI4 both',
    modalities: 'cupping,leeches',
    submission: crypto.randomUUID(),
  }
  const input = saveAsProtocolSchema.parse(sent)
  const id = await made(saveProtocol(practice.actor, input))
  expect(await made(saveProtocol(practice.actor, input))).toBe(id)
  expect(await protocolsOfClinic(practice.actor)).toMatchObject([{ id, modalities: 'cupping' }])
})

test('protocols stand by name', async () => {
  for (const name of ['Sample b', 'example A', 'Sample a']) await made(saveProtocol(practice.actor, form({ name })))
  const names = (await protocolsOfClinic(practice.actor)).map(protocol => protocol.name)
  expect(names).toEqual(['example A', 'Sample a', 'Sample b'])
})

test('a name is given once among those in use, whatever its capitals', async () => {
  await made(saveProtocol(practice.actor, form()))
  const again = await refusal(saveProtocol(practice.actor, form({ name: 'EXAMPLE BACK' })))
  expect(again.fields.name).toContain('in use already')
  const other = await made(saveProtocol(practice.actor, form({ name: 'Sample neck' })))
  const renamed = amendProtocol(practice.actor, other, correction(1, { name: 'example back' }))
  expect(Object.keys((await refusal(renamed)).fields)).toEqual(['name'])
  await made(amendProtocol(practice.actor, other, correction(1, { name: 'SAMPLE NECK' })))
})

test('a change keeps what it said before; the same again leaves no trace', async () => {
  const id = await made(saveProtocol(practice.actor, form()))
  await made(amendProtocol(practice.actor, id, correction(1, { reason: 'same' })))
  expect(await amendmentsOf(practice.actor, 'protocol', id)).toEqual([])
  const change = { prescription: 'BL23 both', modality_cupping: '', reason: 'too much' }
  await made(amendProtocol(practice.actor, id, correction(1, change)))
  const now = { prescription: 'BL23 both', modalities: 'manual_acupuncture', version: 2 }
  expect(await protocolForAmending(practice.actor, id)).toMatchObject(now)
  expect(await amendmentsOf(practice.actor, 'protocol', id)).toMatchObject([
    {
      reason: 'too much',
      changes: [
        { field: 'prescription', before: 'BL23 both, BL40 both', after: 'BL23 both' },
        { field: 'modalities', before: 'manual_acupuncture,cupping', after: 'manual_acupuncture' },
      ],
    },
  ])
})

test('a change opened before another is refused and changes nothing', async () => {
  const id = await made(saveProtocol(practice.actor, form()))
  await made(amendProtocol(practice.actor, id, correction(1, { name: 'First' })))
  expect((await refusal(amendProtocol(practice.actor, id, correction(1, { name: 'Second' })))).reason).toBe(
    'changed_meanwhile',
  )
  const late = { protocolId: id, version: 1 }
  expect((await refusal(withdrawProtocol(practice.actor, late))).reason).toBe('changed_meanwhile')
  expect(await protocolForAmending(practice.actor, id)).toMatchObject({ name: 'First', version: 2, withdrawnAt: null })
})

test('a withdrawn protocol starts nothing, stays in the settings, and comes back if its name is free', async () => {
  const id = await made(saveProtocol(practice.actor, form()))
  await made(withdrawProtocol(practice.actor, { protocolId: id, version: 1 }))
  expect(await protocolsOfClinic(practice.actor)).toEqual([])
  expect(await allProtocols(practice.actor)).toMatchObject([{ id, withdrawnAt: new Date('2026-06-15T10:00:00Z') }])
  const heir = await made(saveProtocol(practice.actor, form()))
  const back = { protocolId: id, version: 2 }
  expect((await refusal(bringBackProtocol(practice.actor, back))).reason).toBe('duplicate')
  await made(withdrawProtocol(practice.actor, { protocolId: heir, version: 1 }))
  await made(bringBackProtocol(practice.actor, back))
  expect(await protocolsOfClinic(practice.actor)).toMatchObject([{ id }])
  const [latest] = await amendmentsOf(practice.actor, 'protocol', id)
  expect(latest?.changes).toEqual([{ field: 'state', before: 'withdrawn', after: 'in use' }])
})

test('another clinic neither sees a protocol nor reaches it, and may use its name', async () => {
  const id = await made(saveProtocol(practice.actor, form()))
  const { actor } = await anotherPractice(practice)
  expect([await protocolsOfClinic(actor), await allProtocols(actor)]).toEqual([[], []])
  expect(await protocolForAmending(actor, id)).toBeNull()
  const which = { protocolId: id, version: 1 }
  const tries = [
    amendProtocol(actor, id, correction(1)),
    withdrawProtocol(actor, which),
    bringBackProtocol(actor, which),
  ]
  for (const tried of tries) expect((await refusal(tried)).reason).toBe('not_found')
  await made(saveProtocol(actor, form()))
})

test('a protocol needs a name, and a point or a modality', () => {
  const wrong = (more: Record<string, string>) =>
    protocolSchema
      .safeParse({ name: 'Example', prescription: '', note: '', submission: crypto.randomUUID(), ...more })
      .error?.issues.map(issue => issue.path[0])
  expect(wrong({})).toEqual(['prescription'])
  expect(wrong({ modality_moxibustion: '1' })).toBeUndefined()
  expect(wrong({ prescription: 'LI4', name: ' ' })).toEqual(['name'])
})
