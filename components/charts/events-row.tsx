import { Diamond, Flag, LogOut, type LucideIcon, OctagonAlert, RotateCcw, TriangleAlert } from 'lucide-react'
import { EVENT_WORDS } from '@/lib/chart/columns'
import { eventRows } from '@/lib/chart/event-rows'
import type { EventKind, LaneEvent } from '@/lib/chart/model'
import { percent } from '@/lib/chart/plot'
import { Row } from './row'

export const EVENT_SIGNS: Record<EventKind, { Sign: LucideIcon; colour: string }> = {
  life: { Sign: Diamond, colour: 'text-ink' },
  adverse: { Sign: TriangleAlert, colour: 'text-worse' },
  serious: { Sign: OctagonAlert, colour: 'text-stop' },
  red_flag: { Sign: Flag, colour: 'text-stop' },
  discharge: { Sign: LogOut, colour: 'text-ink' },
  reopened: { Sign: RotateCcw, colour: 'text-ink' },
}

const ROW = 22

/** What happened beside the treatments: a sign of its own for each kind, with the beginning of its words. */
export function EventsRow({ events }: { events: LaneEvent[] }) {
  if (events.length === 0) return null
  const { events: placed, rows } = eventRows(events)
  const label = placed.map(({ kind, words }) => `${EVENT_WORDS[kind]}: ${words}`).join('. ')
  return (
    <Row panel="events" name={<strong>Events</strong>}>
      <svg width="100%" height={rows * ROW + 2} role="img" aria-label={label}>
        {placed.map(({ x, kind, words, own, row, until }, index) => {
          const { Sign, colour } = EVENT_SIGNS[kind]
          const isLast = until > 1
          const text = own ? `“${words}”` : words
          // At the right end there is no room but to the left, if nothing stands there.
          const turned =
            isLast && x > 0.72 && !placed.some(other => other.row === row && other.x < x && x - other.x < 0.4)
          return (
            <svg
              // biome-ignore lint/suspicious/noArrayIndexKey: two events of a day can be alike in everything else
              key={index}
              x={percent(turned ? x - 1 : x)}
              y={row * ROW}
              width={isLast ? '100%' : percent(until - x)}
              height={ROW}
              aria-hidden="true"
              className={isLast ? '' : 'chart-cut'}
              data-event={kind}
            >
              <svg x={turned ? '100%' : '0'} overflow="visible" aria-hidden="true">
                <Sign x={-7} y={4} width={14} height={14} className={colour} aria-hidden="true" />
                <text
                  x={turned ? -11 : 11}
                  y="11"
                  textAnchor={turned ? 'end' : 'start'}
                  className={`fill-second ${own ? 'chart-own' : ''}`}
                >
                  {shortened(text)}
                </text>
              </svg>
            </svg>
          )
        })}
      </svg>
    </Row>
  )
}

const MOST = 32

/** All of it opens when its place is pointed at. */
function shortened(text: string): string {
  const characters = [...text]
  return characters.length <= MOST ? text : `${characters.slice(0, MOST - 1).join('')}…`
}
