import { expect, test } from 'vitest'
import type { OwnEntry } from '@/lib/reference/own-entry'
import { SAFETY_FLAGS } from '@/lib/safety-flag/reference'
import { MODALITIES, type Modality } from '@/lib/session/modalities'
import { type CautionsAsked, cautionsFor } from './cautions'
import { expandPoints } from './points'
import { POINT_CAUTIONS, PREGNANCY_EVIDENCE } from './reference'
import { standingFlag } from './test-flags'

const points = (list: string, side = '') => expandPoints(list).map(code => ({ code, side }))

const said = (asked: Partial<CautionsAsked>) => cautionsFor({ codes: [], modalities: [], flags: [], own: [], ...asked })

const brief = (asked: Partial<CautionsAsked>) => said(asked).map(({ level, about }) => `${level} ${about}`)

test('nothing is said of a patient with every flag while nothing is chosen', () => {
  expect(said({ flags: SAFETY_FLAGS.map(({ key }) => standingFlag(key)) })).toEqual([])
})

test('nothing is said of points that no list names, without flags', () => {
  expect(said({ codes: points('ST36 GB34 PC6'), modalities: ['manual_acupuncture', 'moxibustion'] })).toEqual([])
})

test.each([
  ['GB21', 'caution', 'The apex of the lung lies under the point.'],
  ['BL11', 'caution', 'The lung lies under the point.'],
  ['LU1', 'caution', 'The lung lies under the point.'],
  ['BL1', 'caution', 'The point lies at the orbit.'],
  ['ST1', 'caution', 'The point lies at the orbit.'],
  ['EX-HN7', 'caution', 'The point lies at the orbit.'],
  ['CV22', 'caution', 'Vessels, nerves or the brainstem lie near the point.'],
  ['LI18', 'caution', 'Vessels, nerves or the brainstem lie near the point.'],
  ['SI17', 'caution', 'Vessels, nerves or the brainstem lie near the point.'],
  ['GV15', 'caution', 'Vessels, nerves or the brainstem lie near the point.'],
  ['GV16', 'caution', 'Vessels, nerves or the brainstem lie near the point.'],
  ['CV17', 'caution', 'A congenital foramen can lie under the point.'],
  ['SI11', 'caution', 'A congenital foramen can lie under the point.'],
  ['ST17', 'avoid', 'The point is the nipple.'],
  ['CV8', 'avoid', 'The point is the umbilicus.'],
])('%s asks for %s of everybody, with reason and source', (code, level, reason) => {
  expect(said({ codes: points(code) })).toMatchObject([{ level, about: code, reason, source: 'goldfields' }])
})

const pregnant = [standingFlag('pregnancy', { dueDate: '2026-03-03' })]

test('the pregnancy points show their cautions to a pregnant patient alone', () => {
  const cautioned = 'LI4 SP6 BL60 BL67 CV3 CV4 CV5 CV6 CV7 BL31 BL32 BL33 BL34'.split(' ')
  const noted = 'LR3 ST12 BL27 BL28 BL29 BL30'.split(' ')
  const codes = points([...noted, ...cautioned].join(' '))
  expect(said({ codes })).toEqual([])
  expect(brief({ codes, flags: pregnant })).toEqual([
    ...cautioned.map(code => `caution ${code}`),
    ...noted.map(code => `note ${code}`),
  ])
})

test('beside every pregnancy caution stands that sources disagree, and none is a stop', () => {
  const codes = points('LI4 LR3 CV4 GB21')
  const cautions = said({ codes, flags: pregnant }).filter(({ key }) => key.startsWith('pregnancy:'))
  expect(cautions.map(({ about }) => about)).toEqual(['LI4', 'CV4', 'GB21', 'LR3'])
  for (const { reason } of cautions) expect(reason).toContain(PREGNANCY_EVIDENCE)
  expect(PREGNANCY_EVIDENCE).toContain('15 trials found no objective evidence of harm (Carr 2015')
  expect(cautions.filter(({ level }) => level === 'stop' || level === 'avoid')).toEqual([])
})

const flagRules: [Parameters<typeof standingFlag>[0], Modality[], string, string[]][] = [
  ['no_consent', ['acupressure'], '', ['stop This treatment']],
  ['unstable_illness', ['tuina'], '', ['stop This treatment']],
  ['severe_bleeding_disorder', [], 'ST36', ['stop Needling']],
  ['severe_bleeding_disorder', ['dry_needling'], '', ['stop Needling']],
  ['severe_bleeding_disorder', ['acupressure', 'moxibustion'], '', []],
  ['anticoagulant', ['manual_acupuncture'], '', ['caution Needling']],
  ['anticoagulant', ['tuina'], '', []],
  ['pacemaker', ['electroacupuncture'], 'ST36', ['stop Electroacupuncture']],
  ['pacemaker', ['manual_acupuncture'], 'ST36', []],
  ['pregnancy', ['electroacupuncture'], 'ST36', ['caution Electroacupuncture']],
  ['immunocompromise', ['auricular'], '', ['caution Needling']],
  ['diabetes_neuropathy', [], 'CV12 ST36 LI4', ['caution ST36, LI4']],
  ['diabetes_neuropathy', ['moxibustion'], 'CV12', ['caution Moxibustion']],
  ['diabetes_neuropathy', [], 'CV12 BL23', []],
  ['epilepsy', ['electroacupuncture'], '', ['caution This treatment', 'caution Electroacupuncture']],
  ['metal_allergy', [], 'ST36', ['caution Needling']],
  ['fainting', [], 'ST36', ['caution This treatment']],
  ['infected_skin', ['gua_sha'], '', ['avoid This treatment']],
]

