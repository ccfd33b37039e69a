import { answerMoments } from './answer-moments'
import { columnsOf } from './columns'
import type { Domain } from './domain'
import type { ChartInput } from './input'
import { changesOf, laneOf } from './lane'
import type { ChartTick, CourseChart } from './model'
import { panelsOf } from './panels'
import { type Moment, placesOf, shareIn } from './places'
import { chooseTicks, type NamedPlace, namedDays, namedSessions } from './ticks'

const NARROW_TICKS = 4
const WIDE_TICKS = 7
const NARROW_SESSIONS = 12
const WIDE_SESSIONS = 26

/** The drawing of a course: everything that happened in it, at its place on one x axis. */
export function courseChart(input: ChartInput): CourseChart {
  const { axis, sessions } = input
  const answers = input.progress.standings.map(({ answer }) => answer)
  const numbers = new Map(sessions.map(({ id, number }) => [id, number]))
  const momentOf = answerMoments(input)
  const moments: Moment[] = [
    ...answers.map(momentOf),
    ...sessions.map(({ treatedOn, number }) => ({ day: treatedOn, session: number })),
    ...input.events.map(({ day, sessionId }) => ({ day, session: numbers.get(sessionId ?? '') ?? null })),
  ]
  const { place, domain } = placesOf(axis, moments, sessions, input.extent)
  const share = shareIn(domain)
  const known = new Map<string, number>()
  const xOf = (moment: Moment): number => {
    const key = `${moment.day} ${moment.session}`
    const x = known.get(key) ?? rounded(share(place(moment)))
    known.set(key, x)
    return x
  }
  const changes = changesOf(sessions)
  const ticksOf = (days: number, most: number) =>
    axis === 'time'
      ? namedDays(chooseTicks(moments.map(place), domain, days), input.timeZone)
      : namedSessions(sessions.length, domain[0] < 0, most, Math.max(sessions.length, Math.ceil(domain[1])))
  const named = (places: NamedPlace[]): ChartTick[] =>
    places.map(({ place, label }) => ({ x: rounded(share(place)), label }))
  return {
    axis,
    panels: panelsOf(input, answer => xOf(momentOf(answer))),
    lane: laneOf(input, xOf, momentOf, changes),
    ticks: { narrow: named(ticksOf(NARROW_TICKS, NARROW_SESSIONS)), wide: named(ticksOf(WIDE_TICKS, WIDE_SESSIONS)) },
    columns: columnsOf(input, xOf, momentOf, changes),
    ...(axis === 'sessions' ? othersOf(input, share, domain) : NO_OTHERS),
  }
}

const NO_OTHERS = { others: [], othersName: '' }

function othersOf(
  { comparison }: ChartInput,
  share: (place: number) => number,
  [first, last]: Domain,
): Pick<CourseChart, 'others' | 'othersName'> {
  if (!comparison) return NO_OTHERS
  const others = comparison.bySession.flatMap(({ session, median, q1, q3 }) =>
    median === null || q1 === null || q3 === null || session < first || session > last
      ? []
      : [{ x: rounded(share(session)), median, q1, q3 }],
  )
  // One session alone is no band: it would look like a mark of this course.
  return others.length < 2 ? NO_OTHERS : { others, othersName: 'middle half of other courses' }
}

/** A tenth of a thousandth of the width is less than a pixel anywhere. */
function rounded(share: number): number {
  return Math.round(share * 1e5) / 1e5
}
