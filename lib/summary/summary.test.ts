import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answerOf, initialOf } from '@/lib/mymop/test-answers'
import { setClock } from '@/lib/time/clock'
import { answersShown } from './answers'
import { summaryDocument } from './document'
import { chartForPatient } from './patient-chart'
import { testFacts } from './test-facts'
import { summaryText } from './text'
import { treatmentLines } from './treatment'

beforeEach(() => setClock(() => new Date('2026-12-01T10:00:00Z')))
afterEach(() => setClock(null))

const lineOf = (facts: Parameters<typeof treatmentLines>[0], label: string) =>
  treatmentLines(facts).find(line => line.label === label)?.text

describe('the text', () => {
  test('to a GP says who, for what, and the treatment so far', () => {
    expect(summaryText(testFacts({ sessions: 8, gp: 'Dr Sample\n1 High Street' }), 'gp')).toBe(`Dr Sample
1 High Street

Dear Doctor,

Re: Ida Example, born 1 May 1975, our reference 1

This is a summary of the treatment of “Low back pain”.

In the patient’s own words: “ache low down” and “stiff mornings”. The activity that this makes hard is “walking the dog”. The course of treatment began on 2 March 2026.

Treatment so far: 8 sessions, from 9 March 2026 to 27 April 2026. The patient’s own scores (MYMOP): better by 2.00, a large improvement, since 2 March, over 8 treatments (4 of 4 items).`)
  })

  test('to the patient says the same in plain words', () => {
    expect(summaryText(testFacts({ sessions: 1, words: { symptom2: '', activity: '' } }), 'patient')).toBe(`Dear Ida,

This is a summary of your treatment for “Low back pain”, which began on 2 March 2026.

In your own words: “ache low down”.

You had 1 treatment, on 9 March 2026.

Your scores are better by 2.00 than at the start. You began at 4.00 on 2 March, and are now at 2.00. That is a large improvement. Lower is better: 0 is as good as it could be, 6 is as bad as it could be. Better than at the start: “ache low down” (by 2), how you feel in general (by 2).`)
  })
})

describe('the answers', () => {
  const shownOf = (sessions: number) => {
    const { course } = testFacts({ sessions })
    return answersShown({ ...course, reviewSessions: [4, 8], timeZone: 'Europe/London', reader: 'gp' })
  }

  test('are all there while they are few', () => {
    const { heads, rows, note } = shownOf(8)
    expect(heads).toEqual(['Answered', 'Symptom 1', 'Symptom 2', 'Activity', 'Wellbeing', 'Profile', 'Since the start'])
    expect(rows).toHaveLength(9)
    expect(rows[0]?.cells).toEqual(['2 March 2026', '5', '4', '4', '3', '4.00 (4 of 4 items)', 'the start'])
    expect(rows[8]?.cells).toEqual(['27 April 2026', '3', '2', '2', '1', '2.00 (4 of 4 items)', 'better by 2.00'])
    expect(note).toBe('')
  })

  test('of a long course are the first, the review points and the latest, and it says what was left out', () => {
    const { rows, note } = shownOf(60)
    // Weekly from 9 March 2026: session 4 on 30 March, 8 on 27 April, 10 (half of 20) on 11 May; 60 on 26 April 2027.
    const days = rows.map(({ cells: [day] }) => day)
    expect(days.slice(0, 4)).toEqual(['2 March 2026', '30 March 2026', '27 April 2026', '11 May 2026'])
    expect(days.slice(-2)).toEqual(['19 April 2027', '26 April 2027'])
    expect(days).toHaveLength(12)
    expect(note).toBe(
      'Of 61 answers these are the first, those at the review points (sessions 4, 8 and 10) and the latest; 49 are left out here. The chart shows them all.',
    )
  })

  test('mark what was not answered, and carry what was asked beside', () => {
    const { course } = testFacts({
      sessions: 1,
      answers: [
        initialOf('2026-03-02', [5, 4, 4, 3], { pain: 6 }),
        answerOf('2026-03-09', [3, null, 4, 3], { newSymptom: 2, newSymptomWords: 'dizzy', pain: 3, globalChange: 2 }),
      ],
    })
    const { heads, rows, note } = answersShown({
      ...course,
      reviewSessions: [4, 8],
      timeZone: 'Europe/London',
      reader: 'gp',
    })
    expect(heads.slice(5)).toEqual(['New symptom', 'Profile', 'Since the start', 'Pain, 0 to 10', 'Overall, 1 to 7'])
    // Symptom 1, activity and wellbeing: 5 4 3 to 3 4 3, from 4.00 to 3.33.
    expect(rows[1]?.cells).toEqual([
      '9 March 2026',
      '3',
      '–',
      '4',
      '3',
      '2',
      '3.33 (3 of 4 items)',
      'better by 0.67 (3 of 4)',
      '3',
      '2',
    ])
    expect(note).toBe(
      '– is not answered. Overall, 1 to 7: 1 is very much better, 4 is no change, 7 is very much worse.',
    )
  })

  test('say to the patient why a change is another than the distance between two averages', () => {
    const noteOf = (between: (number | null)[]) => {
      const answers = [
        initialOf('2026-03-02', [5, 4, 4, 3]),
        answerOf('2026-03-09', between),
        answerOf('2026-03-16', [3, 3, 3, 3]),
      ]
      return summaryDocument(testFacts({ sessions: 2, answers }), 'patient').answers.note
    }
    // From 4.00 to 3.50 (4 and 3), and better by 1.00: from 5 and 4 to 4 and 3.
    expect(noteOf([4, null, 3, null])).toContain('Compared with the start is only what you answered both times.')
    expect(noteOf([4, 4, 3, 3])).toBe('')
  })

  test('names the clinic’s own review points, and only those that were reached', () => {
    const note = (reviewSessions: number[], plannedSessions: number) =>
      answersShown({
        ...testFacts({ sessions: 20 }).course,
        plannedSessions,
        reviewSessions,
        timeZone: 'Europe/London',
        reader: 'gp',
      }).note
    expect(note([6, 12, 40], 80)).toContain('those at the review points (sessions 6 and 12)')
    expect(note([6], 80)).toContain('those at the review points (session 6)')
    expect(note([], 80)).toContain('these are the first and the latest')
  })
})

