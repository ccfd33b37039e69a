import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { setClock } from '../time/clock'
import { movedWords, patientWords } from './patient-words'
import { type Answer, courseProgress } from './progress'
import { answerOf, anyCourse, initialOf } from './test-answers'
import { DEFAULT_THRESHOLDS } from './verdict'

const START = '2026-06-08'
const words = { symptom1: 'ache low down', symptom2: 'stiff mornings', activity: 'walking the dog' }
const LOWER = 'Lower is better: 0 is as good as it could be, 6 is as bad as it could be.'

beforeEach(() => setClock(() => new Date('2026-09-01T10:00:00Z')))
afterEach(() => setClock(null))

function told(answers: Answer[], treatedOn: string[] = []) {
  const progress = courseProgress(answers, treatedOn, DEFAULT_THRESHOLDS)
  return patientWords(progress, words, { treatments: 7, timeZone: 'Europe/London' })
}

const course = (before: (number | null)[], now: (number | null)[], first = {}, later = {}) => [
  initialOf(START, before, first),
  answerOf('2026-08-10', now, { sequence: 2, ...later }),
]

test('improved: from 4.75 to 3.00', () => {
  expect(told(course([5, 5, 5, 4], [3, 2, 4, 3]))).toEqual({
    lead: 'Your scores are better by 1.75 than at the start.',
    tone: 'better',
    more: ['You began at 4.75 on 8 June, and are now at 3.00.', 'That is a large improvement.', LOWER],
    better: [
      { words: 'ache low down', own: true, by: 2 },
      { words: 'stiff mornings', own: true, by: 3 },
      { words: 'walking the dog', own: true, by: 1 },
      { words: 'how you feel in general', own: false, by: 1 },
    ],
    worse: [],
  })
})

test('worse: said plainly, with a kind word', () => {
  const { lead, tone, more, worse } = told(course([4, 4, 4, 4], [5, 5, 4, 4]))
  expect(lead).toBe('Your scores are worse by 0.50 than at the start.')
  expect(tone).toBe('worse')
  expect(more).toContain('That is a change for the worse.')
  expect(more.at(-1)).toMatch(/^A stretch like this is hard\. It does not mean that you did anything wrong/)
  expect(worse).toHaveLength(2)
})

test('no important change, and none at all', () => {
  const near = told(course([4, 4, 4, 4], [3, 4, 4, 4]))
  expect(near.lead).toBe('Your scores are about the same as at the start: better by 0.25.')
  expect(near.more).toContain('A difference this small is not counted as a change.')
  const same = told(course([4, 4, 4, 4], [4, 4, 4, 4]))
  expect(same).toMatchObject({ lead: 'Your scores are the same as at the start.', tone: 'none', better: [], worse: [] })
  expect(same.more).toEqual(['You began at 4.00 on 8 June, and are now at 4.00.', LOWER])
})

test('less medicine, with the same scores and with better ones', () => {
  const [taking, stopped] = [{ medicationTaken: true, medication: 'ibuprofen' }, { medicationTaken: false }]
  const same = told(course([4, 4, 4, 4], [4, 4, 4, 4], taking, stopped))
  expect(same.more).toContain('You no longer take medicine for this. The same scores on less are a result too.')
  const better = told(course([4, 4, 4, 4], [2, 2, 2, 2], taking, stopped))
  expect(better.more).toContain('You no longer take medicine for this.')
  expect(told(course([4, 4, 4, 4], [4, 4, 4, 4], taking, taking)).more.join()).not.toMatch(/medicine/)
  const less = { ...taking, medicationCompared: 'less' as const }
  expect(told(course([4, 4, 4, 4], [4, 4, 4, 4], taking, less)).more).toContain(
    'You take less medicine for this than at the start. The same scores on less are a result too.',
  )
})

test('more medicine is said beside better scores too', () => {
  const [without, taking] = [{ medicationTaken: false }, { medicationTaken: true, medication: 'ibuprofen' }]
  expect(told(course([4, 4, 4, 4], [2, 2, 2, 2], without, taking)).more).toContain(
    'You take medicine for this now, which you did not at the start.',
  )
  const more = { ...taking, medicationCompared: 'more' as const }
  expect(told(course([4, 4, 4, 4], [2, 2, 2, 2], taking, more)).more).toContain(
    'You take more medicine for this than at the start.',
  )
})

