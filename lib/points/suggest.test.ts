import { expect, test } from 'vitest'
import { suggestPoints } from './suggest'
import { OWN } from './test-points'

const codes = (typed: string) => suggestPoints(typed, OWN).map(({ code }) => code)

test('by code: those that begin so, by any way of writing the channel, at most eight', () => {
  expect(codes('st36')).toEqual(['ST36'])
  expect(codes('ST 3')).toEqual(['ST3', 'ST30', 'ST31', 'ST32', 'ST33', 'ST34', 'ST35', 'ST36'])
  expect(codes('ub6')).toEqual(['BL6', 'BL60', 'BL61', 'BL62', 'BL63', 'BL64', 'BL65', 'BL66'])
  expect(codes('exca')).toEqual(['EX-CA1'])
})

test('by name: what begins so first, then what holds it', () => {
  expect(codes('zusan')).toEqual(['ST36'])
  expect(codes('sanli')).toEqual(['LI10', 'ST36'])
  expect(codes('yint')[0]).toBe('EX-HN3')
})

test('the clinic’s own are among them; nothing for nothing', () => {
  expect(codes('knee')).toEqual(['KNEE1'])
  expect(codes('inner')).toEqual(['KNEE1'])
  expect(codes('  ')).toEqual([])
})
