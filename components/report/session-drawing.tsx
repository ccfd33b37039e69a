'use client'

// A client component, so that the drawing comes whole: see band-marks.tsx.
import { Row } from '@/components/charts/row'
import { percent } from '@/lib/chart/plot'
import { namedSessions } from '@/lib/chart/ticks'
import { type SessionDrawing as Drawing, type SessionPoint, SIZES, standUpright } from '@/lib/report/page/by-session'
import { changeHeight } from '@/lib/report/page/change-scale'
import { countWords } from '@/lib/report/page/figures'
import { ChangeEnds, ChangeGrid } from './change-grid'

const BOX = { height: 260, pad: 12 }

type Props = {
  drawing: Drawing
  /** The smallest change that matters, in scale points. */
  small: number
}

/** Median and middle half of the change at each session, with the number of courses under each. */
export function SessionDrawing({ drawing, small }: Props) {
  const { points, scale } = drawing
  const yOf = changeHeight(scale, BOX)
  return (
    <>
      <Row name={<ChangeEnds>median and middle half of the change</ChangeEnds>}>
        <svg
          width="100%"
          height={BOX.height}
          role="img"
          aria-label="Median and middle half of the change at each session; the table has the numbers"
        >
          <ChangeGrid scale={scale} yOf={yOf} small={small} />
          {points.map(point => (
            <Point key={point.session} point={point} yOf={yOf} />
          ))}
        </svg>
      </Row>
      <Row name="session">
        <SessionNames points={points} />
      </Row>
      <Row name={<span>courses (n)</span>}>
        <Counts drawing={drawing} />
      </Row>
    </>
  )
}

function Point({
  point: { x, median, q1, q3, few, session, n },
  yOf,
}: {
  point: SessionPoint
  yOf: (value: number) => number
}) {
  const place = percent(x)
  return (
    <g className={few ? 'text-third' : 'text-accent'} stroke="currentColor" data-session-point={session} data-n={n}>
      <line
        x1={place}
        x2={place}
        y1={yOf(q1)}
        y2={yOf(q3)}
        strokeWidth={few ? 1.5 : 6}
        strokeOpacity={few ? 1 : 0.4}
        strokeDasharray={few ? '3 3' : undefined}
      />
      <circle cx={place} cy={yOf(median)} r="4" strokeWidth="2" className={few ? 'fill-paper' : 'fill-current'} />
    </g>
  )
}

function SessionNames({ points }: { points: SessionPoint[] }) {
  const placeOf = new Map(points.map(({ session, x }) => [session, x]))
  const count = points.at(-1)?.session ?? 0
  return (
    <svg width="100%" height="18" aria-hidden="true">
      {SIZES.map(({ only, named }) => (
        <g key={only} className={only}>
          {namedSessions(count, false, named).map(({ place, label }) => (
            <text key={place} x={percent(placeOf.get(place) ?? -1)} y="9" textAnchor="middle" className="fill-second">
              {placeOf.has(place) ? label : ''}
            </text>
          ))}
        </g>
      ))}
    </svg>
  )
}

function Counts({ drawing }: { drawing: Drawing }) {
  return SIZES.map(({ only, plot }) => {
    const upright = standUpright(drawing, plot)
    return (
      <svg key={only} width="100%" height={upright ? 36 : 20} className={only} aria-hidden="true">
        {drawing.points.map(({ session, x, n, few }) => (
          <svg key={session} x={percent(x)} overflow="visible" aria-hidden="true">
            <text
              y={upright ? 0 : 10}
              transform={upright ? 'rotate(-90)' : undefined}
              textAnchor={upright ? 'end' : 'middle'}
              className={few ? 'fill-third' : 'fill-ink'}
            >
              {countWords(n)}
            </text>
          </svg>
        ))}
      </svg>
    )
  })
}
