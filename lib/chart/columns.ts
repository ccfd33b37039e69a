import { itemChange } from '@/lib/mymop/change'
import { globalChangeWords, painChangeWords } from '@/lib/mymop/companion'
import { ITEM_LABELS, ITEMS } from '@/lib/mymop/items'
import { medicationWords } from '@/lib/mymop/medication'
import { type Answer, follows, type Standing } from '@/lib/mymop/progress'
import { profileWords } from '@/lib/mymop/shown'
import { changeWords, itemChangeWords } from '@/lib/mymop/verdict'
import { shortPrescription } from '@/lib/points/short'
import { MODALITY_WORDS } from '@/lib/session/modalities'
import { formatDay } from '@/lib/time/format'
import { EVENT_WORDS } from './event-words'
import type { ChartEvent, ChartInput, ChartSession } from './input'
import { besideNeedling } from './lane'
import { medicationChanges } from './medication-bars'
import type { ChartColumn, ColumnLine } from './model'
import type { Moment } from './places'

type XOf = (moment: Moment) => number
type Group = { x: number; day: string; standings: Standing[]; sessions: ChartSession[]; events: ChartEvent[] }

/** What happened at each place of the axis, in order, in words: what pointing at it opens, and what is heard of it. */
export function columnsOf(
  input: ChartInput,
  xOf: XOf,
  momentOf: (answer: Answer) => Moment,
  changes: readonly string[],
): ChartColumn[] {
  const groups = new Map<number, Group>()
  const answers = input.progress.standings.map(({ answer }) => answer)
  const medication = new Map(medicationChanges(answers).map(({ day, words }) => [day, words]))
  const numbers = new Map(input.sessions.map(({ id, number }) => [id, number]))
  const groupAt = (moment: Moment): Group => {
    const x = xOf(moment)
    const group = groups.get(x) ?? { x, day: moment.day, standings: [], sessions: [], events: [] }
    groups.set(x, group)
    return group
  }
  for (const session of input.sessions) {
    groupAt({ day: session.treatedOn, session: session.number }).sessions.push(session)
  }
  for (const standing of input.progress.standings) groupAt(momentOf(standing.answer)).standings.push(standing)
  for (const event of input.events) {
    groupAt({ day: event.day, session: numbers.get(event.sessionId ?? '') ?? null }).events.push(event)
  }
  return [...groups.values()].sort((a, b) => a.x - b.x).map(group => columnOf(group, input, changes, medication))
}

function columnOf(
  { x, day, standings, sessions, events }: Group,
  input: ChartInput,
  changes: readonly string[],
  medication: ReadonlyMap<string, string>,
): ChartColumn {
  const numbers = sessions.map(({ number }) => number)
  const treated = numbers.length > 0 ? `, ${numbers.length > 1 ? 'sessions' : 'session'} ${numbers.join(' and ')}` : ''
  return {
    x,
    title: `${formatDay(day, input.timeZone, 'visit')}${treated}`,
    lines: [
      ...standings.flatMap(standing => [
        ...givenOn(standing.answer.answeredOn, day, input, 'Answered'),
        ...answerLines(standing, input, medication.get(standing.answer.answeredOn)),
      ]),
      ...sessions.flatMap(session => sessionLines(session, changes[session.number - 1] ?? '')),
      ...events.flatMap(({ day: on, kind, words, own }) => [
        { label: EVENT_WORDS[kind], text: words, own },
        ...givenOn(on, day, input, 'On'),
      ]),
    ],
    sessionIds: sessions.map(({ id }) => id),
    answered: standings.length > 0,
  }
}

/** On the axis of sessions an answer stands at its session, which may be some days later: its own day is said. */
function givenOn(on: string, day: string, { timeZone }: ChartInput, label: string): ColumnLine[] {
  return on === day ? [] : [{ label, text: formatDay(on, timeZone, 'visit') }]
}

function answerLines(
  { answer, profile, change }: Standing,
  { progress, words }: ChartInput,
  medicationChange: string | undefined,
): ColumnLine[] {
  const { baseline } = progress
  const start = answer === baseline
  const changed = start ? 'the start' : change && changeWords(change.value)
  const lines: ColumnLine[] = [
    {
      label: 'Profile',
      text: [profile ? profileWords(profile) : 'too few items answered', changed].filter(Boolean).join(', '),
    },
  ]
  for (const item of ITEMS) {
    if (item !== 'wellbeing' && words[item] === '') continue
    const score = answer.scores[item]
    const better = baseline && follows(answer, baseline) ? itemChange(baseline.scores, answer.scores, item) : null
    const text =
      score === null
        ? 'not answered'
        : [score, better !== null && itemChangeWords(better)].filter(part => part !== false).join(', ')
    lines.push({ label: ITEM_LABELS[item], text })
  }
  if (answer.newSymptom !== null) {
    lines.push({ label: `New symptom, ${answer.newSymptom}`, text: answer.newSymptomWords, own: true })
  }
  if (typeof answer.pain === 'number') {
    const before = start ? null : baseline?.pain
    const pain = typeof before === 'number' ? `, ${painChangeWords(before, answer.pain)}` : ''
    lines.push({ label: 'Pain', text: `${answer.pain} of 10${pain}` })
  }
  if (typeof answer.globalChange === 'number') {
    lines.push({ label: 'Overall change', text: globalChangeWords(answer.globalChange).toLowerCase() })
  }
  if (answer.medicationTaken !== null) {
    lines.push({ label: 'Medication', text: medicationChange ?? medicationWords(answer) })
  }
  return lines
}

function sessionLines(session: ChartSession, change: string): ColumnLine[] {
  const beside = besideNeedling(session).map(modality => MODALITY_WORDS[modality].toLowerCase())
  const lines: ColumnLine[] = [
    {
      label: `Session ${session.number}`,
      text:
        [shortPrescription(session.prescription), ...beside, session.electro].filter(Boolean).join('; ') ||
        'no points written down',
    },
  ]
  if (change) lines.push({ label: 'Changed', text: change })
  if (session.note) lines.push({ label: 'Note', text: session.note })
  return lines
}
