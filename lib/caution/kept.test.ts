import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { whyWords } from './caution'
import { cautionsFor } from './cautions'
import { answersIn, keptCautions, missingReasons, readKeptCautions } from './kept'
import { cautionAnswers, gatherCautionAnswers } from './schema'
import { standingFlag } from './test-flags'

const STOP = 'pacemaker:electro:pacemaker-1'
const chosen = { codes: [{ code: 'GB21', side: '' }], modalities: ['electroacupuncture'] }
const cautions = cautionsFor({ ...chosen, flags: [standingFlag('pacemaker')], own: [] })

test('each caution is kept as it was shown, with its answer', () => {
  const kept = keptCautions(cautions, { [STOP]: ' Device switched off by the clinic ', 'never:shown': 'made up' })
  expect(kept.map(({ key, answer }) => [key, answer])).toEqual([
    [STOP, 'Device switched off by the clinic'],
    ['pneumothorax:GB21', ''],
  ])
  expect(readKeptCautions(JSON.stringify(kept))).toEqual(kept)
})

test('only a stop asks for a reason to go on', () => {
  expect(missingReasons(cautions, { [STOP]: ' \n ' })).toEqual([
    { field: `caution:${STOP}`, message: 'Electroacupuncture: write why you go on, or leave it out.' },
  ])
  expect(missingReasons(cautions, {}).length).toBe(1)
  expect(missingReasons(cautions, { [STOP]: 'A reason' })).toEqual([])
})

test('a reason has its length, beside its own field', () => {
  expect(missingReasons(cautions, { [STOP]: 'x'.repeat(1000) })).toEqual([])
  expect(missingReasons(cautions, { [STOP]: 'x'.repeat(1001) })).toEqual([
    { field: `caution:${STOP}`, message: 'Use at most 1000 characters; this has 1001.' },
  ])
})

test('what stands in the column is read whatever it is', () => {
  fc.assert(fc.property(fc.string(), text => Array.isArray(readKeptCautions(text))))
  fc.assert(fc.property(fc.json(), text => Array.isArray(readKeptCautions(text))))
  for (const text of ['', 'null', '{}', '[null, 1, {}]', '[{"key":"a","level":"loud","words":"b"}]']) {
    expect(readKeptCautions(text)).toEqual([])
  }
  const bare = { key: 'a', level: 'note', words: 'b' }
  expect(readKeptCautions(JSON.stringify([bare]))).toEqual([{ ...bare, about: '', reason: '', source: '', answer: '' }])
})

test('the answers of a form arrive by the key of their caution', () => {
  const schema = z.preprocess(gatherCautionAnswers, z.object({ note: z.string(), cautionAnswers }))
  const form = { note: 'n', [`caution:${STOP}`]: ' why ', 'caution:': '', cautionAnswers: 'not from here' }
  expect(schema.parse(form)).toEqual({ note: 'n', cautionAnswers: { [STOP]: 'why', '': '' } })
  expect(schema.parse({ note: 'n' })).toEqual({ note: 'n', cautionAnswers: {} })
  expect(schema.safeParse(null).success).toBe(false)
  const sent = new FormData()
  sent.set(`caution:${STOP}`, 'why')
  sent.set('caution:file', new File([], 'x'))
  expect(answersIn(sent)).toEqual({ [STOP]: 'why' })
})

test('why a caution is given is said in whole sentences', () => {
  expect(whyWords({ reason: 'We learnt it', source: 'Team meeting' })).toBe('We learnt it. Source: Team meeting.')
  expect(whyWords({ reason: 'The point is the nipple.', source: '' })).toBe('The point is the nipple.')
  expect(whyWords({ reason: '', source: 'Team meeting' })).toBe('Source: Team meeting.')
})
