import { courseChart } from '@/lib/chart/course-chart'
import type { ChartPanel, CourseChart } from '@/lib/chart/model'
import { seriesWords } from '@/lib/chart/series-words'
import type { CourseView } from '@/lib/course/view'

const NEW = { name: 'A new symptom', hint: '' }

const NAMES: Partial<Record<ChartPanel['key'], { name: string; hint: string }>> = {
  profile: { name: 'All together', hint: 'the average of your answers' },
  symptom1: { name: 'What bothers you most', hint: '' },
  symptom2: { name: 'What also bothers you', hint: '' },
  activity: { name: 'What it makes hard', hint: '' },
  wellbeing: { name: 'How you feel in general', hint: '' },
  pain: { name: 'Pain', hint: '0 to 10' },
  'global-change': { name: 'Since the start', hint: 'in your own judgement' },
}

/** What a panel of the chart, or the column of its numbers, is called to the patient; new symptoms share a name. */
export const nameForPatient = (key: ChartPanel['key']): string => (NAMES[key] ?? NEW).name

/** A course's chart in names that a patient knows, without what needs explaining. Null where nothing was scored. */
export function chartForPatient(course: CourseView, timeZone: string): CourseChart | null {
  const { progress, words, sessions: treated } = course
  if (progress.standings.length === 0) return null
  const chart = courseChart({ progress, words, sessions: treated, events: [], timeZone, axis: 'time' })
  // Which points were changed, by which technique and beside which medicine is for those who treat.
  const sessions = chart.lane.sessions.map(each => ({
    ...each,
    changed: false,
    modalities: [],
    modalitiesChanged: false,
  }))
  const lane = { sessions, gaps: [], medication: [], events: [] }
  return { ...chart, lane, columns: [], panels: chart.panels.map(panel => inPlainWords(panel, timeZone)) }
}

function inPlainWords(panel: ChartPanel, timeZone: string): ChartPanel {
  const named = NAMES[panel.key] ?? NEW
  const marks = panel.marks.map(mark => ({ ...mark, text: mark.text === 'no profile' ? 'no average' : mark.text }))
  const end = panel.end && { ...panel.end, change: panel.end.change === 'no change' ? 'the same' : panel.end.change }
  const plain = { ...panel, ...named, marks, end, baseline: null }
  return { ...plain, sentence: seriesWords(plain, timeZone) }
}
