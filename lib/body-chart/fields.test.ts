import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMarks } from './fields'

test('ticked areas come with what is felt there, and nothing of an area that is not ticked', () => {
  expect(
    readMarks({
      complaint: 'Back',
      'chart.lower-back-left': '1',
      'chart.lower-back-left.shooting': '1',
      'chart.lower-back-left.dull': '1',
      'chart.lower-back-left.to': 'calf-left',
      'chart.hand-left.numb': '1',
    }),
  ).toEqual({
    marks: [{ area: 'lower-back-left', quality: ['shooting', 'dull'], words: '', radiatesTo: 'calf-left' }],
    problems: [],
  })
})

test('where it radiates may be typed by name', () => {
  const { marks } = readMarks({ 'chart.neck-left': '1', 'chart.neck-left.to': ' upper arm, LEFT ' })
  expect(marks).toMatchObject([{ radiatesTo: 'upper-arm-left' }])
})

test('what is felt may be typed: a quality by its name is that quality, the rest stays as it was typed', () => {
  const { marks } = readMarks({ 'chart.hip-left': '1', 'chart.hip-left.words': 'Dull ache, like a band, numb' })
  expect(marks).toEqual([
    { area: 'hip-left', quality: ['dull', 'numb', 'other'], words: 'like a band', radiatesTo: '' },
  ])
})

test('a name that no area has, and too long a description, are named', () => {
  const { problems } = readMarks({
    'chart.neck-left': '1',
    'chart.neck-left.to': 'the tail',
    'chart.hip-right': '1',
    'chart.hip-right.words': 'x'.repeat(121),
  })
  expect(problems).toEqual([
    'Side of the neck, left: the chart has no area of this name for where it radiates.',
    'Hip, right: use at most 120 characters; this has 121.',
  ])
})

test('any record of fields is read without throwing', () => {
  fc.assert(fc.property(fc.object(), fields => Array.isArray(readMarks(fields).marks)))
})
