import { describe, expect, test } from 'vitest'
import { POINTS } from './reference'
import { kept, OWN, refused } from './test-points'

describe('a point is found however people write it', () => {
  test.each([
    ['st 36', 'ST36'],
    ['ST-36', 'ST36'],
    ['St.36', 'ST36'],
    ['ST036', 'ST36'],
    ['ＳＴ３６', 'ST36'],
    ['UB40', 'BL40'],
    ['B40', 'BL40'],
    ['LV3', 'LR3'],
    ['Liv 3', 'LR3'],
    ['SJ5', 'TE5'],
    ['TB5', 'TE5'],
    ['TW5', 'TE5'],
    ['TE5', 'TE5'],
    ['TH5', 'TE5'],
    ['San Jiao 5', 'TE5'],
    ['Triple Energizer 5', 'TE5'],
    ['Ren 4', 'CV4'],
    ['RN4', 'CV4'],
    ['Conception Vessel 4', 'CV4'],
    ['Du 20', 'GV20'],
    ['P6', 'PC6'],
    ['H7', 'HT7'],
    ['K3', 'KI3'],
    ['Large Intestine 4', 'LI4'],
    ['Zusanli', 'ST36'],
    ['zu san li', 'ST36'],
    ['Zú-Sān Lǐ', 'ST36'],
    ['ZU-SAN-LI', 'ST36'],
    ['yintang', 'EX-HN3'],
    ['Yin Tang', 'EX-HN3'],
    ['EX-HN3', 'EX-HN3'],
    ['ex hn 3', 'EX-HN3'],
    ['Extra-HN3', 'EX-HN3'],
    ['Renzhong', 'GV26'],
    ['huatuo jiaji L3-L5', 'EX-B2 L3-L5'],
    ['Hua Tuo Jia Ji L3-5', 'EX-B2 L3-L5'],
    ['jiaji T12 to L2 bil', 'EX-B2 T12-L2 both'],
    ['jiaji L3 L5', 'EX-B2 L3 L5'],
    ['jiaji L3, L4, L5 both', 'EX-B2 L3-L5 both'],
  ])('%s is %s', (typed, point) => expect(kept(typed)).toBe(point))

  test('each of the 409 by its code, and by its name where no other has it', () => {
    for (const { code, name } of POINTS) {
      expect(kept(code)).toBe(code)
      const namesakes = POINTS.filter(point => point.name === name)
      expect(kept(name)).toContain(namesakes.length === 1 ? code : 'is the name of')
    }
  })

  test('several at once, whatever stands between them', () => {
    expect(kept('LI4, st36 bl, yintang, BL23-25 R')).toBe('LI4, ST36 both, EX-HN3, BL23 right, BL24 right, BL25 right')
    expect(kept('LI4 ST36 SP6')).toBe('LI4, ST36, SP6')
    expect(kept('LI4; st36\nsp6\r\n, ,,k3 and P6')).toBe('LI4, ST36, SP6, KI3, PC6')
    expect(kept('BL23-BL25')).toBe('BL23, BL24, BL25')
    expect(kept('ub 23 – 25')).toBe('BL23, BL24, BL25')
    expect(kept('')).toBe('')
  })

  test('the clinic’s own by code and by name', () => {
    expect(kept('knee1 L, Inner knee R, ear-sm2', OWN)).toBe('KNEE1 left, KNEE1 right, EAR-SM2')
    expect(refused('KNEE1').kept).toBe('')
  })
})

describe('what is said of a point', () => {
  test.each([
    ['ST36 L', 'ST36 left'],
    ['ST36 (R)', 'ST36 right'],
    ['ST36-L', 'ST36 left'],
    ['left ST36', 'ST36 left'],
    ...['both', 'bl', 'bil', 'bilateral', 'b', 'L+R', 'L/R', 'left and right'].map(side => [
      `ST36 ${side}`,
      'ST36 both',
    ]),
    ['CV4 midline', 'CV4'],
    ['LI4+', 'LI4 reinforcing'],
    ['LI4 -', 'LI4 reducing'],
    ['LI4 - 20 min', 'LI4 reducing 20 min'],
    ...['tonify', 'tonifying', 'reinforcing'].map(word => [`LI4 ${word}`, 'LI4 reinforcing']),
    ...['sedate', 'dispersing', 'reducing'].map(word => [`LI4 ${word}`, 'LI4 reducing']),
    ...['neutral', 'even method'].map(word => [`LI4 ${word}`, 'LI4 even']),
    ['LI4 15mm', 'LI4 15 mm'],
    ['LI4 1.5 cm', 'LI4 15 mm'],
    ['LI4 0 mm', 'LI4 0 mm'],
    ['LI4 150 mm 120 min', 'LI4 150 mm 120 min'],
    ['LI4 20’', 'LI4 20 min'],
    ['LI4 2 hours', 'LI4 120 min'],
    ['LI4 retained for 20 minutes', 'LI4 20 min'],
    ['LI4 retention 20 depth 10', 'LI4 10 mm 20 min'],
    ['LI4 deqi', 'LI4 de qi'],
    ['LI4 twitch', 'LI4 twitch'],
    ['ST36 bl 20 min BL23', 'ST36 both 20 min, BL23'],
    ['LI4 20 min de qi 15mm even L', 'LI4 left even 15 mm de qi 20 min'],
  ])('%s is kept as %s', (typed, words) => expect(kept(typed ?? '')).toBe(words))
})

describe('a point twice', () => {
  test.each([
    ['ST36, ST36', 'ST36'],
    ['ST36, ST36 both 20 min', 'ST36 both 20 min'],
    ['ST36 left, ST36 right', 'ST36 left, ST36 right'],
    ['EX-B2 L3 both, LI4, EX-B2 T5 both', 'EX-B2 L3 both, LI4, EX-B2 T5 both'],
  ])('%s is kept as %s', (typed, words) => expect(kept(typed)).toBe(words))

  test.each(['ST36 both, ST36 left', 'ST36 15 mm, ST36 20 mm', 'EX-B2 L3-L5, EX-B2 L5'])(
    '%s is refused in words',
    typed => {
      expect(refused(typed).message).toMatch(/here already/)
    },
  )
})
