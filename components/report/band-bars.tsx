import { textWidth } from '@/lib/chart/fit-text'
import { percent, TIERS } from '@/lib/chart/plot'
import type { Thresholds } from '@/lib/mymop/verdict'
import { shareInterval } from '@/lib/report/intervals'
import { BAND_WORDS, BANDS, bandRange, type Segment, segmentsOf } from '@/lib/report/page/bands'
import { countOf, countWords, FEWEST, percentRange, percentWords } from '@/lib/report/page/figures'
import type { Report, Spread } from '@/lib/report/report'
import { BAND_PAINT, BandSwatch } from './band-paint'
import { Section } from './section'

type Props = { report: Report; thresholds: Thresholds }

/** How many courses have each verdict, drawn and in numbers, and the same with the missing counted as no change. */
export function BandBars({ report, thresholds }: Props) {
  const { change, missing_as_no_change: missing } = report
  return (
    <Section id="bands" title="How many changed by how much" figure="bands">
      <div className="chart">
        <Bar name="Those followed up" spread={change} />
        <Bar name="The missing counted as no change" spread={missing} />
      </div>
      <table className="answers report-table">
        <caption className="sr-only">Courses with each verdict, and their share with its 95% interval</caption>
        <thead>
          <tr>
            <th scope="col">Change</th>
            <th scope="col">Those followed up</th>
            <th scope="col">The missing counted as no change</th>
          </tr>
        </thead>
        <tbody>
          {BANDS.map(band => (
            <tr key={band} data-band-row={band}>
              <th scope="row">
                <span className="flex items-center gap-2">
                  <BandSwatch band={band} />
                  {BAND_WORDS[band]}
                </span>
                <span className="block font-normal text-second">{bandRange(band, thresholds)}</span>
              </th>
              <Share count={change.bands[band]} n={change.n} />
              <Share count={missing.bands[band]} n={missing.n} />
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function Share({ count, n }: { count: number; n: number }) {
  const interval = n < FEWEST ? null : shareInterval(count, n)
  return (
    <td>
      <span className="font-semibold">{countWords(count)}</span> of {countWords(n)}
      {interval && (
        <span className="block text-second">
          {percentWords(count / n)} ({percentRange(interval)})
        </span>
      )}
    </td>
  )
}

const TOP = 18
const HEIGHT = 30

function Bar({ name, spread: { n, bands } }: { name: string; spread: Spread }) {
  const segments = segmentsOf(bands)
  if (segments.length === 0) return null
  const label = segments.map(({ band, count }) => `${BAND_WORDS[band]} ${count}`).join(', ')
  return (
    <div className="mb-3 break-inside-avoid">
      <p className="text-sm font-semibold">
        {name} <span className="font-normal text-second">({countOf(n, 'course')})</span>
      </p>
      <svg width="100%" height={TOP + HEIGHT + 2} role="img" aria-label={`${name}: ${label}`} className="block">
        {segments.map(({ band, from, share }) => (
          <rect
            key={band}
            x={percent(from)}
            y={TOP}
            width={percent(share)}
            height={HEIGHT}
            {...BAND_PAINT[band]}
            data-segment={band}
          />
        ))}
        {TIERS.map(({ only, plot }) => (
          <g key={only} className={only}>
            {segments
              .filter(segment => hasRoom(segment, plot))
              .map(({ band, count, from }) => (
                <text key={band} x={percent(from)} dx="2" y={TOP - 9} className="fill-ink chart-strong">
                  {countWords(count)}
                </text>
              ))}
          </g>
        ))}
      </svg>
    </div>
  )
}

const hasRoom = ({ count, share }: Segment, plot: number): boolean => textWidth(countWords(count)) + 6 < share * plot
