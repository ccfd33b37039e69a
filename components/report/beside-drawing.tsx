'use client'

// A client component, so that the drawing comes whole: see band-marks.tsx.
import { At } from '@/components/charts/at'
import { Row } from '@/components/charts/row'
import { percent } from '@/lib/chart/plot'
import type { BesideRow } from '@/lib/report/page/beside'
import { changeScale, tickWords } from '@/lib/report/page/change-scale'

/** Changes of the profile on one scale, each in a row with its interval; what changed without acupuncture runs through all. */
export function BesideDrawing({ rows }: { rows: BesideRow[] }) {
  const { low, high, ticks } = changeScale(rows.flatMap(({ value, interval }) => [value, ...(interval ?? [])]))
  const xOf = (value: number) => (value - low) / (high - low)
  const control = rows.find(({ kind }) => kind === 'control')
  return (
    <>
      {rows.map(row => (
        <Row
          key={row.name}
          panel={row.kind}
          name={
            <>
              <strong>{row.name}</strong>
              <span>{row.detail}</span>
            </>
          }
        >
          <svg width="100%" height={HEIGHT} role="img" aria-label={`${row.name}, ${row.detail}: ${row.words}`}>
            {ticks.map(tick => (
              <line
                key={tick}
                x1={percent(xOf(tick))}
                x2={percent(xOf(tick))}
                y1={-REACH}
                y2={HEIGHT + REACH}
                className={tick === 0 ? 'stroke-control' : 'stroke-line'}
              />
            ))}
            {control && (
              <line
                x1={percent(xOf(control.value))}
                x2={percent(xOf(control.value))}
                y1={-REACH}
                y2={HEIGHT + REACH}
                className="stroke-third"
                strokeDasharray="2 4"
              />
            )}
            <Mark row={row} xOf={xOf} />
          </svg>
        </Row>
      ))}
      <Row name={null}>
        <svg width="100%" height="20" aria-hidden="true">
          {ticks.map(tick => (
            <text key={tick} x={percent(xOf(tick))} y="10" textAnchor="middle" className="fill-second">
              {tickWords(tick)}
            </text>
          ))}
        </svg>
      </Row>
    </>
  )
}

const HEIGHT = 44
/** The lines of a row run on into the next, however high its name is. */
const REACH = 14
const MIDDLE = HEIGHT / 2

function Mark({ row: { kind, value, interval, words }, xOf }: { row: BesideRow; xOf: (value: number) => number }) {
  const own = kind === 'own'
  return (
    <g className={own ? 'text-accent' : 'text-second'} stroke="currentColor" data-beside={kind} data-value={value}>
      {interval && (
        <line
          x1={percent(xOf(interval[0]))}
          x2={percent(xOf(interval[1]))}
          y1={MIDDLE}
          y2={MIDDLE}
          strokeWidth={own ? 3 : 2}
        />
      )}
      <At x={xOf(value)}>
        {kind === 'control' ? (
          <path
            d={`M0 ${MIDDLE - 7}L7 ${MIDDLE}L0 ${MIDDLE + 7}L-7 ${MIDDLE}Z`}
            className="fill-paper"
            strokeWidth="2"
          />
        ) : (
          <circle cy={MIDDLE} r={own ? 6 : 5} className={own ? 'fill-current' : 'fill-paper'} strokeWidth="2" />
        )}
      </At>
      <At x={1}>
        <text x="10" y={MIDDLE} className="report-wide chart-strong fill-ink" stroke="none">
          {words}
        </text>
        <text x="8" y={MIDDLE} className="report-narrow chart-strong fill-ink" stroke="none">
          {words.split(' ')[0]}
        </text>
      </At>
    </g>
  )
}
