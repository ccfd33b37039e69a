import { __iconData as Diamond } from 'lucide-react/icons/diamond'
import { __iconData as Flag } from 'lucide-react/icons/flag'
import { __iconData as LogOut } from 'lucide-react/icons/log-out'
import { __iconData as OctagonAlert } from 'lucide-react/icons/octagon-exclamation-point'
import { __iconData as RotateCcw } from 'lucide-react/icons/rotate-ccw'
import { __iconData as TriangleAlert } from 'lucide-react/icons/triangle-exclamation-point'
import { eventRows } from '@/lib/chart/event-rows'
import { EVENT_WORDS } from '@/lib/chart/event-words'
import type { EventKind, LaneEvent } from '@/lib/chart/model'
import { TIERS } from '@/lib/chart/plot'
import { At } from './at'
import { Row } from './row'
import { Sign, type SignData } from './sign'

export const EVENT_SIGNS: Record<EventKind, { sign: SignData; colour: string }> = {
  life: { sign: Diamond, colour: 'text-ink' },
  adverse: { sign: TriangleAlert, colour: 'text-worse' },
  serious: { sign: OctagonAlert, colour: 'text-stop' },
  red_flag: { sign: Flag, colour: 'text-stop' },
  discharge: { sign: LogOut, colour: 'text-ink' },
  reopened: { sign: RotateCcw, colour: 'text-ink' },
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
            const { sign, colour } = EVENT_SIGNS[kind]
            const y = row * ROW + 11
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: two events of a day can be alike in everything else
              <At key={index} x={x}>
                <g data-event={kind}>
                  <Sign sign={sign} x={-7} y={y - 7} className={colour} />
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
