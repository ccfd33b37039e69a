'use client'

// What is streamed as server components may come in pieces, and pieces of a drawing are hidden by a style attribute, which
// the content security policy refuses. Of a client component the browser gets the model, and the drawing is whole.
import type { Verdict } from '@/lib/mymop/verdict'
import { BAND_PAINT, STRIPES } from './band-paint'

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
