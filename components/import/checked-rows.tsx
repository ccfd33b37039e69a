import { COLUMNS } from '@/lib/import/columns'
import type { Problem } from '@/lib/import/reading'
import type { CheckedRow } from '@/lib/import/view'
import { counted, makesWords } from '@/lib/import/words'
import { isDay } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'

type Props = { rows: CheckedRow[]; timeZone: string }

/** Rows of the file one by one: what each will make, what is wrong with it and how it was read. */
export function CheckedRows({ rows, timeZone }: Props) {
  return (
    <ul aria-label="Rows" className="divide-y divide-line border-y border-line">
      {rows.map(row => (
        <li key={row.line} className="py-3">
          <Row row={row} timeZone={timeZone} />
        </li>
      ))}
    </ul>
  )
}

function Row({ row, timeZone }: { row: CheckedRow; timeZone: string }) {
  const { line, patient, problem, answeredOn, problems, notes } = row
  const day = isDay(answeredOn) ? formatDay(answeredOn, timeZone, 'long') : answeredOn
  const about = [patient, problem, day].filter(part => part !== '')
  return (
    <article
      aria-labelledby={`row-${line}`}
      className="grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-1 md:grid-cols-[5.5rem_minmax(0,2fr)_minmax(0,3fr)]"
    >
      <h3 id={`row-${line}`} className="tabular">
        Row {counted(line)}
      </h3>
      <div>
        <p>
          <bdi className="font-semibold">{about[0] ?? 'nobody is named'}</bdi>
          {about.length > 1 && `, ${about.slice(1).join(', ')}`}
        </p>
        {problems.length === 0 && <p className="text-sm text-second">{makesWords(row)}.</p>}
        <WholeRow row={row} />
      </div>
      <div>
        {problems.length === 0 && <Holds cells={row.cells} />}
        {problems.map(each => (
          <Said key={`${each.column} ${each.words}`} said={each} cells={row.cells} wrong />
        ))}
        {notes.map(each => (
          <Said key={`${each.column} ${each.words}`} said={each} cells={row.cells} wrong={false} />
        ))}
      </div>
    </article>
  )
}

const SCORES = ['symptom1_score', 'symptom2_score', 'activity_score', 'wellbeing_score'] as const

/** The scores of a row in their order, and its points, as they stand in the file. */
function Holds({ cells }: { cells: CheckedRow['cells'] }) {
  return (
    <p className="tabular">
      Scores {SCORES.map(score => cells[score]?.trim() || 'not answered').join(', ')}
      {cells.points?.trim() && `; points ${cells.points.trim()}`}
    </p>
  )
}

/** What is to be said about a cell, beside what stands in it. */
function Said({
  said: { column, words },
  cells,
  wrong,
}: {
  said: Problem
  cells: CheckedRow['cells']
  wrong: boolean
}) {
  return (
    <div className={`mb-2 border-l-4 pl-2 ${wrong ? 'border-worse' : 'border-strong'}`}>
      {column && (
        <p className="text-sm text-second">
          {column}: <Cell text={cells[column] ?? ''} />
        </p>
      )}
      <p className={wrong ? 'text-worse' : 'text-sm text-second'}>{words}</p>
    </div>
  )
}

const LONGEST_CELL = 200

function Cell({ text }: { text: string }) {
  if (text.trim() === '') return <em>empty</em>
  return <bdi className="text-ink">{`“${text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)} …` : text}”`}</bdi>
}

function WholeRow({ row: { line, cells } }: { row: CheckedRow }) {
  const filled = COLUMNS.filter(column => (cells[column] ?? '').trim() !== '')
  if (filled.length === 0) return null
  return (
    <details>
      <summary className="link inline-block min-h-6 cursor-pointer text-sm">
        The whole row<span className="sr-only"> {line}</span>
      </summary>
      <dl className="mt-1 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-3 text-sm">
        {filled.map(column => (
          <div key={column} className="contents">
            <dt className="text-second">{column}</dt>
            <dd>
              <bdi>{cells[column]}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
