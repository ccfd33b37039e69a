import { countWords, FEWEST, numberWords, rangeWords } from '@/lib/report/page/figures'
import type { SessionSpread } from '@/lib/report/report'
import { Defined } from './defined'

/** The change by session number as a table; a session of fewer than 10 courses is grey and has no mean. */
export function SessionTable({ sessions }: { sessions: SessionSpread[] }) {
  return (
    <table className="answers report-table report-sessions">
      <caption className="sr-only">Change since the baseline by session number</caption>
      <thead>
        <tr>
          <th scope="col">Session</th>
          <th scope="col">Courses</th>
          <th scope="col">
            <Defined figure="median">Median</Defined>
          </th>
          <th scope="col">
            <Defined figure="iqr">Middle half</Defined>
          </th>
          <th scope="col">Mean</th>
        </tr>
      </thead>
      <tbody>
        {sessions.map(({ session, n, mean, median, q1, q3 }) => (
          <tr key={session} className={n < FEWEST ? 'text-third' : undefined} data-session-row={session}>
            <th scope="row">{session}</th>
            <td>{countWords(n)}</td>
            <td>{median === null ? 'none' : numberWords(median)}</td>
            <td>{q1 === null || q3 === null ? 'none' : rangeWords([q1, q3])}</td>
            <td>{n < FEWEST || mean === null ? 'too few' : numberWords(mean)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
