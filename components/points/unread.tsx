import type { Problem } from '@/lib/points/reading'

type Props = {
  problems: Problem[]
  nameOf: (code: string) => string
  onChoose: (problem: Problem, meant: string) => void
}

/** What could not be read, why, and what was probably meant, to be taken with one press. */
export function Unread({ problems, nameOf, onChoose }: Props) {
  const different = problems.filter(({ text }, place) => problems.findIndex(other => other.text === text) === place)
  if (different.length === 0) return null
  return (
    <ul className="mt-2 space-y-2">
      {different.map(problem => (
        <li key={problem.text} className="border-l-4 border-worse pl-3">
          <p className="text-worse">
            <span className="font-semibold">{problem.text.slice(0, 60)}</span> is not taken yet. {problem.message}
          </p>
          {problem.meant.length > 0 && (
            <p className="mt-1 flex flex-wrap items-center gap-2 noscript:hidden">
              <span className="text-sm text-second">Did you mean</span>
              {problem.meant.map(meant => (
                <button key={meant} type="button" className="button" onClick={() => onChoose(problem, meant)}>
                  {meant} <span className="text-sm font-normal text-second">{nameOf(meant)}</span>
                </button>
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
