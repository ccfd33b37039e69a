import type { ImportCounts } from '@/lib/import/view'
import { counted } from '@/lib/import/words'

/** What the file comes to, in figures. */
export function ImportCountsTable({ counts }: { counts: ImportCounts }) {
  const { rows, patients, courses, responses, sessions, already, doubled, wrong } = counts
  const figures: [string, number][] = [
    ['rows in the file', rows],
    ['new patients', patients],
    ['new courses', courses],
    ['new answers', responses],
    ['new sessions', sessions],
    ['rows there already', already],
    ['doubled rows', doubled],
    ['rows with something wrong', wrong],
  ]
  return (
    <dl className="tabular my-4 flex flex-wrap gap-x-8 gap-y-3">
      {figures.map(([words, count]) => (
        <div key={words} className="flex flex-col-reverse">
          <dt className="text-sm text-second">{words}</dt>
          <dd
            className={`text-2xl font-semibold ${words === 'rows with something wrong' && count > 0 ? 'text-worse' : ''}`}
          >
            {counted(count)}
          </dd>
        </div>
      ))}
    </dl>
  )
}
