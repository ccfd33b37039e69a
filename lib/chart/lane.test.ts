import { describe, expect, it } from 'vitest'
import { answerOf, initialOf } from '@/lib/mymop/test-answers'
import { answers, chartOf, visit } from './test-chart'

describe('the lane', () => {
  it('says where points or technique changed, and where a modality begins', () => {
    const { lane } = chartOf(
      [],
      [
        visit(1, '2026-06-08', { prescription: 'LI4 both, ST36 both' }),
        visit(2, '2026-06-15', {
          prescription: 'LI4 both, ST36 both',
          modalities: 'manual_acupuncture,electroacupuncture',
        }),
        visit(3, '2026-06-22', {
          prescription: 'LI4 both, GB34 both',
          modalities: 'manual_acupuncture,electroacupuncture',
        }),
        visit(4, '2026-06-29'),
      ],
    )
    expect(lane.sessions.map(({ changed }) => changed)).toEqual([false, false, true, false])
    expect(lane.sessions.map(({ modalities }) => modalities)).toEqual([
      [],
      ['electroacupuncture'],
      ['electroacupuncture'],
      [],
    ])
    expect(lane.sessions.map(({ modalitiesChanged }) => modalitiesChanged)).toEqual([false, true, false, true])
  })
  it('tells a change of a point that is the clinic’s own', () => {
    const { columns } = chartOf(
      [],
      [
        visit(1, '2026-06-08', { prescription: 'LI4 both, KNEE1' }),
        visit(2, '2026-06-15', { prescription: 'LI4 both, KNEE2 left' }),
      ],
    )
    expect(columns[1]?.lines).toContainEqual({ label: 'Changed', text: '+ KNEE2 left, - KNEE1' })
  })
  it('names a gap of more than four weeks', () => {
    const { lane } = chartOf([], [visit(1, '2026-06-01'), visit(2, '2026-06-29'), visit(3, '2026-08-10')])
    expect(lane.gaps.map(({ words, from }) => [words, from])).toEqual([['6 weeks', lane.sessions[1]?.x]])
  })
  it('says on the day of an answer how medication changed', () => {
    const taking = (medication: string) => ({ medicationTaken: true, medication })
    const { columns } = chartOf([
      initialOf('2026-06-08', [5, 5, 5, 5], taking('ibuprofen 400 mg')),
      answerOf('2026-06-22', [4, 4, 4, 4], { sequence: 2, ...taking('ibuprofen 200 mg') }),
      answerOf('2026-07-06', [4, 4, 4, 4], { sequence: 3, medicationTaken: false }),
    ])
    expect(columns.map(({ lines }) => lines.find(({ label }) => label === 'Medication')?.text)).toEqual([
      'ibuprofen 400 mg',
      'now ibuprofen 200 mg (before: ibuprofen 400 mg)',
      'ibuprofen 200 mg stopped',
    ])
  })
  it('stands medication between the answers that named it', () => {
    const taking = (medication: string) => ({ medicationTaken: true, medication })
    const { lane, panels } = chartOf([
      initialOf('2026-06-08', [5, 5, 5, 5], taking('ibuprofen 400 mg')),
      answerOf('2026-06-22', [4, 4, 4, 4], { sequence: 2, ...taking('ibuprofen 200 mg') }),
      answerOf('2026-07-06', [4, 4, 4, 4], { sequence: 3, medicationTaken: false }),
    ])
    const [first, second, third] = panels[0]?.marks.map(({ x }) => x) ?? []
    expect(lane.medication).toMatchObject([
      { from: first, to: second, words: 'ibuprofen 400 mg' },
      { from: second, to: third, words: 'ibuprofen 200 mg' },
    ])
  })
})

describe('a column', () => {
  it('says in words all that happened there', () => {
    const first = answers[0]
    const { columns } = chartOf(
      answers,
      [
        visit(1, '2026-06-08', { responseId: first?.id ?? null, prescription: 'LI4 both', note: 'First visit.' }),
        visit(2, '2026-06-29', {
          prescription: 'LI4 both, GB34 both',
          modalities: 'electroacupuncture',
          electro: '2 Hz',
        }),
      ],
      { events: [{ day: '2026-06-29', kind: 'life', words: 'moved house', own: true, sessionId: null }] },
    )
    expect(columns.map(({ title }) => title)).toEqual([
      'Monday 8 June 2026, session 1',
      'Monday 22 June 2026',
      'Monday 29 June 2026, session 2',
      'Monday 13 July 2026',
    ])
    expect(columns[0]?.lines).toEqual([
      { label: 'Profile', text: '5.00 (4 of 4 items), the start' },
      { label: 'Symptom 1', text: '5' },
      { label: 'Symptom 2', text: '6' },
      { label: 'Activity', text: '5' },
      { label: 'Wellbeing', text: '4' },
      { label: 'Session 1', text: 'LI4 both' },
      { label: 'Note', text: 'First visit.' },
    ])
    expect(columns[1]?.lines[0]).toEqual({ label: 'Profile', text: 'too few items answered' })
    expect(columns[2]?.lines).toEqual([
      { label: 'Session 2', text: 'LI4, GB34; all both; electroacupuncture; 2 Hz' },
      { label: 'Changed', text: '+ GB34 both' },
      { label: 'Something else going on', text: 'moved house', own: true },
    ])
    expect(columns[3]?.lines.slice(0, 2)).toEqual([
      { label: 'Profile', text: '3.25 (4 of 4 items), better by 1.75' },
      { label: 'Symptom 1', text: '3, better by 2' },
    ])
  })
})
