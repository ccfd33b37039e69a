import Link from 'next/link'
import type { Thresholds } from '@/lib/mymop/verdict'
import type { CourseChange } from '@/lib/report/filters'
import { BAND_WORDS } from '@/lib/report/page/bands'
import { countWords } from '@/lib/report/page/figures'
import { type Bar, bandPages, MOST_LINKED, type Step, stepsOf, verdictOf } from '@/lib/report/page/waterfall'
import { BandSwatch } from './band-marks'
import { Section } from './section'
import { WaterfallDrawing } from './waterfall-drawing'

type Props = {
  /** Best first. */
  courses: CourseChange[]
  thresholds: Thresholds
  /** The filters as they stand in an address. */
  query: string
}

/** Every followed-up course as a bar, from the best to the worst. */
export function Waterfall({ courses, thresholds, query }: Props) {
  if (courses.length === 0) return null
  const steps = stepsOf(courses, thresholds)
  const linked = courses.length <= MOST_LINKED
  return (
    <Section id="waterfall" title="Every course" figure="waterfall">
      <WaterfallDrawing
        bars={linked ? barsOf(courses, thresholds) : null}
        steps={steps}
        small={thresholds.small / 100}
      />
      <p className="mt-3 print:hidden">
        <Link href={`/report/courses?${query}`} prefetch={false} className="link inline-block py-2">
          {courses.length === 1 ? 'The course in a list' : `All ${countWords(courses.length)} courses in a list`}
        </Link>
      </p>
      {!linked && <WhereBandsBegin steps={steps} query={query} />}
    </Section>
  )
}

const barsOf = (courses: CourseChange[], thresholds: Thresholds): Bar[] =>
  courses.map(course => ({ ...course, band: verdictOf(course, thresholds) }))

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
