import { expect, test } from 'vitest'
import { complete, takeTyped, textOfWriting } from './editing'
import { printPrescription } from './needling'
import { parsePrescription } from './parse'

const take = (before: string, typed: string) => {
  const { needlings, ...rest } = takeTyped(parsePrescription(before).needlings, typed, [])
  return {
    kept: printPrescription(needlings),
    typed: rest.typed,
    text: textOfWriting({ needlings, typed: rest.typed }),
  }
}

test('what can be read is taken, what cannot stays typed, and a form sends both', () => {
  expect(take('LI4 both', 'st36 l, LU12, sp6')).toEqual({
    kept: 'LI4 both, ST36 left, SP6',
    typed: 'LU12',
    text: 'LI4 both, ST36 left, SP6, LU12',
  })
  expect(take('', ' , ')).toEqual({ kept: '', typed: '', text: '' })
})

test('a new point follows the retention of all, where they have one', () => {
  expect(take('LI4 20 min, ST36 20 min', 'GB34').kept).toBe('LI4 20 min, ST36 20 min, GB34 20 min')
  expect(take('LI4 20 min, ST36 20 min', 'GB34 10 min').kept).toBe('LI4 20 min, ST36 20 min, GB34 10 min')
  expect(take('LI4 20 min, ST36', 'GB34').kept).toBe('LI4 20 min, ST36, GB34')
})

test('the last thing typed is completed: after a separator, or the last word', () => {
  const codes = (typed: string) => {
    const { head, points } = complete(typed, [])
    return [head, points[0]?.code]
  }
  expect(codes('zusan')).toEqual(['', 'ST36'])
  expect(codes('LU12, zusan')).toEqual(['LU12,', 'ST36'])
  expect(codes('yin tan')).toEqual(['', 'EX-HN3'])
  expect(codes('LI4 left zusan')).toEqual(['LI4 left, ', 'ST36'])
})
