import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { setClock } from '../time/clock'
import type { Day } from '../time/day'
import { type Answer, courseProgress } from './progress'
import { courseSentence } from './sentence'
import { answerOf, anyCourse, initialOf } from './test-answers'
import { DEFAULT_THRESHOLDS } from './verdict'

beforeEach(() => setClock(() => new Date('2026-11-20T12:00:00Z')))
afterEach(() => setClock(null))

function sentenceOf(answers: Answer[], treatments = 7, treatedOn: Day[] = [], timeZone = 'Europe/London') {
  return courseSentence(courseProgress(answers, treatedOn, DEFAULT_THRESHOLDS), { treatments, timeZone })
}

const text = (answers: Answer[], treatments = 7, treatedOn: Day[] = []) => {
  const { lead, rest } = sentenceOf(answers, treatments, treatedOn)
  return lead + rest
}

const START = '2026-06-08'
const taking = { medicationTaken: true, medication: 'ibuprofen 400 mg' }
const stopped = { medicationTaken: false }

const course = (before: (number | null)[], after: (number | null)[], first = {}, then = {}) => [
  initialOf(START, before, first),
  answerOf('2026-08-10', after, { sequence: 2, ...then }),
]

describe('a change', () => {
  test('in its parts', () => {
    expect(sentenceOf(course([5, 5, 5, 4], [3, 2, 4, 3]))).toEqual({
      lead: 'Better by 1.75, a large improvement,',
      tone: 'better',
      rest: ' since 8 June, over 7 treatments (4 of 4 items).',
      detail: 'Profile 4.75 to 3.00, from 4 of 4 items answered both times. Smallest important change 0.50.',
    })
  })

  test.each([
    [[5, 4, 4, 3], [3, 3, 2, 3], 'Better by 1.25, a moderate improvement,', 'better'],
    [[5, 4, 4, 3], [4, 4, 3, 3], 'Better by 0.50, a small improvement,', 'better'],
    [[5, 4, 4, 3], [4, 4, 4, 3], 'No important change (better by 0.25)', 'none'],
    [[5, 4, 4, 3], [5, 5, 4, 3], 'No important change (worse by 0.25)', 'none'],
    [[5, 4, 4, 3], [5, 4, 4, 3], 'The same score', 'none'],
    [[3, 2, 3, 2], [4, 3, 3, 2], 'Worse by 0.50', 'worse'],
    [[3, 2, 3, 2], [4, 3, 3, 3], 'Worse by 0.75', 'worse'],
  ])('%j to %j: %s', (before, after, lead, tone) => {
    const sentence = sentenceOf(course(before, after))
    expect(sentence.lead).toBe(lead)
    expect(sentence.tone).toBe(tone)
    expect(sentence.rest).toBe(' since 8 June, over 7 treatments (4 of 4 items).')
  })

  test('over fewer items: the profiles beside it are over the same ones', () => {
    const sentence = sentenceOf(course([5, 6, 4, 3], [3, null, 2, 1]))
    expect(sentence.rest).toBe(' since 8 June, over 7 treatments (3 of 4 items).')
    expect(sentence.detail).toBe(
      'Profile 4.00 to 2.00, from 3 of 4 items answered both times. Smallest important change 0.50.',
    )
  })

  test('of thirds: says that figures are rounded where they do not seem to add up', () => {
    expect(sentenceOf(course([5, null, 5, 4], [4, null, 3, 3])).detail).toBe(
      'Profile 4.67 to 3.33, from 3 of 4 items answered both times. Each figure is rounded. Smallest important change 0.50.',
    )
  })

  test('one treatment, and none', () => {
    expect(sentenceOf(course([5, 5, 5, 4], [3, 2, 4, 3]), 1).rest).toBe(
      ' since 8 June, over 1 treatment (4 of 4 items).',
    )
    expect(sentenceOf(course([5, 5, 5, 4], [3, 2, 4, 3]), 0).rest).toBe(' since 8 June (4 of 4 items).')
  })

  test('since another year, and in the United States', () => {
    const answers = [initialOf('2025-12-01', [5, 5, 5, 4]), answerOf('2026-01-12', [3, 2, 4, 3], { sequence: 2 })]
    expect(sentenceOf(answers).rest).toBe(' since 1 December 2025, over 7 treatments (4 of 4 items).')
    expect(sentenceOf(answers, 7, [], 'America/New_York').rest).toBe(
      ' since December 1, 2025, over 7 treatments (4 of 4 items).',
    )
  })

  test('the year is another one by the clinic’s own calendar', () => {
    setClock(() => new Date('2026-12-31T12:00:00Z'))
    const answers = course([5, 5, 5, 4], [3, 2, 4, 3])
    expect(sentenceOf(answers).rest).toContain('since 8 June,')
    expect(sentenceOf(answers, 7, [], 'Pacific/Auckland').rest).toContain('since 8 June 2026,')
  })

  test('an item first answered later is named as not counted', () => {
    expect(sentenceOf(course([5, null, 5, 5], [3, 6, 3, 3])).detail).toBe(
      'Profile 5.00 to 3.00, from 3 of 4 items answered both times. Smallest important change 0.50. ' +
        'First answered after the baseline, so not counted: symptom 2.',
    )
  })

  test('the clinic’s own threshold', () => {
    const progress = courseProgress(course([5, 4, 4, 3], [4, 4, 3, 3]), [], { small: 52, moderate: 100, large: 150 })
    const sentence = courseSentence(progress, { treatments: 3, timeZone: 'UTC' })
    expect(sentence.lead).toBe('No important change (better by 0.50)')
    expect(sentence.detail).toContain('Smallest important change 0.52.')
  })
})