test.each(flagRules)('%s with %j and the points "%s": %j', (flag, modalities, list, expected) => {
  expect(brief({ flags: [standingFlag(flag)], modalities, codes: points(list) })).toEqual(expected)
})

test('lymphoedema speaks of the points of that limb, where the side fits or was not said', () => {
  const flags = [standingFlag('lymphoedema', { detail: 'left arm' })]
  const codes = [
    { code: 'LI4', side: 'left' },
    { code: 'LI11', side: 'right' },
    { code: 'PC6', side: '' },
    { code: 'ST36', side: 'left' },
  ]
  expect(brief({ flags, codes })).toEqual(['avoid LI4, PC6'])
  expect(brief({ flags, modalities: ['dry_needling'] })).toEqual(['avoid Dry needling'])
  expect(brief({ flags: [standingFlag('lymphoedema')], codes })).toEqual(['avoid LI4, LI11, PC6, ST36'])
})

test('a flag says in words what it is, what it asks, why, and on whose word', () => {
  const flags = [standingFlag('anticoagulant', { detail: 'warfarin' })]
  expect(said({ flags, codes: points('ST36') })).toEqual([
    {
      key: 'anticoagulant:needling:anticoagulant-1',
      level: 'caution',
      about: 'Needling',
      words: 'Anticoagulant medication (warfarin): superficial needling and pressure afterwards',
      reason: 'Bleeding and bruising are more likely.',
      source: 'acupunctureinmedicine.info; Medscape',
    },
  ])
})

test('the gravest comes first, and every key stands once', () => {
  const flags = SAFETY_FLAGS.map(({ key }) => standingFlag(key))
  const twice = [...flags, standingFlag('lymphoedema', { id: 'lymphoedema-2', detail: 'left leg' })]
  const all = expandPoints(POINT_CAUTIONS.map(({ points: list }) => list).join(';'))
  const codes = all.flatMap(code => [
    { code, side: 'left' },
    { code, side: 'right' },
  ])
  const cautions = said({ flags: twice, codes, modalities: MODALITIES })
  const order = ['stop', 'avoid', 'caution', 'note']
  const levels = cautions.map(({ level }) => order.indexOf(level))
  expect(levels).toEqual([...levels].sort())
  expect(new Set(cautions.map(({ key }) => key)).size).toBe(cautions.length)
  expect(cautions.filter(({ words, reason, source, about }) => !words || !reason || !source || !about)).toEqual([])
})

const own = (entry: Partial<OwnEntry>): OwnEntry => ({
  id: 'own-1',
  code: '',
  words: 'House rule',
  kind: '',
  level: 'avoid',
  detail: 'ST25; BL23-BL25',
  reason: 'We learnt it',
  source: 'Team meeting 2025',
  ...entry,
})

test('the clinic’s own cautions appear with the point they are for', () => {
  const expected = { key: 'own:own-1:BL24', level: 'avoid', about: 'BL24', words: 'House rule', reason: 'We learnt it' }
  expect(said({ own: [own({})], codes: points('BL24 ST36') })).toEqual([{ ...expected, source: 'Team meeting 2025' }])
  expect(brief({ own: [own({ level: 'stop' })], codes: points('ST25') })).toEqual(['stop ST25'])
  expect(brief({ own: [own({ level: 'beware' })], codes: points('ST25') })).toEqual(['caution ST25'])
})

test('an own caution of the kind pregnancy waits for that flag', () => {
  const entry = own({ kind: 'Pregnancy', level: 'caution' })
  expect(said({ own: [entry], codes: points('ST25') })).toEqual([])
  expect(brief({ own: [entry], codes: points('ST25'), flags: pregnant })).toEqual(['caution ST25'])
})

test('a flag of the clinic’s own list speaks up at any treatment, as grave as the clinic says', () => {
  const flag = { ...standingFlag('epilepsy'), flag: 'own-flag', words: 'Fresh tattoo', effect: 'wait four weeks' }
  const chosen = { modalities: ['cupping'] }
  expect(brief({ flags: [{ ...flag, level: 'stop' }], ...chosen })).toEqual(['stop This treatment'])
  expect(brief({ flags: [{ ...flag, level: 'stop_electro' }], ...chosen })).toEqual([])
  expect(said({ flags: [{ ...flag, level: 'note' }], ...chosen })).toMatchObject([
    { level: 'note', words: 'Fresh tattoo: wait four weeks' },
  ])
})
