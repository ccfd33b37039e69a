import type { Verdict } from '@/lib/mymop/verdict'

export const STRIPES = 'worse-stripes'

/** How a verdict is painted: better in three depths of one colour, worse striped, so that black and white tells them apart. */
export const BAND_PAINT: Record<Verdict, { className: string; fill?: string; fillOpacity?: number }> = {
  large: { className: 'fill-better stroke-better' },
  moderate: { className: 'fill-better stroke-better', fillOpacity: 0.5 },
  small: { className: 'fill-better stroke-better', fillOpacity: 0.18 },
  none: { className: 'fill-paper stroke-control' },
  worse: { className: 'stroke-worse', fill: `url(#${STRIPES})` },
}
