import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entryDiff, type Segment, wordDiff } from './word-diff'

/** 'same [-removed-] {+added+}' */
const marked = (segments: Segment[]) =>
  segments
    .map(({ text, kind }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('')

const without = (segments: Segment[], kind: Segment['kind']) =>
  segments
    .filter(segment => segment.kind !== kind)
    .map(({ text }) => text)
    .join('')

test.each([
  ['Slept better.', 'Slept better.', 'Slept better.'],
  ['Slept beter.', 'Slept better.', 'Slept [-beter-]{+better+}.'],
  ['', 'Slept better.', '{+Slept better.+}'],
  ['Slept better.', '', '[-Slept better.-]'],
  ['A bad week', 'A very bad week', 'A {+very +}bad week'],
  ['Pain in the left knee', 'Pain in the right hip', 'Pain in the [-left knee-]{+right hip+}'],
  ['the patient’s knee', 'the patients knee', 'the [-patient’s-]{+patients+} knee'],
  ['Zoë came', 'Zoe came', '[-Zoë-]{+Zoe+} came'],
  ['2.5 kg', '2.6 kg', '[-2.5-]{+2.6+} kg'],
])('%j, then %j', (before, after, expected) => {
  expect(marked(wordDiff(before, after))).toBe(expected)
})

test.each([
  ['LI4 both, ST36 both 20 min', 'LI4 both, ST36 both 25 min', 'LI4 both, [-ST36 both 20 min-]{+ST36 both 25 min+}'],
  ['LI4 both, GB34 left, ST36 both', 'LI4 both, ST36 both', 'LI4 both, [-GB34 left, -]ST36 both'],
  ['LI4 both', 'LI4 both, GV20', 'LI4 both{+, GV20+}'],
  ['LI4 both, ST36 both', 'LI4 right, ST36 left', '[-LI4 both-]{+LI4 right+}, [-ST36 both-]{+ST36 left+}'],
])('of a list, %j, then %j', (before, after, expected) => {
  expect(marked(entryDiff(before, after))).toBe(expected)
})

const words = fc.array(fc.constantFrom('LI4', 'ST36', 'both', 'a', ' ', '  ', ', ', ',', '.', '\n', 'é', '🙂'), {
  maxLength: 40,
})
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  words.map(parts => parts.join('')),
)

test.each([wordDiff, entryDiff])('nothing is lost on the way: %o', diff => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const segments = diff(before, after)
      expect(without(segments, 'added')).toBe(before)
      expect(without(segments, 'removed')).toBe(after)
      expect(segments.every(({ text }) => text !== '')).toBe(true)
    }),
  )
})

test.each([wordDiff, entryDiff])('a text beside itself has not changed: %o', diff => {
  fc.assert(fc.property(texts, text => diff(text, text).every(({ kind }) => kind === 'same')))
})

const long = (word: (at: number) => string, count: number) =>
  Array.from({ length: count }, (_, at) => word(at)).join('')

test.each([
  ['of words', long(at => `word${at % 7} `, 1700), long(at => `word${at % 5} `, 1700)],
  ['with nothing in common', long(at => `a${at} `, 1700), long(at => `b${at} `, 1700)],
  ['of signs alone', long(at => '.,;:'[at % 4] ?? '', 10_000), long(at => '!?.'[at % 3] ?? '', 10_000)],
])('two long texts %s are told apart in a moment', (_, before, after) => {
  const started = performance.now()
  const segments = wordDiff(before, after)
  // Some 50 ms on a machine that does nothing else; what a test may say is that it is not the work of seconds.
  expect(performance.now() - started).toBeLessThan(1000)
  expect(without(segments, 'added')).toBe(before)
  expect(without(segments, 'removed')).toBe(after)
})

test('a word put right in a long text is found, however long the text is', () => {
  const text = long(at => `word${at} `, 20_000)
  expect(wordDiff(text, text.replace('word9999 ', 'sword ')).filter(({ kind }) => kind !== 'same')).toEqual([
    { text: 'word9999', kind: 'removed' },
    { text: 'sword', kind: 'added' },
  ])
})
