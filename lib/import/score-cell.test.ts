import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readScore } from './score-cell'
import { anyText } from './test-texts'

const plain = (text: string, value: number | null) =>
  test(`“${text}” is ${value}, without a note`, () => expect(readScore(text)).toEqual({ value }))
const noted = (text: string, value: number | null) =>
  test(`“${text}” is ${value}, with a note`, () => {
    expect(readScore(text)).toEqual({ value, note: expect.stringContaining(`“${text}”`) })
  })
const refused = (text: string, words: RegExp) =>
  test(`“${text}” is refused`, () => expect(readScore(text)).toEqual({ problem: expect.stringMatching(words) }))

plain('', null)
for (const score of [0, 1, 2, 3, 4, 5, 6]) plain(String(score), score)
plain('4.0', 4)
plain('4.', 4)
plain('04', 4)
plain('４', 4)
noted('4,0', 4)
noted('four', 4)
noted('Four', 4)
noted('ZERO', 0)
noted('n/a', null)
noted('N/A', null)
noted('-', null)
noted('–', null)
noted('not answered', null)
refused('7', /not on the scale/)
refused('-1', /not on the scale/)
refused('99', /not on the scale/)
refused('4.5', /not on the scale/)
refused('4,5', /not a score/)
refused('4/6', /not a score/)
refused('4-5', /not a score/)
refused('4 out of 6', /not a score/)
refused('fourish', /not a score/)
refused('none', /not a score/)
refused('=1+1', /not a score/)
refused('٤', /not a score/)
refused('2025-06-04', /holds a day.*“4\/6”/)
refused('2025-06-04T10:00:00', /holds a day/)

test('no text throws, and what is taken is on the scale', () => {
  fc.assert(
    fc.property(anyText, text => {
      const reading = readScore(text)
      if ('value' in reading) expect([null, 0, 1, 2, 3, 4, 5, 6]).toContain(reading.value)
      else expect(reading.problem).not.toBe('')
    }),
  )
})
