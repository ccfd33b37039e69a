import fc from 'fast-check'
import { expect, test } from 'vitest'
import { looksStandard, ownCode, readPointList } from './codes'

test.each([
  'LI4',
  'st-36',
  'ub 40',
  'LV3',
  'SJ5',
  'TB5',
  'TW5',
  'Ren 4',
  'du20',
  'LU12',
  'gb.21',
  'EX-HN3',
  'exhn1',
  'EX-UE',
  'ex-b2',
])('%s has the form of a standard point', typed => expect(looksStandard(typed)).toBe(true))

test.each(['KNEE1', 'EAR-SM2', 'EXTRA1', 'MA12', 'STX1'])('%s has not', typed =>
  expect(looksStandard(typed)).toBe(false),
)

test.each([
  ['knee 1', 'KNEE1'],
  ['ear-sm2', 'EAR-SM2'],
  ['L3', null],
  ['H7', null],
  ['both', null],
  ['R', null],
  ['KNEE1, LI4', null],
  ['KNEE1-3', null],
  ['Κ1', null],
  ['', null],
])('the own code %j is kept as %j', (typed, kept) => expect(ownCode(typed)).toBe(kept))

test.each([
  ['LI4', ['LI4']],
  ['li4, st-36;ex-hn7 LI4', ['LI4', 'ST36', 'EX-HN7']],
  ['CV3-7', ['CV3-CV7']],
  ['BL31-BL34, KNEE1', ['BL31-BL34', 'KNEE1']],
  ['LU11 LI20 TE23 GV28 EX-LE12', ['LU11', 'LI20', 'TE23', 'GV28', 'EX-LE12']],
])('the points %j are %j', (typed, codes) => expect(readPointList(typed, ['KNEE1'])).toEqual({ ok: true, codes }))

test.each([
  ['LI4, LU12', 'LU12'],
  ['ST46', 'ST46'],
  ['XX3', 'XX3'],
  ['UB40', 'UB40'],
  ['EX-HN16', 'EX-HN16'],
  ['CV7-3', 'CV7-3'],
  ['CV3-GV4', 'CV3-GV4'],
  ['BL66-68', 'BL66-68'],
  ['LI0', 'LI0'],
  ['KNEE2', 'KNEE2'],
  ['Zusanli', 'ZUSANLI'],
])('in %j the part %j is no point', (typed, unknown) => {
  expect(readPointList(typed, ['KNEE1'])).toEqual({ ok: false, unknown })
})

test('any text is read without throwing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), typed => {
      looksStandard(typed)
      ownCode(typed)
      readPointList(typed, [])
    }),
  )
})