describe('the sentence to a GP', () => {
  const detailOf = (last: (number | null)[]) => {
    const answers = [initialOf('2026-03-02', [5, 4, 4, 3]), answerOf('2026-03-09', last)]
    return summaryDocument(testFacts({ sessions: 1, answers }), 'gp').sentence.detail
  }

  test('says why the change is another than the distance between the marks', () => {
    // The marks stand at 4.00 (5 4 4 3) and 3.33 (3 4 3); the change is of 5 4 3 to 3 4 3: 4.00 to 3.33. No difference.
    expect(detailOf([3, null, 4, 3])).not.toContain('the two can differ')
    // 4.00 and 3.00 (3 3 3); the change is of 5 4 4 to 3 3 3: 4.33 to 3.00, better by 1.33.
    expect(detailOf([3, 3, 3, null])).toContain(
      'A mark counts all that were answered, a change only those answered both times, so the two can differ.',
    )
    expect(detailOf([3, 3, 3, 3])).not.toContain('the two can differ')
  })
})

describe('the treatment', () => {
  test('days stand by their months, as they are written where the clinic is', () => {
    const facts = testFacts({ sessions: 5 })
    expect(lineOf(facts, 'Sessions')).toBe(
      '5 (20 planned), from 9 March 2026 to 6 April 2026: 9, 16, 23 and 30 March 2026; 6 April 2026',
    )
    expect(lineOf({ ...facts, timeZone: 'America/New_York' }, 'Sessions')).toBe(
      '5 (20 planned), from March 9, 2026 to April 6, 2026: March 9, 16, 23 and 30, 2026; April 6, 2026',
    )
    expect(lineOf(testFacts({ sessions: 0 }), 'Sessions')).toBe('none yet (20 planned)')
  })

  test('two treatments of one day are one day, said to be two', () => {
    const facts = testFacts({ sessions: 3 })
    const [first, second, third] = facts.course.sessions
    if (!first || !second || !third) throw new Error('No sessions.')
    const course = { ...facts.course, sessions: [first, { ...second, treatedOn: first.treatedOn }, third] }
    expect(lineOf({ ...facts, course }, 'Sessions')).toMatch(/: 9 \(twice\) and 23 March 2026$/)
  })

  test('modalities, points and the last prescription are counted', () => {
    const facts = testFacts({ sessions: 3 })
    const [, second] = facts.course.sessions
    if (second)
      Object.assign(second, { prescription: 'BL23 both, ST36 left', modalities: 'manual_acupuncture,cupping' })
    expect(lineOf(facts, 'Given as')).toBe('manual acupuncture in 3 sessions, cupping in 1')
    expect(lineOf(facts, 'Points used most')).toBe('BL23 in 3 sessions, BL40 in 2, ST36 in 1')
    expect(lineOf(facts, 'Last prescription')).toBe('BL23, BL40; all both (23 March 2026)')
    expect(lineOf(facts, 'Adverse events')).toBe('none recorded')
  })

  test('medication is told where it changes', () => {
    const taking = { medicationTaken: true, medication: 'ibuprofen 400 mg' }
    const answers = [
      initialOf('2026-03-02', [5, 4, 4, 3], taking),
      answerOf('2026-03-09', [5, 4, 4, 3], { id: 'b', sequence: 2, ...taking }),
      answerOf('2026-03-16', [5, 4, 4, 3], { id: 'c', sequence: 3, medicationTaken: false }),
    ]
    expect(lineOf(testFacts({ sessions: 2, answers }), 'Medication')).toBe(
      '2 March 2026: ibuprofen 400 mg; 16 March 2026: none',
    )
    expect(lineOf(testFacts({ sessions: 2 }), 'Medication')).toBeUndefined()
  })
})

