import { Diamond, Flag, LogOut, type LucideIcon, OctagonAlert, RotateCcw, TriangleAlert } from 'lucide-react'
import { eventRows } from '@/lib/chart/event-rows'
import { EVENT_WORDS } from '@/lib/chart/event-words'
import type { EventKind, LaneEvent } from '@/lib/chart/model'
import { TIERS } from '@/lib/chart/plot'
import { At } from './at'
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

/** What happened beside the treatments: a sign of its own for each kind, with as many of its words as have room. */
export function EventsRow({ events }: { events: LaneEvent[] }) {
  if (events.length === 0) return null
  const tiers = TIERS.map(({ only, plot, margin }) => ({ only, ...eventRows(events, plot, margin) }))
  const label = events.map(({ kind, words }) => `${EVENT_WORDS[kind]}: ${words.replace(/[.\s]+$/, '')}`).join('. ')
  return (
    <Row panel="events" name={<strong>Events</strong>}>
      {tiers.map(({ only, events: placed, rows }) => (
        <svg key={only} width="100%" height={rows * ROW + 2} role="img" aria-label={label} className={only}>
          {placed.map(({ x, kind, own, row, text, side }, index) => {
            const { Sign, colour } = EVENT_SIGNS[kind]
            const y = row * ROW + 11
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: two events of a day can be alike in everything else
              <At key={index} x={x}>
                <g data-event={kind}>
                  <Sign x={-7} y={y - 7} width={14} height={14} className={colour} aria-hidden="true" />
                  <text
                    x={side === 'left' ? -11 : 11}
                    y={y}
                    textAnchor={side === 'left' ? 'end' : 'start'}
                    className={`fill-second ${own ? 'chart-own' : ''}`}
                  >
                    {text}
                  </text>
                </g>
              </At>
            )
          })}
        </svg>
      ))}
    </Row>
  )
}
