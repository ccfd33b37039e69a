import fc from 'fast-check'
import { expect, test } from 'vitest'
import { INFLUENCES, MUSCLE_SUGGESTIONS } from './lists'
import { completions, joinPicked, readPicked, splitPicked } from './picked'

test('what is ticked comes in the order of the list, then what was typed, each once', () => {
  expect(joinPicked(INFLUENCES, ['heat', 'rest'], ' a hot  bath, Heat; swimming,, swimming')).toBe(
    'rest, heat, a hot bath, swimming',
  )
  expect(joinPicked(INFLUENCES, [], '')).toBe('')
})

test('a stored text comes apart into ticks and the rest', () => {
  expect(splitPicked(INFLUENCES, 'rest, heat, a hot bath')).toEqual({ picked: ['rest', 'heat'], typed: 'a hot bath' })
})

test('taken apart and put together again it is the same', () => {
  const words = fc.oneof(fc.constantFrom(...INFLUENCES), fc.string({ maxLength: 12 }))
  fc.assert(
    fc.property(fc.array(words), given => {
      const stored = joinPicked(INFLUENCES, [], given.join(','))
      const { picked, typed } = splitPicked(INFLUENCES, stored)
      expect(joinPicked(INFLUENCES, picked, typed)).toBe(stored)
    }),
  )
})

test('a form’s fields are read by name', () => {
  const fields = { 'worse.damp-weather': '1', 'better.rest': '1', worse: 'coughing' }
  expect(readPicked(INFLUENCES, 'worse', fields)).toBe('damp weather, coughing')
  expect(readPicked(INFLUENCES, 'worse', { worse: 7 })).toBe('')
})

test('typing completes the last part and keeps what stands before it', () => {
  expect(completions(MUSCLE_SUGGESTIONS, 'left quad')).toEqual(['left quadratus lumborum', 'left quadriceps'])
  expect(completions(MUSCLE_SUGGESTIONS, 'piriformis, pso')).toEqual([
    'piriformis, psoas',
    'piriformis, left psoas',
    'piriformis, right psoas',
  ])
  expect(completions(MUSCLE_SUGGESTIONS, 'psoas, ')).toEqual([])
})
