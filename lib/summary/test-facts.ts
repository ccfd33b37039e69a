import type { SessionView } from '@/lib/course/view'
import { type Answer, courseProgress } from '@/lib/mymop/progress'
import { answerOf, initialOf } from '@/lib/mymop/test-answers'
import { DEFAULT_THRESHOLDS } from '@/lib/mymop/verdict'
import { addDays } from '@/lib/time/day'
import type { SummaryFacts } from './facts'

const START = '2026-03-02'

type Given = {
  sessions: number
  words?: Partial<SummaryFacts['course']['words']>
  answers?: Answer[]
} & Partial<Omit<SummaryFacts, 'course'>>

/**
 * For tests: a course that began on 2 March 2026 with 5 4 4 3 and had a session in each week after it. The scores fall
 * to 3 2 2 1 by the last session.
 */
export function testFacts({ sessions: count, words, answers, ...more }: Given): SummaryFacts {
  const sessions = Array.from({ length: count }, (_, index) => sessionOf(index + 1))
  const scored = sessions.map(({ number, treatedOn }) => {
    const share = number / count
    const fallen = [5, 4, 4, 3].map(score => score - Math.round(2 * share))
    return answerOf(treatedOn, fallen, { id: `answer-${number}`, sequence: number + 1 })
  })
  const all = answers ?? [initialOf(START, [5, 4, 4, 3], { id: 'answer-0' }), ...scored]
  return {
    course: {
      id: 'course',
      version: 1,
      problem: 'Low back pain',
      startedOn: START,
      plannedSessions: 20,
      resting: false,
      practitioner: { id: 'member', name: 'A. Practitioner' },
      patient: { id: 'patient', givenName: 'Ida', familyName: 'Example', birthDate: '1975-05-01', reference: '1' },
      words: { symptom1: 'ache low down', symptom2: 'stiff mornings', activity: 'walking the dog', ...words },
      sessions,
      responses: [],
      progress: courseProgress(
        all,
        sessions.map(({ treatedOn }) => treatedOn),
        DEFAULT_THRESHOLDS,
      ),
      discharge: null,
    },
    events: [],
    chartEvents: [],
    upIsBetter: false,
    reviewSessions: [4, 8],
    flags: [],
    gp: '',
    clinic: 'Sample Clinic',
    letterhead: '2 Sample Street',
    writer: 'A. Practitioner',
    timeZone: 'Europe/London',
    today: '2027-12-01',
    ...more,
  }
}

function sessionOf(number: number): SessionView {
  return {
    id: `session-${number}`,
    number,
    treatedOn: addDays(START, number * 7),
    startTime: '09:30',
    broughtIn: false,
    prescription: 'BL23 both, BL40 both',
    modalities: 'manual_acupuncture',
    electro: '',
    note: '',
    practitioner: 'A. Practitioner',
    amended: false,
    responseId: `answer-${number}`,
  }
}