test('own words stand beside the chart, and below it where they are too long for that', () => {
  expect(summaryDocument(testFacts({ sessions: 1 }), 'gp').ownWords).toEqual([])
  const long = 'an ache low down that is worse when I sit'
  expect(summaryDocument(testFacts({ sessions: 1, words: { symptom1: long } }), 'gp').ownWords).toEqual([
    { label: 'Symptom 1', text: long },
  ])
})

describe('the patient’s copy', () => {
  const facts = testFacts({ sessions: 8 })
  const copy = summaryDocument(facts, 'patient')
  const panels = copy.chart?.panels.map(({ name, hint, sentence }) => [name, hint, sentence])
  const everyWord = JSON.stringify({ ...copy, reader: '', chart: panels })

  test('speaks without terms to be learnt, and without points', () => {
    expect(everyWord).not.toMatch(
      /MYMOP|profile|baseline|smallest important|of 4 items|review point|BL23|prescription/i,
    )
    expect(everyWord).not.toMatch(/Symptom 1|Wellbeing|Adverse|session/i)
    expect(JSON.stringify(summaryDocument(facts, 'gp'))).toMatch(/BL23.*MYMOP/)
  })

  test('has the sentence, the names of the chart and the numbers of the patient', () => {
    expect(copy.sentence.lead).toBe('Your scores are better by 2.00 than at the start.')
    expect(copy.sentence.detail).toContain('That is a large improvement.')
    expect(copy.answersTitle).toBe('Your scores')
    expect(copy.scale).toBe('Your scores: 0 as good as it could be, 6 as bad as it could be; lower is better.')
    expect(copy.answers.heads).toEqual([
      'Answered',
      'What bothers you most',
      'What also bothers you',
      'What it makes hard',
      'How you feel in general',
      'All together',
      'Compared with the start',
    ])
    expect(copy.answers.rows[1]?.cells.at(-1)).toBe('the same')
    expect(copy.answers.rows[8]?.cells).toEqual(['27 April 2026', '3', '2', '2', '1', '2.00', 'better by 2.00'])
    expect(copy.treatment.map(({ label }) => label)).toEqual([
      'Practitioner',
      'Treatments',
      'Given as',
      'Unwanted effects',
    ])
    expect(copy.treatment[2]?.text).toBe('manual acupuncture in 8 treatments')
  })

  test('draws no changed points, no modalities and no medicine beneath the scores', () => {
    const { sessions, ...rest } = copy.chart?.lane ?? { sessions: [] }
    expect(sessions).toHaveLength(8)
    expect(sessions.every(({ changed, modalities }) => !changed && modalities.length === 0)).toBe(true)
    expect(rest).toEqual({ gaps: [], medication: [], events: [] })
  })

  test('leaves out answers of a long course without speaking of review points', () => {
    expect(summaryDocument(testFacts({ sessions: 60 }), 'patient').answers.note).toBe(
      'Of your 61 answers these are the first, some in between and the latest; 49 are left out here. The chart shows them all.',
    )
  })
})

test('a course without answers has no chart and still says whose it is', () => {
  const summary = summaryDocument(testFacts({ sessions: 2, answers: [] }), 'gp')
  expect(summary.chart).toBeNull()
  expect(summary.answers.rows).toEqual([])
  expect(summary.about).toBe('Ida Example, born 1 May 1975, reference 1: Low back pain')
  expect(summary.ownWords).toHaveLength(3)
})

test('the patient’s chart has plain names and no band', () => {
  const chart = chartForPatient(testFacts({ sessions: 3 }).course, 'Europe/London')
  expect(chart?.panels.map(({ name }) => name)).toEqual([
    'All together',
    'What bothers you most',
    'What also bothers you',
    'What it makes hard',
    'How you feel in general',
  ])
  expect(chart?.panels.map(({ baseline }) => baseline)).toEqual([null, null, null, null, null])
  expect(chartForPatient(testFacts({ sessions: 0, answers: [] }).course, 'Europe/London')).toBeNull()
})
