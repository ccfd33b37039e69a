import Link from 'next/link'
import type { Thresholds } from '@/lib/mymop/verdict'
import type { Step, Waterfall } from '@/lib/report/filters'
import { BAND_WORDS } from '@/lib/report/page/bands'
import { countWords } from '@/lib/report/page/figures'
import { bandPages } from '@/lib/report/page/waterfall'
import { BandSwatch } from './band-marks'
import { Section } from './section'
import { WaterfallDrawing } from './waterfall-drawing'

type Props = {
  waterfall: Waterfall
  thresholds: Thresholds
  /** The filters as they stand in an address. */
  query: string
}

/** Every followed-up course as a bar, from the best to the worst. */
export function EveryCourse({ waterfall: { steps, bars }, thresholds, query }: Props) {
  const last = steps.at(-1)
  if (!last) return null
  const count = last.first + last.count
  return (
    <Section id="waterfall" title="Every course" figure="waterfall">
      <WaterfallDrawing bars={bars} steps={steps} small={thresholds.small / 100} />
      <p className="mt-3 print:hidden">
        <Link href={`/report/courses?${query}`} prefetch={false} className="link inline-block py-2">
          {count === 1 ? 'The course in a list' : `All ${countWords(count)} courses in a list`}
        </Link>
      </p>
      {!bars && <WhereBandsBegin steps={steps} query={query} />}
    </Section>
  )
}

/** The list is long: each verdict leads to the page on which its courses begin. */
function WhereBandsBegin({ steps, query }: { steps: Step[]; query: string }) {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 print:hidden" aria-label="Where in the list">
      {bandPages(steps).map(({ band, count, page }) => (
        <li key={band} className="inline-flex items-center gap-2">
          <BandSwatch band={band} />
          <Link href={`/report/courses?${query}&page=${page}`} prefetch={false} className="link inline-block py-2">
            {BAND_WORDS[band]} ({countWords(count)})
          </Link>
        </li>
      ))}
    </ul>
  )
}