test('mixed: what fell and what rose stand side by side', () => {
  const { better, worse } = told(course([5, 4, 4, 2], [2, 4, 4, 4]))
  expect(movedWords(better, worse)).toBe(
    'Better than at the start: “ache low down” (by 3). Worse than at the start: how you feel in general (by 2).',
  )
  expect(movedWords([], [])).toBe('')
})

test('questions that were not answered both times are left out, and it says so', () => {
  const { lead, more } = told(course([5, null, 4, 3], [3, 3, 2, 1]))
  expect(lead).toBe('Your scores are better by 2.00 than at the start.')
  expect(more).toContain(
    'This counts the 3 questions that you answered both times; the picture counts all that you answered each time, so its numbers can differ.',
  )
  expect(told(course([5, null, 4, 3], [3, null, 2, 1])).more).toContain(
    'This counts the 3 questions that you answered both times.',
  )
})

test('the last answers leave out too much: the earlier ones are told with their day, and nothing of them as of now', () => {
  const [reduced, increased] = (['less', 'more'] as const).map(medicationCompared => ({
    medicationTaken: true,
    medication: 'paracetamol',
    medicationCompared,
  }))
  const start = { medicationTaken: true, medication: 'paracetamol' }
  const answers = course([5, 5, 4, null], [3, 4, 3, null], start, reduced)
  const later = answerOf('2026-08-20', [6, null, null, 1], { sequence: 3, ...increased })
  expect(told([...answers, later])).toEqual({
    lead: 'On 10 August your scores were better by 1.33 than at the start.',
    tone: 'better',
    more: [
      'You began at 4.67 on 8 June, and were at 3.33 on 10 August.',
      'That was a moderate improvement.',
      LOWER,
      'You take more medicine for this than at the start.',
      'This counts the 3 questions that you answered both times.',
      'Your answers of 20 August leave out too much to be set beside the first.',
    ],
    better: [],
    worse: [{ words: 'ache low down', own: true, by: 1 }],
  })
})

test('where the scale ends, the patient is told too', () => {
  expect(told(course([1, 1, 0, 1], [0, 0, 0, 1])).more).toContain(
    'You began at 0.75, so your scores could not get better by 1 or more.',
  )
  expect(told(course([6, 6, 5, 6], [6, 6, 6, 6])).more).toContain(
    'You began at 5.75, so your scores could not show a change for the worse.',
  )
  expect(told(course([5, 5, 4, 4], [3, 3, 3, 3])).more.join(' ')).not.toMatch(/could not/)
})

test('the first scores alone', () => {
  expect(told([initialOf(START, [5, 4, 4, 3])])).toMatchObject({
    lead: 'This is where you started.',
    more: ['On average you scored 4.00.', LOWER, 'Your next scores will show how things go.'],
  })
})

test('no first scores from before treatment', () => {
  expect(told(course([5, 4, 4, 3], [3, 3, 2, 3]), ['2026-06-01'])).toMatchObject({
    lead: 'These are your scores so far.',
    more: [
      'There are none from before the first treatment, so we cannot say how they changed.',
      'On average you scored 2.75.',
      LOWER,
    ],
  })
})

test('nothing to set beside, and no scores at all', () => {
  expect(told(course([5, null, 4, null], [3, 3, null, 3])).lead).toBe(
    'Your scores cannot be set beside the first ones yet.',
  )
  expect(told([]).lead).toBe('You have not given any scores yet.')
})

test('whatever the answers: no jargon, and every sentence ends', () => {
  fc.assert(
    fc.property(anyCourse, answers => {
      const { lead, more, better, worse } = told(answers)
      const text = [lead, ...more, movedWords(better, worse)].join(' ')
      expect(text).not.toMatch(/profile|paired|baseline|verdict|item|threshold|MYMOP|NaN|undefined|null|!/i)
      for (const sentence of [lead, ...more]) expect(sentence).toMatch(/^[A-Z].*\.$/)
    }),
  )
})
