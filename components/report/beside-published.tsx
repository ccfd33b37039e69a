import { At } from '@/components/charts/at'
import { Row } from '@/components/charts/row'
import { percent } from '@/lib/chart/plot'
import {
  type BesideRow,
  besideRows,
  improvementWords,
  isControl,
  spreadWords,
  studyCounts,
} from '@/lib/report/page/beside'

import { changeScale, tickWords } from '@/lib/report/page/change-scale'
import { numberWords } from '@/lib/report/page/figures'
import type { Comparator, Report } from '@/lib/report/report'
import { Section } from './section'

/** The clinic's change and published ones on one scale, and a table of all that is published. */
export function BesidePublished({ report }: { report: Report }) {
  const rows = besideRows(report)
  const { low, high, ticks } = changeScale(rows.flatMap(({ value, interval }) => [value, ...(interval ?? [])]))
  const xOf = (value: number) => (value - low) / (high - low)
  const control = rows.find(({ kind }) => kind === 'control')
  return (
    <Section id="published" title="Beside published figures" figure="comparators">
      <p className="max-w-3xl">
        Other patients, other clinics and other ways of measuring: they show what size a change can have, and are no
        control group of this clinic. The control arm shows what changed without acupuncture.
      </p>
      <figure className="chart report-forest mt-5">
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
        <figcaption className="text-sm text-second">
          Points of the profile, 0 to 6; to the right is better. A line is a 95% interval where one is known. Filled:
          this report; hollow: published; diamond and dots: without acupuncture.
        </figcaption>
      </figure>
      <Published comparators={report.comparators} />
    </Section>
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
          {numberWords(value)}
        </text>
      </At>
    </g>
  )
}

const HEADS = [
  'Study',
  'Answered again',
  'When',
  'Improvement',
  'What is known of its spread',
  'Notes, and where it was published',
]

function Published({ comparators }: { comparators: Comparator[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways has to be reached by keyboard
    <section className="mt-4 overflow-x-auto" tabIndex={0} aria-label="Published figures">
      <table className="answers report-studies">
        <thead>
          <tr>
            {HEADS.map(head => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparators.map(study => (
            <tr key={study.study} data-study={study.study}>
              <th scope="row">
                {study.study}
                {isControl(study) && <span className="report-badge">control arm: no acupuncture</span>}
                <span className="block font-normal text-second">{study.setting}</span>
              </th>
              <td>{studyCounts(study)}</td>
              <td>{study.timing}</td>
              <td>{improvementWords(study)}</td>
              <td>{spreadWords(study)}</td>
              <td>
                {study.note}
                <span className="block text-second">{study.source}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
