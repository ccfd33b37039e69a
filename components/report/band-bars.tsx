import type { Thresholds } from '@/lib/mymop/verdict'
import { shareInterval } from '@/lib/report/intervals'
import { BAND_WORDS, BANDS, bandRange } from '@/lib/report/page/bands'
import { countWords, FEWEST, percentRange, percentWords } from '@/lib/report/page/figures'
import type { Report } from '@/lib/report/report'
import { BandBar } from './band-bar'
import { BandSwatch } from './band-marks'
import { Section } from './section'

type Props = { report: Report; thresholds: Thresholds }

/** How many courses have each verdict, drawn and in numbers, and the same with the missing counted as no change. */
export function BandBars({ report, thresholds }: Props) {
  const { change, missing_as_no_change: missing } = report
  return (
    <Section id="bands" title="How many changed by how much" figure="bands">
      <div className="chart">
        <BandBar name="Those followed up" n={change.n} bands={change.bands} />
        <BandBar name="The missing counted as no change" n={missing.n} bands={missing.bands} />
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
