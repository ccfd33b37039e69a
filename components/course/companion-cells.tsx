import { globalChangeWords, painChangeWords } from '@/lib/mymop/companion'
import type { Answer, Progress } from '@/lib/mymop/progress'

/** Which of the measures beside the scores any answer of a course has. */
export function companionsUsed({ standings }: Progress): { pain: boolean; globalChange: boolean } {
  const has = (measure: 'pain' | 'globalChange') => standings.some(({ answer }) => typeof answer[measure] === 'number')
  return { pain: has('pain'), globalChange: has('globalChange') }
}

export function CompanionHeads({ used }: { used: ReturnType<typeof companionsUsed> }) {
  return (
    <>
      {used.pain && (
        <th scope="col" className="min-w-44">
          Pain<span className="block font-normal text-second">0 to 10</span>
        </th>
      )}
      {used.globalChange && <th scope="col">Overall change</th>}
    </>
  )
}

type Props = { answer: Answer; progress: Progress; used: ReturnType<typeof companionsUsed> }

export function CompanionCells({ answer, progress, used }: Props) {
  const { pain, globalChange } = answer
  return (
    <>
      {used.pain && (
        <td>{typeof pain === 'number' ? <Pain pain={pain} answer={answer} progress={progress} /> : <NoAnswer />}</td>
      )}
      {used.globalChange && (
        <td>{typeof globalChange === 'number' ? globalChangeWords(globalChange) : <NoAnswer />}</td>
      )}
    </>
  )
}

/** Pain with its change from the baseline's, where that has one. */
function Pain({ pain, answer, progress }: { pain: number; answer: Answer; progress: Progress }) {
  const start = progress.baseline?.pain
  if (answer === progress.baseline || typeof start !== 'number') return pain
  return (
    <>
      {pain} <span className="block whitespace-normal text-second">{painChangeWords(start, pain)}</span>
    </>
  )
}

/** Null says that it was not answered, or not asked that day. */
function NoAnswer() {
  return <span className="text-second">no answer</span>
}
