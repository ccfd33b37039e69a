import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keptNeedlings } from './kept'
import { type Needling, printPrescription, RESPONSES, SIDES, TECHNIQUES } from './needling'
import { parsePrescription } from './parse'
import { POINTS } from './reference'
import { levelsOf } from './vertebrae'

const orNull = <T>(values: readonly T[]) => fc.constantFrom(...values, null)
const words = fc.record({
  side: orNull(SIDES),
  technique: orNull(TECHNIQUES),
  depthMm: fc.option(fc.integer({ min: 0, max: 150 })),
  response: orNull(RESPONSES),
  retentionMin: fc.option(fc.integer({ min: 0, max: 120 })),
})
const levels = fc.uniqueArray(fc.integer({ min: 0, max: 28 }), { minLength: 1 }).map(levelsOf)
const needling = fc
  .tuple(fc.constantFrom(...POINTS), words, levels, fc.boolean())
  .map(([point, said, at, spine]): Needling => {
    const more = point.code === 'EX-B2' && spine ? { levels: at } : {}
    return { ...said, ...more, code: point.code, side: point.position === 'midline' ? null : said.side }
  })
const anyPrescription = fc.uniqueArray(needling, { selector: ({ code }) => code, maxLength: 60 })

/** Texts of pieces that mean something, put together without sense. */
const piece = fc.constantFrom(
  ...'LI4 st 36 L R bl b + - to and / , ; . ( 20 min mm 15 cm EX-B2 L3 -L5 T5 jiaji Zusanli Zusanly Yin Tang XX3 de qi even CV4 Du BL23-25 ear ashi Futu'.split(
    ' ',
  ),
)
const likely = fc.array(fc.tuple(piece, fc.constantFrom('', ' ')), { maxLength: 30 }).map(all => all.flat().join(''))
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), likely)

test('what is printed reads back to the same', () => {
  fc.assert(
    fc.property(anyPrescription, needlings => {
      expect(parsePrescription(printPrescription(needlings))).toEqual({ needlings, problems: [] })
    }),
  )
})

test('what is kept is read the fast way to the same', () => {
  fc.assert(
    fc.property(anyPrescription, needlings => {
      expect(keptNeedlings(printPrescription(needlings))).toEqual(needlings)
    }),
  )
})

test('any text is read without throwing, and what is taken from it is stable', () => {
  fc.assert(
    fc.property(anyText, text => {
      const { needlings } = parsePrescription(text)
      const printed = printPrescription(needlings)
      expect(parsePrescription(printed)).toEqual({ needlings, problems: [] })
    }),
    { numRuns: 1500 },
  )
})

test('where nothing could be taken, the problems hold everything that was typed but "and"', () => {
  const letters = (typed: string) => typed.toLowerCase().replace(/and|[^a-z0-9]/g, '')
  fc.assert(
    fc.property(likely, text => {
      const { needlings, problems } = parsePrescription(text)
      for (const problem of problems) expect(text).toContain(problem.text)
      if (needlings.length === 0) expect(letters(problems.map(problem => problem.text).join())).toBe(letters(text))
    }),
  )
})

test.each(['zzzz ', 'zusanly, ', 'BL1-67 ', 'LI4-', 'a-', '- ', 'l ', 'EX-B2 L3 ', 'huatuo jiaji T1 ', 'x', '1'])(
  'ten thousand characters of %j take a moment',
  piece => {
    const text = piece.repeat(10_000).slice(0, 10_000)
    const started = performance.now()
    parsePrescription(text)
    expect(performance.now() - started).toBeLessThan(5000)
  },
)
