import { countWords } from '@/lib/red-flag/counts'
import type { RedFlagScreenView, ScreenAnswer } from '@/lib/red-flag/view'
import { ACTION_WORDS, occasionWords } from '@/lib/red-flag/words'
import { formatDay, formatMoment } from '@/lib/time/format'

type Props = { screen: RedFlagScreenView; timeZone: string }

/** One screen as it was done: its numbers in words, what was present and how that ended, all else on demand. */
export function RedFlagScreenShown({ screen, timeZone }: Props) {
  const { answers } = screen
  const present = answers.filter(({ state }) => state === 'present')
  return (
    <article>
      <h3 className="font-semibold">{formatDay(screen.screenedOn, timeZone, 'visit')}</h3>
      <p className="text-second">
        {occasionWords(screen.occasion)} · {screen.by}
      </p>
      <p className="mt-1 font-medium">{countWords(answers.map(({ state }) => state))}</p>
      {present.length > 0 && (
        <ul className="mt-2 space-y-2">
          {present.map(answer => (
            <Present key={answer.id} answer={answer} timeZone={timeZone} />
          ))}
        </ul>
      )}
      {screen.note && (
        <p className="mt-2 break-words whitespace-pre-line" dir="auto">
          {screen.note}
        </p>
      )}
      <details>
        <summary className="link min-h-11 cursor-pointer py-2">
          Each answer<span className="sr-only"> of {formatDay(screen.screenedOn, timeZone, 'long')}</span>
        </summary>
        <Listed name="Not asked" answers={answers.filter(({ state }) => state === 'not_asked')} />
        <Listed name="Absent" answers={answers.filter(({ state }) => state === 'absent')} />
      </details>
    </article>
  )
}

function Present({ answer, timeZone }: { answer: ScreenAnswer; timeZone: string }) {
  const { words, group, action, note, closed } = answer
  return (
    <li className="border-l-4 border-stop pl-3 break-words">
      <p>
        <span className="font-semibold">Present: {words}</span>
        {group && ` (${group})`}
        {action && ` · ${ACTION_WORDS[action]}`}
      </p>
      {note && (
        <p className="whitespace-pre-line" dir="auto">
          {note}
        </p>
      )}
      <p className="text-second">
        {closed ? `Closed by ${closed.by}, ${formatMoment(closed.at, timeZone)}: ` : 'Open'}
        {closed && <span dir="auto">{closed.note}</span>}
      </p>
    </li>
  )
}

function Listed({ name, answers }: { name: string; answers: ScreenAnswer[] }) {
  if (answers.length === 0) return null
  return (
    <div className="mb-3">
      <h4 className="text-sm font-semibold">{name}</h4>
      <ul className="list-disc pl-5">
        {answers.map(({ id, words }) => (
          <li key={id}>{words}</li>
        ))}
      </ul>
    </div>
  )
}
