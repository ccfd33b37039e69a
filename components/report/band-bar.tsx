'use client'

// What is streamed as server components may come in pieces, and pieces of a drawing are hidden by a style attribute, which
// the content security policy refuses. Of a client component the browser gets the model, and the drawing is whole.
import { textWidth } from '@/lib/chart/fit-text'
import { percent, TIERS } from '@/lib/chart/plot'
import type { Verdict } from '@/lib/mymop/verdict'
import { BAND_WORDS, type Segment, segmentsOf } from '@/lib/report/page/bands'
import { countOf, countWords } from '@/lib/report/page/figures'
import { BAND_PAINT } from './band-paint'

const TOP = 18
const HEIGHT = 30

type Props = { name: string; n: number; bands: Record<Verdict, number> }

/** The verdicts of a number of courses as one bar, each with its count above it where there is room. */
export function BandBar({ name, n, bands }: Props) {
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