describe('medication', () => {
  test('stopped beside an improvement', () => {
    expect(text(course([5, 5, 5, 4], [3, 2, 4, 3], taking, stopped))).toBe(
      'Better by 1.75, a large improvement, since 8 June, over 7 treatments (4 of 4 items). ' +
        'Medication for this was stopped.',
    )
  })

  test('the same score on less medication is a result', () => {
    expect(text(course([5, 4, 4, 3], [5, 4, 4, 3], taking, stopped))).toBe(
      'The same score on less medication since 8 June, over 7 treatments (4 of 4 items). ' +
        'Medication for this was stopped.',
    )
    expect(text(course([5, 4, 4, 3], [4, 4, 4, 3], taking, stopped))).toBe(
      'No important change (better by 0.25), on less medication, since 8 June, over 7 treatments (4 of 4 items). ' +
        'Medication for this was stopped.',
    )
  })

  test.each([
    [taking, taking],
    [taking, { medicationTaken: null }],
    [{ medicationTaken: null }, stopped],
    [stopped, stopped],
    [taking, { medicationTaken: true, medication: 'ibuprofen 200 mg' }],
    [taking, { ...taking, medicationCompared: 'same' }],
    [{ ...taking, medicationCompared: 'less' }, taking],
  ])('%j then %j: nothing is said', (first, then) => {
    expect(text(course([5, 4, 4, 3], [5, 4, 4, 3], first, then))).not.toMatch(/medication/i)
  })
})

describe('the ends of the scale', () => {
  test('a floor', () => {
    expect(text(course([1, null, 0, 1], [0, null, 0, 0]), 3)).toBe(
      'Better by 0.67, a small improvement, since 8 June, over 3 treatments (3 of 4 items). ' +
        'The course began at 0.67, so the profile could not improve by 1 or more.',
    )
  })

  test('a floor before any follow-up', () => {
    expect(text([initialOf(START, [1, null, 0, 1])])).toBe(
      'One answer so far: a baseline, not a trend. ' +
        'The course began at 0.67, so the profile cannot improve by 1 or more.',
    )
  })

  test('a floor says nothing beside a change for the worse', () => {
    expect(text(course([1, 0, 0, 1], [3, 3, 3, 3]))).toBe(
      'Worse by 2.50 since 8 June, over 7 treatments (4 of 4 items).',
    )
  })

  test('a ceiling, where no change shows', () => {
    expect(text(course([6, 6, 6, 6], [6, 6, 6, 6]))).toBe(
      'The same score since 8 June, over 7 treatments (4 of 4 items). ' +
        'The course began at 6.00, so the profile could not show a change for the worse.',
    )
    expect(text(course([6, 6, 5, 5], [6, 6, 5, 5]))).toBe(
      'The same score since 8 June, over 7 treatments (4 of 4 items).',
    )
  })
})

