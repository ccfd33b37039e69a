import type { Verdict } from '@/lib/mymop/verdict'

const STRIPES = 'worse-stripes'

/** How a verdict is painted: better in three depths of one colour, worse striped, so that black and white tells them apart. */
export const BAND_PAINT: Record<Verdict, { className: string; fill?: string; fillOpacity?: number }> = {
  large: { className: 'fill-better stroke-better' },
  moderate: { className: 'fill-better stroke-better', fillOpacity: 0.5 },
  small: { className: 'fill-better stroke-better', fillOpacity: 0.18 },
  none: { className: 'fill-paper stroke-control' },
  worse: { className: 'stroke-worse', fill: `url(#${STRIPES})` },
}

/** The stripes that the other drawings of the page are painted with; it takes no room. */
export function BandPatterns() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      <defs>
        <pattern id={STRIPES} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" className="fill-worse-wash" />
          <rect width="2.5" height="5" className="fill-worse" />
        </pattern>
      </defs>
    </svg>
  )
}

/** A verdict's paint beside its name. */
export function BandSwatch({ band }: { band: Verdict }) {
  return (
    <svg width="14" height="14" className="inline-block shrink-0" aria-hidden="true">
      <rect x="0.5" y="0.5" width="13" height="13" rx="2" {...BAND_PAINT[band]} />
    </svg>
  )
}
