import { expect, test } from 'vitest'
import { POINTS, POINTS_SOURCE, PREFIXES } from './reference'

test('the WHO list: 361 points on fourteen channels and 48 extra points, each with a code of its own', () => {
  const extra = POINTS.filter(({ code }) => code.startsWith('EX-'))
  expect([POINTS.length - extra.length, extra.length]).toEqual([361, 48])
  expect(new Set(POINTS.map(({ code }) => code)).size).toBe(409)
  expect(POINTS_SOURCE).toContain('WHO')
})

test('each channel has the number of points that the standard gives it', () => {
  expect(PREFIXES.map(({ prefix, last }) => `${prefix}${last}`).join(' ')).toBe(
    'LU11 LI20 ST45 SP21 HT9 SI19 BL67 KI27 PC9 TE23 GB44 LR14 GV28 CV24 EX-HN15 EX-CA1 EX-B9 EX-UE11 EX-LE12',
  )
})

test.each([
  ['LI4', 'Hegu', 'Large Intestine', 'bilateral'],
  ['ST36', 'Zusanli', 'Stomach', 'bilateral'],
  ['BL67', 'Zhiyin', 'Bladder', 'bilateral'],
  ['GV20', 'Baihui', 'Governor Vessel', 'midline'],
  ['CV24', 'Chengjiang', 'Conception Vessel', 'midline'],
  ['EX-HN3', 'Yintang', 'Extra points', 'midline'],
  ['EX-HN5', 'Taiyang', 'Extra points', 'bilateral'],
  ['EX-B8', 'Shiqizhui', 'Extra points', 'midline'],
  ['EX-LE12', 'Qiduan', 'Extra points', 'bilateral'],
])('%s is %s, %s, %s', (code, name, channel, position) => {
  expect(POINTS.find(point => point.code === code)).toMatchObject({ name, channel, position })
})

test('58 points lie on the midline: the two vessels and six extra points', () => {
  const midline = POINTS.filter(({ position }) => position === 'midline').map(({ code }) => code)
  expect(midline.length).toBe(58)
  expect(midline.filter(code => code.startsWith('EX-'))).toEqual([
    'EX-HN1',
    'EX-HN3',
    'EX-HN10',
    'EX-HN11',
    'EX-B8',
    'EX-B9',
  ])
})
