import Link from 'next/link'
import { Stretched } from '@/components/charts/at'
import { Row } from '@/components/charts/row'
import { percent } from '@/lib/chart/plot'
import type { Thresholds } from '@/lib/mymop/verdict'
import type { CourseChange } from '@/lib/report/filters'
import { BAND_WORDS, BANDS } from '@/lib/report/page/bands'
import { changeHeight, changeScale } from '@/lib/report/page/change-scale'
import { countOf, countWords, meanWords } from '@/lib/report/page/figures'
import { bandPages, bandPath, barOf, MOST_LINKED, type Step, stepsOf, verdictOf } from '@/lib/report/page/waterfall'
import { BAND_PAINT, BandSwatch } from './band-paint'
import { ChangeEnds, ChangeGrid } from './change-grid'
import { Section } from './section'

const BOX = { height: 240, pad: 10 }

type Props = {
  /** Best first. */
  courses: CourseChange[]
  thresholds: Thresholds
  /** The filters as they stand in an address. */
  query: string
}

/** Every followed-up course as a bar, from the best to the worst. */
export function Waterfall({ courses, thresholds, query }: Props) {
  const [best, worst] = [courses[0], courses.at(-1)]
  if (!best || !worst) return null
  const scale = changeScale([best.change, worst.change])
  const yOf = changeHeight(scale, BOX)
  const steps = stepsOf(courses, thresholds)
  const linked = courses.length <= MOST_LINKED
  return (
    <Section id="waterfall" title="Every course" figure="waterfall">
      <figure className="chart report-chart">
        <Row name={<ChangeEnds>{`each bar is a course, ${countOf(courses.length, 'course')}`}</ChangeEnds>}>
          <svg
            width="100%"
            height={BOX.height}
            role={linked ? 'group' : 'img'}
            aria-label={`${countOf(courses.length, 'course')}, from ${meanWords(best.change)} to ${meanWords(worst.change)}`}
          >
            <ChangeGrid scale={scale} yOf={yOf} small={thresholds.small / 100} />
            {linked ? (
              <Bars courses={courses} thresholds={thresholds} yOf={yOf} />
            ) : (
              <Steps steps={steps} count={courses.length} yOf={yOf} />
            )}
          </svg>
        </Row>
      </figure>
      <p className="mt-3 print:hidden">
        <Link href={`/report/courses?${query}`} prefetch={false} className="link inline-block py-2">
          {courses.length === 1 ? 'The course in a list' : `All ${countWords(courses.length)} courses in a list`}
        </Link>
      </p>
      {!linked && <WhereBandsBegin steps={steps} query={query} />}
    </Section>
  )
}

type DrawnProps = { yOf: (value: number) => number }

function Bars({ courses, thresholds, yOf }: DrawnProps & Pick<Props, 'courses' | 'thresholds'>) {
  const wide = 1 / courses.length
  return courses.map((course, index) => {
    const { courseId, reference, change } = course
    const { top, bottom } = barOf(change, yOf)
    return (
      <a
        key={courseId}
        href={`/courses/${courseId}`}
        aria-label={`${meanWords(change)}, patient ${reference}`}
        className="report-bar"
      >
        <rect x={percent(index * wide)} width={percent(wide)} height="100%" className="report-bar-place" />
        <rect
          x={percent((index + 0.1) * wide)}
          width={percent(0.8 * wide)}
          y={top}
          height={bottom - top}
          {...BAND_PAINT[verdictOf(course, thresholds)]}
        />
      </a>
    )
  })
}

function Steps({ steps, count, yOf }: DrawnProps & { steps: Step[]; count: number }) {
  return (
    <Stretched height={BOX.height}>
      {BANDS.map(band => (
        <path
          key={band}
          d={bandPath(steps, band, count, yOf)}
          vectorEffect="non-scaling-stroke"
          data-band-path={band}
          {...BAND_PAINT[band]}
        />
      ))}
    </Stretched>
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
