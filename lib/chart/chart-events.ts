import type { AdverseEventView } from '@/lib/adverse-event/view'
import type { CourseView } from '@/lib/course/view'
import type { PastDischarge } from '@/lib/discharge/data'
import { DISCHARGE_WORDS } from '@/lib/discharge/words'
import type { RedFlagScreenView } from '@/lib/red-flag/view'
import { dayIn } from '@/lib/time/day'
import type { ChartEvent } from './input'

/** What was recorded of a course beside its sessions and scores. */
export type Beside = { adverseEvents: AdverseEventView[]; screens: RedFlagScreenView[]; discharges: PastDischarge[] }

/** All that happened in a course beside its treatments, as the chart's lane shows it. */
export function chartEvents(
  { responses }: Pick<CourseView, 'responses'>,
  { adverseEvents, screens, discharges }: Beside,
  timeZone: string,
): ChartEvent[] {
  const nothing = { own: false, sessionId: null }
  return [
    ...responses.flatMap(({ answeredOn, somethingElse, sessionId }): ChartEvent[] =>
      somethingElse ? [{ day: answeredOn, kind: 'life', words: somethingElse, own: true, sessionId }] : [],
    ),
    ...adverseEvents.map(({ occurredOn, serious, name, description, session }): ChartEvent => {
      const words = [name, description].filter(Boolean).join(': ')
      const sessionId = session?.treatedOn === occurredOn ? session.id : null
      return { day: occurredOn, kind: serious ? 'serious' : 'adverse', words, own: false, sessionId }
    }),
    ...screens.flatMap(({ screenedOn, answers }) =>
      answers.flatMap(({ state, words, closed }): ChartEvent[] =>
        state === 'present'
          ? [{ day: screenedOn, kind: 'red_flag', words: `${words}${closed ? ' (closed since)' : ''}`, ...nothing }]
          : [],
      ),
    ),
    ...discharges.flatMap(({ dischargedOn, reason, reopened }): ChartEvent[] => {
      const words = DISCHARGE_WORDS[reason]
      const again: ChartEvent[] = reopened
        ? [{ day: dayIn(reopened.at, timeZone), kind: 'reopened', words: reopened.reason, ...nothing }]
        : []
      return [{ day: dischargedOn, kind: 'discharge', words, ...nothing }, ...again]
    }),
  ]
}
