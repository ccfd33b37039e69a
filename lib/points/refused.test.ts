import { expect, test } from 'vitest'
import { parsePrescription } from './parse'
import { kept, refused } from './test-points'

test.each([
  ['LU12', 'LU11'],
  ['ST46', 'ST45'],
  ['CV0', 'CV1'],
  ['BL68 L 20 min', 'BL67 L 20 min'],
  ['ST63', 'ST36'],
  ['EX-B12', 'EX-B9'],
  ['XX3', 'EX-HN3'],
  ['L4', 'LI4'],
  ['Zusanly', 'ST36'],
  ['zu san ly', 'ST36'],
  ['Zusan', 'ST36'],
  ['Hegou', 'LI4'],
  ['Yin Tnag', 'EX-HN3'],
  ['Futu', 'ST32'],
  ['LU10-13', 'LU10-11'],
  ['BL25-23', 'BL23-25'],
  ['LI4-LR3', 'LI4, LR3'],
  ['CV4 left', 'CV4'],
  ['Yintang both 20 min', 'EX-HN3 20 min'],
  ['ST36 midline', 'ST36'],
  ['ST36 lft', 'ST36 left'],
  ['ST36 reinf', 'ST36 reinforcing'],
  ['ST36 20', 'ST36 20 min'],
])('%s is refused; probably meant: %s', (typed, meant) => {
  const problem = refused(typed)
  expect(problem.kept).toBe('')
  expect(problem.text).toBe(typed)
  expect(problem.meant).toContain(meant)
})

test.each([
  ['ST36 151 mm', 'a depth is from 0 to 150 mm; this says 151 mm'],
  ['ST36 16 cm', 'a depth is from 0 to 150 mm; this says 16 cm'],
  ['ST36 -5 mm', 'a depth is from 0 to 150 mm; this says -5 mm'],
  ['ST36 7.5 mm', 'in whole mm'],
  ['ST36 121 min', 'a retention is from 0 to 120 min; this says 121 min'],
  ['ST36 3 hours', 'from 0 to 120 min'],
  ['ST36 1 cun', 'in millimetres'],
  ['ST36 15-20 mm', '15-20 after ST36: give one number'],
  ['ST36 15 mm 20 mm', 'two depths: 15 and 20'],
  ['ST36 even +', 'two techniques'],
  ['ST36 foo', '“foo” after ST36 is not clear'],
  ['LU12', 'the Lung channel ends at LU11'],
  ['M-HN-9', 'No channel is written M-HN'],
  ['ear shenmen', '“ear” before Shenmen'],
  ['Ashi', 'tender points'],
  ['20 min', 'does not name a point'],
  ['✂', 'does not name a point'],
])('%s is refused, and the reason named: %s', (typed, words) => expect(refused(typed).message).toContain(words))

test('each problem is the stretch that was typed, and what is good beside it is kept', () => {
  expect(refused('LI4 Zusanly left SP6')).toMatchObject({
    text: 'Zusanly left',
    kept: 'LI4, SP6',
    meant: ['ST36 left'],
  })
  expect(refused('BL23, 25')).toMatchObject({ text: '25', kept: 'BL23', meant: ['BL25'] })
  expect(refused('LI4 + LR3')).toMatchObject({ text: 'LI4 +', kept: 'LR3', meant: ['LI4', 'LI4 reinforcing'] })
  const { problems } = parsePrescription('LU12, LI4, XX3')
  expect(problems.map(({ text }) => text)).toEqual(['LU12', 'XX3'])
})

test('a hundred points are the most', () => {
  expect(kept('BL1-67, ST1-33').split(', ').length).toBe(100)
  expect(refused('BL1-67, ST1-34').message).toContain('at most 100')
  expect(refused('BL1-67, ST1-33, LI4, LI5')).toMatchObject({ text: 'LI4, LI5' })
})
