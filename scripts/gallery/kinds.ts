import { every, type GalleryKind } from './kind'
import { SIXTY } from './sixty'

const BACK = { symptom1: 'ache low down, worse when sitting', symptom2: 'stiff mornings', activity: 'tying my shoes' }
const KNEE = { symptom1: 'sharp on the stairs', symptom2: 'swelling by the evening', activity: 'walking to the shop' }

/** The longest words that a form takes (200 characters), and writing that is neither short nor Latin. */
const LONG = {
  symptom1: `${'a dull, dragging pain that starts under the left shoulder blade and creeps up '.repeat(3)}`.slice(
    0,
    200,
  ),
  symptom2: 'כאב ראש חזק בצד ימין 😣 שמתחיל בבוקר — and then ألم خلف العين',
  activity: 'Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüsselbundhalterungen 🪡👩🏽‍🦽 polishing',
}

/**
 * The kinds of course that the chart has to draw well. Everything in them is made up. Days are fixed, so that the same
 * pictures come out on any day.
 */
export const KINDS: GalleryKind[] = [
  {
    kind: 'one-answer',
    lookFor: 'A single answer is a baseline, not a trend: no line, and the sentence says so.',
    words: BACK,
    visits: [{ on: '2026-03-03', scores: '5443', medication: '' }],
  },
  {
    kind: 'never-scored',
    lookFor: 'Three treatments and no answer: the lane, no marks, words that say so.',
    words: BACK,
    visits: every(7, '2026-03-03', [null, null, null]),
  },
  {
    kind: 'no-baseline',
    lookFor: 'First scored a week after treatment began: marks and lines, no baseline, no band, no change claimed.',
    words: BACK,
    visits: every(7, '2026-03-03', [null, '5443', '4433', '3332', '2222']),
  },
  {
    kind: 'scored-late',
    lookFor:
      'First scored at the fifth of eight sessions: the axis begins with the first session, not with the first mark.',
    words: KNEE,
    visits: every(7, '2026-03-03', [null, null, null, null, '4434', '4333', '3333', '3223']),
  },
  {
    kind: 'gaps',
    lookFor: 'No line across a missing answer: the profile breaks in April, each item where it was left out.',
    words: BACK,
    planned: 12,
    visits: every(7, '2026-03-03', ['6555', '5544', '4---', '5---', null, '4-33', '433-', '3-32', '3322', '2-21']),
  },
  {
    kind: 'late-item',
    lookFor: 'Symptom 2 is first answered at the fourth session: it starts there and says that it does not count.',
    words: KNEE,
    visits: every(7, '2026-03-03', ['5-54', '5-44', '4-44', '4634', '3533', '3423', '2322']),
  },
  {
    kind: 'new-symptom',
    lookFor: 'A line of its own for the new symptom, in its words, outside the profile.',
    words: BACK,
    visits: every(7, '2026-03-03', [
      '5544',
      '4544',
      { scores: '4443', newSymptom: { words: 'tingling in the left hand', score: 3 } },
      { scores: '3443', newSymptom: { words: 'tingling in the left hand', score: 4 } },
      '3433',
      { scores: '2332', newSymptom: { words: 'tingling in the left hand', score: 1 } },
    ]),
  },
  { ...SIXTY, kind: 'sixty-sessions' },
  {
    kind: 'two-years',
    lookFor: 'Monthly over two years: months named sparsely, the years told apart.',
    words: KNEE,
    planned: 24,
    visits: every(30, '2024-09-03', [
      ...['6555', '5555', '5455', '5444', '4444', '4344', '4443', '4333', '3333', '3433', '3332', '3322', '4433'],
      ...['3333', '3323', '3322', '2322', '2222', '2332', '2222', '2221', '2121', '1221', '1211', '1111'],
    ]),
  },
  {
    kind: 'worse',
    lookFor: 'Worse, twice in a row: said in words and shape, not by colour alone.',
    words: BACK,
    visits: every(7, '2026-03-03', ['3332', '3333', '4433', '4443', '5544', '5554']),
  },
  {
    kind: 'floor',
    lookFor: 'It began below 1, so it cannot get better by 1; lines along 0 stay inside the panel.',
    words: KNEE,
    visits: every(7, '2026-03-03', ['1010', '1000', '0000', '0010', '0000']),
  },
  {
    kind: 'ceiling',
    lookFor: 'It began at 6 and cannot get worse; marks on 6 are whole, not cut off.',
    words: BACK,
    visits: every(7, '2026-03-03', ['6666', '6666', '6656', '6666']),
  },
  {
    kind: 'missing-words',
    lookFor: 'Symptom 2 and the activity were left out from the start: two panels of items, no empty ones.',
    words: { symptom1: 'headache behind the eyes' },
    problem: 'Headache',
    visits: every(7, '2026-03-03', ['5--4', '4--4', '4--3', '3--3', '2--2']),
  },
  {
    kind: 'long-words',
    lookFor:
      'Words of 200 characters, emoji, Hebrew and Arabic, one word without a gap: wrapped or shortened, never over a line.',
    words: LONG,
    visits: every(7, '2026-03-03', [
      '6545',
      '5544',
      { scores: '4434', newSymptom: { words: 'דקירות 😖 pins-and-needles-in-both-feet-whenever-it-rains', score: 2 } },
      '3333',
    ]),
  },
  {
    kind: 'medication',
    lookFor: 'Bars of medication that get smaller and stop, with the dose in words, and life events under them.',
    words: BACK,
    planned: 10,
    visits: every(7, '2026-03-03', [
      { scores: '5544', medication: 'co-codamol 30/500, 8 a day' },
      { scores: '5444', medication: 'co-codamol 30/500, 8 a day' },
      { scores: '4444', medication: 'co-codamol 30/500, 4 a day', compared: 'less', somethingElse: 'Moved house.' },
      { scores: '4443', medication: 'co-codamol 30/500, 4 a day', compared: 'less' },
      { scores: '4433', medication: 'paracetamol on bad days', compared: 'less' },
      { scores: '3433', medication: '', somethingElse: 'Back at work, half days, after seven weeks at home.' },
      { scores: '3333', medication: '' },
    ]),
  },
  {
    kind: 'less-medication',
    lookFor: 'The same score on less medication is a result, and the sentence says it.',
    words: KNEE,
    visits: every(7, '2026-03-03', [
      { scores: '4444', medication: 'ibuprofen 400 mg, 3 a day' },
      { scores: '4443', medication: 'ibuprofen 400 mg, 1 a day', compared: 'less' },
      { scores: '4444', medication: '' },
    ]),
  },
  {
    kind: 'adverse-and-flag',
    lookFor: 'Adverse events, a red flag and the discharge: each a shape and a word of its own on the lane.',
    words: BACK,
    visits: every(7, '2026-03-03', ['5544', '5444', '5545', '4434', '3333', '3322']),
    adverse: [
      { on: '2026-03-10', event: 'bruising', description: 'Bruise at the calf.', severity: 'mild', serious: false },
      {
        on: '2026-03-17',
        event: 'fainting',
        description: 'Fainted, seen at A&E.',
        severity: 'moderate',
        serious: true,
      },
    ],
    redFlags: [
      {
        on: '2026-03-17',
        flag: 'leg_weakness',
        words: 'Severe or progressive weakness or numbness of the legs',
        action: 'urgent_referral',
      },
    ],
    discharge: { on: '2026-04-14', reason: 'as_good_as_expected', note: 'Agreed to stop here.' },
  },
  {
    kind: 'pain-and-pgic',
    lookFor: 'Pain 0 to 10 and the global impression each on an axis of its own, never mixed with 0 to 6.',
    words: KNEE,
    visits: every(7, '2026-03-03', [
      { scores: '5544', pain: 8 },
      { scores: '5444', pain: 7, globalChange: 4 },
      { scores: '4443', pain: 6, globalChange: 3 },
      { scores: '3333', pain: 4 },
      { scores: '3322', pain: 3, globalChange: 2 },
      { scores: '2221', pain: 1, globalChange: 1 },
    ]),
  },
  {
    kind: 'two-a-day',
    lookFor:
      'Two treatments on 10 and on 17 March, scored each time: both marks can be told apart or are said to be two.',
    words: BACK,
    visits: [
      { on: '2026-03-03', at: '10:00', scores: '5554' },
      { on: '2026-03-10', at: '09:00', scores: '5544' },
      { on: '2026-03-10', at: '17:30', scores: '3433' },
      { on: '2026-03-17', at: '09:00', scores: '4443' },
      { on: '2026-03-17', at: '17:30', scores: '2332' },
      { on: '2026-03-24', at: '10:00', scores: '2222' },
    ],
  },
  {
    kind: 'daylight-saving',
    lookFor: 'Over 29 March 2026, when clocks go forward in Europe: weekly visits stay equally far apart.',
    words: BACK,
    visits: [
      { on: '2026-03-03', at: '23:50', scores: '2222' },
      { on: '2026-03-15', at: '00:10', scores: '4444' },
      { on: '2026-03-22', at: '00:10', scores: '3333' },
      { on: '2026-03-29', at: '00:30', scores: '4444' },
      { on: '2026-04-05', at: '23:50', scores: '1111' },
      { on: '2026-04-12', at: '23:50', scores: '2222' },
    ],
  },
  {
    kind: 'mixed',
    lookFor: 'The symptom got better and wellbeing worse: the sentence says both.',
    words: KNEE,
    visits: every(7, '2026-03-03', ['5541', '4542', '3443', '2344', '2335']),
  },
]

/** One of them by its name. Throws where there is none. */
export function kindNamed(name: string): GalleryKind {
  const found = KINDS.find(({ kind }) => kind === name)
  if (!found) throw new RangeError(`There is no course of the kind ${name}.`)
  return found
}
