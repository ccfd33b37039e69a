import { countWords, FEWEST, numberWords, rangeWords } from '@/lib/report/page/figures'
import type { Spread } from '@/lib/report/report'
import { Defined } from './defined'

export type SpreadRow = { key: string; name: string; hint?: string; spread: Spread }

/** Several groups with the same figures, one beneath the other. A group under 10 has its count alone. */
export function SpreadTable({ caption, rows }: { caption: string; rows: SpreadRow[] }) {
  const few = rows.some(({ spread }) => spread.n < FEWEST)
  return (
    <>
      <table className="answers report-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">Of what</span>
            </th>
            <th scope="col">Courses</th>
            <th scope="col">
              Mean{' '}
              <span className="block font-normal text-second">
                <Defined figure="ci95">95% interval</Defined>
              </span>
            </th>
            <th scope="col">
              <Defined figure="sd">SD</Defined>
            </th>
            <th scope="col">
              <Defined figure="median">Median</Defined>{' '}
              <span className="block font-normal text-second">
                <Defined figure="iqr">middle half</Defined>
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, hint, spread }) => (
            <tr key={key} data-row={key}>
              <th scope="row">
                {name}
                {hint && <span className="block font-normal text-second">{hint}</span>}
              </th>
              <td>{countWords(spread.n)}</td>
              <Figures spread={spread} />
            </tr>
          ))}
        </tbody>
      </table>
      {few && (
        <p className="mt-2 max-w-3xl text-sm text-second">
          A group of fewer than {FEWEST} has no mean here: it would say more about chance than about how patients do.
        </p>
      )}
    </>
  )
}

function Figures({ spread: { n, mean, sd, ci95, median, q1, q3 } }: { spread: Spread }) {
  if (n < FEWEST)
    return (
      <td colSpan={3} className="text-second">
        {n === 0 ? 'none' : `fewer than ${FEWEST}`}
      </td>
    )
  return (
    <>
      <Cell value={mean} range={ci95} />
      <Cell value={sd} />
      <Cell value={median} range={q1 === null || q3 === null ? null : [q1, q3]} />
    </>
  )
}

function Cell({ value, range }: { value: number | null; range?: [number, number] | null }) {
  return (
    <td>
      {value === null ? 'none' : <span className="font-semibold">{numberWords(value)}</span>}
      {range && <span className="block text-second">{rangeWords(range)}</span>}
    </td>
  )
}
