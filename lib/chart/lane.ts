import { medicationWords } from '@/lib/mymop/medication'
import type { Answer } from '@/lib/mymop/progress'
import { prescriptionDiff } from '@/lib/points/diff'
import { keptNeedlings } from '@/lib/points/kept'
import { type Modality, modalitiesOf } from '@/lib/session/modalities'
import { type Day, daysBetween } from '@/lib/time/day'
import type { ChartInput, ChartSession } from './input'
import { medicationBars } from './medication-bars'
import type { Lane, LaneBar, LaneEvent, LaneSession } from './model'
import type { Moment } from './places'

/** What is between two visits that lie this far apart is named as a gap: four weeks, twice the usual fortnight. */
const GAP_DAYS = 28

type XOf = (moment: Moment) => number

/** What was done and what happened, beneath the panels and on their x axis. */
export function laneOf(
  input: ChartInput,
  xOf: XOf,
  momentOf: (answer: Answer) => Moment,
  changes: readonly string[],
): Lane {
  const answers = input.progress.standings.map(({ answer }) => answer)
  // A bar goes from answer to answer; of two on one day the first, which the baseline is where it is one of them.
  const onDay = (day: Day) => {
    const answer = answers.find(({ answeredOn }) => answeredOn === day)
    return xOf(answer ? momentOf(answer) : { day, session: null })
  }
  return {
    sessions: sessionsOf(input.sessions, xOf, changes),
    gaps: gapsOf(input.sessions, xOf),
    medication: medicationBars(answers).map(bar => ({
      from: onDay(bar.from),
      to: onDay(bar.to),
      words: medicationWords({ medicationTaken: true, medication: bar.words, medicationCompared: bar.compared }),
      continues: bar.continues,
    })),
    events: eventsOf(input, xOf),
  }
}

/**
 * What differs in the points and technique of each session from the one before, in words, in the order of the sessions;
 * '' where nothing does, and where one of the two has nothing written of its points.
 */
export function changesOf(sessions: readonly ChartSession[]): string[] {
  const written = sessions.map(({ prescription }) => keptNeedlings(prescription))
  return sessions.map(({ prescription }, index) => {
    const before = sessions[index - 1]?.prescription
    if (!before || !prescription || before === prescription) return ''
    return prescriptionDiff(written[index - 1] ?? [], written[index] ?? [])
  })
}

/** What was done beside needling by hand. */
export function besideNeedling({ modalities }: ChartSession): Modality[] {
  return modalitiesOf(modalities).filter(modality => modality !== 'manual_acupuncture')
}

function sessionsOf(sessions: readonly ChartSession[], xOf: XOf, changes: readonly string[]): LaneSession[] {
  return sessions.map((session, index) => {
    const before = sessions[index - 1]
    const modalities = besideNeedling(session)
    return {
      x: xOf({ day: session.treatedOn, session: session.number }),
      number: session.number,
      changed: Boolean(changes[index]),
      modalities,
      modalitiesChanged: modalities.join() !== (before ? besideNeedling(before).join() : ''),
    }
  })
}

function gapsOf(sessions: readonly ChartSession[], xOf: XOf): LaneBar[] {
  return sessions.flatMap((session, index) => {
    const before = sessions[index - 1]
    const days = before ? daysBetween(before.treatedOn, session.treatedOn) : 0
    if (!before || days <= GAP_DAYS) return []
    const [from, to] = [before, session].map(({ treatedOn, number }) => xOf({ day: treatedOn, session: number }))
    return [{ from: from ?? 0, to: to ?? 0, words: `${Math.round(days / 7)} weeks`, continues: false }]
  })
}

function eventsOf({ events, sessions }: ChartInput, xOf: XOf): LaneEvent[] {
  const numbers = new Map(sessions.map(({ id, number }) => [id, number]))
  return events
    .map(({ day, kind, words, own, sessionId }) => ({
      x: xOf({ day, session: numbers.get(sessionId ?? '') ?? null }),
      kind,
      words,
      own,
    }))
    .sort((a, b) => a.x - b.x)
}
