'use client'

// A client component, so that the drawing comes whole: see band-marks.tsx.
import { Stretched } from '@/components/charts/at'
import { Row } from '@/components/charts/row'
import { percent } from '@/lib/chart/plot'
import type { CourseChange, Step } from '@/lib/report/filters'
import { BANDS } from '@/lib/report/page/bands'
import { changeHeight, changeScale } from '@/lib/report/page/change-scale'
import { countOf, meanWords } from '@/lib/report/page/figures'
import { bandPath, barOf } from '@/lib/report/page/waterfall'
import { BAND_PAINT } from './band-paint'
import { ChangeEnds, ChangeGrid } from './change-grid'

const BOX = { height: 240, pad: 10 }

type Props = {
  steps: Step[]
  /** Each course by itself, where they are few enough to be hit. */
  bars: CourseChange[] | null
  /** The smallest change that matters, in scale points. */
  small: number
}

/** The changes of all courses side by side, from the best to the worst. */
export function WaterfallDrawing({ steps, bars, small }: Props) {
  const [first, last] = [steps[0], steps.at(-1)]
  if (!first || !last) return null
  const count = last.first + last.count
  const scale = changeScale([first.change, last.change])
  const yOf = changeHeight(scale, BOX)
  const courses = countOf(count, 'course')
  return (
    <figure className="chart report-chart">
      <Row name={<ChangeEnds>{bars ? 'each bar is a course' : `${courses} side by side`}</ChangeEnds>}>
        <svg
          width="100%"
          height={BOX.height}
          role={bars ? 'group' : 'img'}
          aria-label={`${courses}, from ${meanWords(first.change)} to ${meanWords(last.change)}`}
        >
          <ChangeGrid scale={scale} yOf={yOf} small={small} />
          {bars ? <Bars bars={bars} yOf={yOf} /> : <Steps steps={steps} count={count} yOf={yOf} />}
        </svg>
      </Row>
    </figure>
  )
}

type Drawn = { yOf: (value: number) => number }

function Bars({ bars, yOf }: Drawn & { bars: CourseChange[] }) {
  const wide = 1 / bars.length
  return bars.map(({ courseId, reference, change, band }, index) => {
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
          {...BAND_PAINT[band]}
        />
      </a>
    )
  })
}

function Steps({ steps, count, yOf }: Drawn & { steps: Step[]; count: number }) {
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