describe('nothing to compare', () => {
  test('no answers', () => {
    expect(sentenceOf([], 0)).toEqual({
      lead: 'No scores yet.',
      tone: 'none',
      rest: '',
      detail: 'Scores from before the first treatment become the baseline.',
    })
  })

  test('no answers, and treatment has begun: what comes now becomes no baseline', () => {
    expect(sentenceOf([], 1)).toEqual({ lead: 'No scores yet.', tone: 'none', rest: '', detail: '' })
  })

  test('a baseline alone', () => {
    expect(text([initialOf(START, [5, 4, 4, 3])])).toBe('One answer so far: a baseline, not a trend.')
    expect(sentenceOf([initialOf(START, [5, 4, 4, 3])]).detail).toBe('Profile 4.00, from 4 of 4 items.')
    expect(sentenceOf([initialOf(START, [5, null, null, null])]).detail).toBe(
      'A profile needs symptom 1 and at least one more item.',
    )
  })

  test('no baseline', () => {
    const answers = course([5, 4, 4, 3], [3, 3, 2, 3])
    expect(text(answers, 7, ['2026-06-07'])).toBe(
      'First scored after treatment had begun: no baseline, so no change is claimed.',
    )
    expect(sentenceOf(answers, 7, ['2026-06-07']).detail).toBe('Latest profile 2.75, from 4 of 4 items.')
    expect(text([answerOf('2026-08-10', [3, 3, 2, 3])])).toBe(
      'No first score from before treatment: no baseline, so no change is claimed.',
    )
  })

  test('too few items in common', () => {
    const sentence = sentenceOf(course([5, null, 4, null], [3, 3, null, 3]))
    expect(sentence.lead + sentence.rest).toBe(
      'Not comparable with the baseline: too few items were answered both times.',
    )
    expect(sentence.tone).toBe('none')
    expect(sentence.detail).toBe('A change needs symptom 1 and one more item answered both times.')
  })

  test('only answers from before the baseline', () => {
    const answers = [answerOf('2026-05-01', [3, 3, 3, 3], { sequence: 2 }), initialOf(START, [5, 4, 4, 3])]
    expect(text(answers)).toBe('No answer since the baseline: no change is claimed.')
  })

  test('what the latest answer says of medication is told though its scores cannot be compared', () => {
    const taken = (medicationCompared: 'less' | 'more') => ({ medicationTaken: true, medicationCompared })
    const [start, reduced] = course([5, 5, 5, 4], [3, 2, 4, 3])
    const answers = (move: object) => [
      { ...(start as Answer), medicationTaken: true },
      { ...(reduced as Answer), ...taken('less') },
      answerOf('2026-09-01', [2, null, null, null], { sequence: 3, ...move }),
    ]
    const compared = 'has too few items in common with the baseline to compare'
    expect(text(answers(taken('more')))).toContain(
      `Medication for this was reduced. The latest answer, on 1 September, ${compared}; it says that more medication is taken for this than at the start.`,
    )
    expect(text(answers({ medicationTaken: false }))).toContain(
      `${compared}; it says that medication for this was stopped.`,
    )
    for (const same of [taken('less'), { medicationTaken: null }]) expect(text(answers(same))).toMatch(/to compare\.$/)
  })

  test('the latest answer alone cannot be compared', () => {
    const answers = [
      ...course([5, 5, 5, 4], [3, 2, 4, 3]),
      answerOf('2026-09-01', [2, null, null, null], { sequence: 3 }),
    ]
    expect(text(answers)).toBe(
      'Better by 1.75, a large improvement, from 8 June to 10 August (4 of 4 items). ' +
        'The latest answer, on 1 September, has too few items in common with the baseline to compare.',
    )
  })
})

test('whatever the answers: it ends as a sentence, and its tone goes with its words', () => {
  fc.assert(
    fc.property(anyCourse, fc.nat(30), (answers, treatments) => {
      const { lead, rest, tone, detail } = sentenceOf(answers, treatments)
      expect(lead + rest).toMatch(/^[A-Z].*\.$/)
      // The one course of which there is nothing more to say: treated, and never scored.
      if (answers.length === 0 && treatments > 0) expect(detail).toBe('')
      else expect(detail).toMatch(/^[A-Z].*\.$/)
      expect(lead + rest + detail).not.toMatch(/ {2}|NaN|undefined|null|-/)
      expect(lead.startsWith('Better')).toBe(tone === 'better')
      expect(lead.startsWith('Worse')).toBe(tone === 'worse')
    }),
  )
})
