import { expect, test } from 'vitest'
import { makeColleague } from '@/lib/auth/test-actors'
import { anotherPractice, testPractice } from '@/lib/auth/test-practice'
import { auditedActions, made, refusal, wholeRecord } from '@/lib/course/test-course'
import { adviceForAmending, adviceLibrary, adviceToChoose } from './data'
import { addAdvice, addStarterAdvice, amendAdvice, setAdviceState } from './mutations'
import { amendAdviceSchema } from './schema'
import { addTestAdvice, adviceForm } from './test-advice'

const practice = testPractice()

const corrected = (version: number, typed: object = {}) =>
  amendAdviceSchema.parse({
    adviceKind: 'stretch',
    title: 'Calf stretch',
    text: 'Hold for 30 seconds.',
    reason: 'Too short',
    version,
    ...typed,
  })

const everything = async () => ({
  ...(await wholeRecord(practice.db)),
  advice: await practice.db.homeAdvice.findMany({ orderBy: { id: 'asc' } }),
})

test('a practitioner adds advice, and every session can offer it', async () => {
  const { actor } = await makeColleague(practice.db, practice.clinicId)
  const id = await made(addAdvice(actor, adviceForm()))
  expect(await adviceToChoose(practice.actor)).toEqual([{ id, kind: 'stretch', title: 'Calf stretch' }])
  expect(await auditedActions(practice.db)).toEqual(['home_advice.added'])
})

test('sent twice or at once, a form makes one entry', async () => {
  const form = adviceForm()
  const ids = await Promise.all([1, 2, 3].map(() => made(addAdvice(practice.actor, form))))
  expect(new Set(ids).size).toBe(1)
  expect(await practice.db.homeAdvice.count()).toBe(1)
})

test('a correction keeps what the entry said before, with who and why', async () => {
  const id = await addTestAdvice(practice)
  await made(amendAdvice(practice.actor, id, corrected(1)))
  const found = await adviceForAmending(practice.actor, id)
  expect(found?.entry).toMatchObject({ text: 'Hold for 30 seconds.', version: 2 })
  expect(found?.history).toMatchObject([
    {
      by: 'A. Practitioner',
      reason: 'Too short',
      changes: [{ field: 'text', before: 'Hold for 20 seconds.', after: 'Hold for 30 seconds.' }],
    },
  ])
  expect(await auditedActions(practice.db)).toContain('home_advice.amended')
})

test('a correction that changes nothing leaves no trace', async () => {
  const id = await addTestAdvice(practice)
  const before = await everything()
  await made(amendAdvice(practice.actor, id, corrected(1, { text: 'Hold for 20 seconds.' })))
  expect(await everything()).toEqual(before)
})

test('a correction of an outdated entry is refused and changes nothing', async () => {
  const id = await addTestAdvice(practice)
  await made(amendAdvice(practice.actor, id, corrected(1)))
  const before = await everything()
  const late = amendAdvice(practice.actor, id, corrected(1, { title: 'Stretch' }))
  expect((await refusal(late)).reason).toBe('changed_meanwhile')
  expect(await everything()).toEqual(before)
})

test('what is withdrawn is not offered but stays in the library, and can be brought back', async () => {
  const adviceId = await addTestAdvice(practice)
  await made(setAdviceState(practice.actor, { adviceId, state: 'withdrawn', version: 1 }))
  expect(await adviceToChoose(practice.actor)).toEqual([])
  expect(await adviceLibrary(practice.actor)).toMatchObject([{ id: adviceId, withdrawn: true, version: 2 }])
  await made(setAdviceState(practice.actor, { adviceId, state: 'offered', version: 2 }))
  expect(await adviceToChoose(practice.actor)).toMatchObject([{ id: adviceId }])
  expect(await auditedActions(practice.db)).toEqual([
    'home_advice.added',
    'home_advice.withdrawn',
    'home_advice.brought_back',
  ])
})

test('withdrawn twice, from a page that is out of date, it is withdrawn once', async () => {
  const adviceId = await addTestAdvice(practice)
  const withdraw = () => made(setAdviceState(practice.actor, { adviceId, state: 'withdrawn', version: 1 }))
  await withdraw()
  const before = await everything()
  await withdraw()
  expect(await everything()).toEqual(before)
  const stale = setAdviceState(practice.actor, { adviceId, state: 'offered', version: 1 })
  expect((await refusal(stale)).reason).toBe('changed_meanwhile')
  expect(await everything()).toEqual(before)
})

test('an empty library is filled once, however often and by whom it is asked', async () => {
  const colleague = await makeColleague(practice.db, practice.clinicId)
  await made(addStarterAdvice(practice.actor, crypto.randomUUID()))
  const titles = (await adviceLibrary(practice.actor)).map(({ title }) => title)
  expect(titles).toContain('Pressing PC6 for nausea')
  await made(addStarterAdvice(colleague.actor, crypto.randomUUID()))
  expect((await adviceLibrary(practice.actor)).map(({ title }) => title)).toEqual(titles)
  const added = (await auditedActions(practice.db)).filter(action => action === 'home_advice.added')
  expect(added.length).toBe(titles.length)
})

test('another clinic’s library is neither shown nor changed', async () => {
  const foreign = await anotherPractice(practice)
  const theirs = await addTestAdvice(foreign)
  const before = await everything()
  const refused = { reason: 'not_found', fields: {} }
  for (const adviceId of [theirs, crypto.randomUUID()]) {
    expect(await refusal(amendAdvice(practice.actor, adviceId, corrected(1)))).toEqual(refused)
    const withdraw = setAdviceState(practice.actor, { adviceId, state: 'withdrawn', version: 1 })
    expect(await refusal(withdraw)).toEqual(refused)
    expect(await adviceForAmending(practice.actor, adviceId)).toBeNull()
  }
  expect(await adviceLibrary(practice.actor)).toEqual([])
  expect(await everything()).toEqual(before)
})
