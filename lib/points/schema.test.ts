import { expect, test } from 'vitest'
import { prescription, prescriptionWith } from './schema'
import { OWN } from './test-points'

const words = (typed: string) => prescription.safeParse(typed).error?.issues.map(issue => issue.message)

test('what is typed comes out as it is kept', () => {
  expect(prescription.parse(' li4 L 20min; Zusanli bil ')).toBe('LI4 left 20 min, ST36 both')
  expect(prescription.parse('')).toBe('')
  expect(prescription.parse(undefined)).toBe('')
  expect(prescriptionWith(OWN).parse('knee1 r')).toBe('KNEE1 right')
})

test('one message names each problem and what was probably meant', () => {
  const [message, ...others] = words('LU12, LI4, ST36 200 mm, Zusanly') ?? []
  expect(others).toEqual([])
  expect(message).toContain('LU12 does not exist')
  expect(message).toContain('Did you mean LU11')
  expect(message).toContain('from 0 to 150 mm')
  expect(message).toContain('No point is called “Zusanly”. Did you mean ST36?')
})

test('many problems are counted, and a text without end is refused as such', () => {
  expect(words('XX1, XX2, XX3, XX4, XX5, XX6, XX7')?.[0]).toMatch(/And 2 more\.$/)
  expect(words('x'.repeat(10_001))?.[0]).toContain('at most 10000 characters')
})
