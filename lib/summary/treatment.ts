import { OUTCOME_WORDS, SEVERITY_WORDS } from '@/lib/adverse-event/words'
import { medicationWords } from '@/lib/mymop/medication'
import type { Answer } from '@/lib/mymop/progress'
import { keptNeedlings } from '@/lib/points/kept'
import { shortPrescription } from '@/lib/points/short'
import { MODALITIES, MODALITY_WORDS, modalitiesOf } from '@/lib/session/modalities'
import type { Line } from '@/lib/session/record-words'
import type { Day } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'
import type { SummaryFacts } from './facts'

const MOST_POINTS = 10
const MOST_EVENTS = 4
const MOST_MEDICATION = 6

/** What was done, for the patient: how often, how, what came of it. Points and their notation are left out. */
export function treatmentForPatient(facts: SummaryFacts): Line[] {
  const lines: Line[] = [
    { label: 'Practitioner', text: facts.course.practitioner.name },
    { label: 'Treatments', text: sessionsText(facts) },
    {
      label: 'Given as',
      text: modalitiesText(facts).replace(/ sessions?\b/, words => words.replace('session', 'treatment')),
    },
    { label: 'Unwanted effects', text: eventsText(facts) },
    { label: 'Medicine', text: medicationText(facts) },
  ]
  return lines.filter(({ text }) => text !== '')
}

/** What was done, under a heading each: how often, how, where, what came of it, and the medication beside it. */
export function treatmentLines(facts: SummaryFacts): Line[] {
  const { sessions } = facts.course
  const last = sessions.findLast(({ prescription }) => prescription)
  const lines: Line[] = [
    { label: 'Practitioner', text: facts.course.practitioner.name },
    { label: 'Sessions', text: sessionsText(facts) },
    { label: 'Given as', text: modalitiesText(facts) },
    { label: 'Points used most', text: pointsText(sessions.map(({ prescription }) => prescription)) },
    {
      label: 'Last prescription',
      text: last ? `${shortPrescription(last.prescription)} (${long(facts, last.treatedOn)})` : '',
    },
    { label: 'Adverse events', text: eventsText(facts) },
    { label: 'Medication', text: medicationText(facts) },
  ]
  return lines.filter(({ text }) => text !== '')
}

const long = ({ timeZone }: Pick<SummaryFacts, 'timeZone'>, day: Day) => formatDay(day, timeZone, 'long')

function sessionsText(facts: SummaryFacts): string {
  const days = facts.course.sessions.map(({ treatedOn }) => treatedOn).sort()
  const [first = '', last = ''] = [days[0], days.at(-1)]
  const { plannedSessions } = facts.course
  const planned = plannedSessions === 0 ? '' : ` (${plannedSessions} planned)`
  if (days.length === 0) return `none yet${planned}`
  if (days.length === 1) return `1${planned}, on ${long(facts, first)}`
  const count = `${days.length}${planned}, from ${long(facts, first)} to ${long(facts, last)}`
  return `${count}: ${daysText(days, facts.timeZone)}`
}

/** Treatments of one day, by how many they were. */
const TIMES: Record<number, string> = { 2: ' (twice)', 3: ' (three times)' }

/** Days by their months, so that sixty of them stay a few lines: '2, 9 (twice) and 16 March 2026; 6 April 2026'. */
function daysText(days: Day[], timeZone: string): string {
  const months = new Map<string, Day[]>()
  for (const day of days) months.set(day.slice(0, 7), [...(months.get(day.slice(0, 7)) ?? []), day])
  return [...months.values()]
    .map(of => {
      const [first = ''] = of
      const times = (day: Day) => of.filter(each => each === day).length
      const numbers = listed([...new Set(of)].map(day => `${Number(day.slice(8))}${TIMES[times(day)] ?? ''}`))
      // '2 March 2026' and 'March 2, 2026': the number of the day gives way to the numbers of the days.
      return formatDay(first, timeZone, 'long').replace(/\b\d{1,2}\b/, numbers)
    })
    .join('; ')
}

function listed(words: string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

function modalitiesText({ course }: SummaryFacts): string {
  const counts = MODALITIES.map(modality => ({
    words: MODALITY_WORDS[modality].toLowerCase(),
    count: course.sessions.filter(({ modalities }) => modalitiesOf(modalities).includes(modality)).length,
  }))
  return byCount(counts.filter(({ count }) => count > 0))
}

function pointsText(prescriptions: string[]): string {
  const counts = new Map<string, number>()
  for (const prescription of prescriptions) {
    for (const code of new Set(keptNeedlings(prescription).map(needling => needling.code))) {
      counts.set(code, (counts.get(code) ?? 0) + 1)
    }
  }
  const all = [...counts].map(([words, count]) => ({ words, count }))
  const most = all.sort((a, b) => b.count - a.count || a.words.localeCompare(b.words, 'en')).slice(0, MOST_POINTS)
  const rest = counts.size - most.length
  return `${byCount(most)}${rest > 0 ? `, and ${rest} more` : ''}`
}

/** 'BL23 in 6 sessions, BL40 in 4'. */
function byCount(counts: { words: string; count: number }[]): string {
  return counts
    .map(({ words, count }, index) => `${words} in ${count}${index > 0 ? '' : count === 1 ? ' session' : ' sessions'}`)
    .join(', ')
}

function eventsText(facts: SummaryFacts): string {
  const { events } = facts
  if (events.length === 0) return 'none recorded'
  // What was serious is told whatever else is left out.
  const order = events.toReversed().sort((a, b) => Number(b.serious) - Number(a.serious))
  const told = order.slice(0, MOST_EVENTS)
  const each = told.map(({ name, severity, serious, outcome, occurredOn }) => {
    const how = [serious ? 'serious' : '', SEVERITY_WORDS[severity].toLowerCase(), OUTCOME_WORDS[outcome].toLowerCase()]
    return `${name} on ${long(facts, occurredOn)} (${how.filter(Boolean).join(', ')})`
  })
  const rest = events.length - told.length
  return `${each.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`
}

type Taken = { day: Day; text: string }

/** What was said of medication at the first answer, and wherever it was another. */
function medicationText(facts: SummaryFacts): string {
  const answers = facts.course.progress.standings.map(({ answer }) => answer)
  const said = answers.filter(({ medicationTaken }) => medicationTaken !== null).map(takenAt)
  const changes = said.filter(({ text }, index) => text !== said[index - 1]?.text)
  const left = changes.length - MOST_MEDICATION
  const told = left > 0 ? [...changes.slice(0, 1), ...changes.slice(1 - MOST_MEDICATION)] : changes
  const words = told.map(({ day, text }) => `${long(facts, day)}: ${text}`).join('; ')
  return left > 0 ? `${words} (${left} changes in between are left out)` : words
}

const takenAt = (answer: Answer): Taken => ({ day: answer.answeredOn, text: medicationWords(answer) })
