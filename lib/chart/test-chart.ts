import { type Answer, courseProgress } from '@/lib/mymop/progress'
import { answerOf, initialOf } from '@/lib/mymop/test-answers'
import { DEFAULT_THRESHOLDS } from '@/lib/mymop/verdict'
import { courseChart } from './course-chart'
import type { ChartInput, ChartSession } from './input'

// A course for the tests of this folder.

export const visit = (number: number, treatedOn: string, more: Partial<ChartSession> = {}): ChartSession => ({
  id: `session-${number}`,
  number,
  treatedOn,
  practitioner: 'A. Practitioner',
  prescription: '',
  modalities: 'manual_acupuncture',
  electro: '',
  note: '',
  responseId: null,
  ...more,
})

const words = { symptom1: 'ache low down', symptom2: 'stiff mornings', activity: 'walking the dog' }

export function chartOf(answers: Answer[], sessions: ChartSession[] = [], more: Partial<ChartInput> = {}) {
  const treatedOn = sessions.map(session => session.treatedOn)
  const progress = courseProgress(answers, treatedOn, DEFAULT_THRESHOLDS)
  return courseChart({ progress, words, sessions, events: [], timeZone: 'Europe/London', axis: 'time', ...more })
}

export const answers = [
  initialOf('2026-06-08', [5, 6, 5, 4]),
  answerOf('2026-06-22', [4, null, null, null], { sequence: 2 }),
  answerOf('2026-07-13', [3, 3, 4, 3], { sequence: 3 }),
]
export const sessions = [visit(1, '2026-06-08'), visit(2, '2026-06-29')]

export const panel = (chart: ReturnType<typeof chartOf>, key: string) => chart.panels.find(each => each.key === key)
