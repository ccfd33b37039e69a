import type { ChartQuartile } from '@/lib/chart/model'
import { PATH_UNITS, percent } from '@/lib/chart/plot'
import { PROFILE_BOX } from '@/lib/chart/scale'
import { Stretched } from './at'

type Props = { quartiles: ChartQuartile[]; name: string; yOf: (value: number) => number }

/** The clinic's other courses behind the patient's line: the middle half as a band, the median as a dotted line. */
export function Others({ quartiles, name, yOf }: Props) {
  if (quartiles.length === 0) return null
  const at = (x: number, value: number) => `${x * PATH_UNITS} ${yOf(value)}`
  const lower = quartiles.map(({ x, q1 }) => at(x, q1))
  const upper = quartiles.map(({ x, q3 }) => at(x, q3)).reverse()
  const last = quartiles.at(-1)
  // Above all of the band, whichever way is up.
  const top = Math.min(...quartiles.flatMap(({ q1, q3 }) => [yOf(q1), yOf(q3)]))
  return (
    <>
      <Stretched height={PROFILE_BOX.height}>
        <path
          d={`M${[...lower, ...upper].join('L')}Z`}
          className="fill-third stroke-third"
          fillOpacity="0.16"
          strokeOpacity="0.5"
          vectorEffect="non-scaling-stroke"
          data-others="middle half"
        />
        <path
          d={`M${quartiles.map(({ x, median }) => at(x, median)).join('L')}`}
          fill="none"
          className="stroke-third"
          strokeWidth="2"
          strokeDasharray="2 4"
          vectorEffect="non-scaling-stroke"
          data-others="median"
        />
      </Stretched>
      {last && (
        <text x={percent(last.x)} y={top - 9} textAnchor="end" className="fill-second chart-rim">
          {name}
        </text>
      )}
    </>
  )
}
